using System.Globalization;
using Jiheng.Documents.Reports;
using Jiheng.Documents.Systems;
using Jiheng.Indicators.Definitions;
using Jiheng.Indicators.Loading;
using Jiheng.Indicators.Quantities;
using Jiheng.ReportChecks.Scores;
using Jiheng.Web.Checks;
using Jiheng.Web.Data;
using Jiheng.Web.Evidences;
using Jiheng.Web.People;
using Jiheng.Web.Shell;
using Microsoft.AspNetCore.Mvc;

namespace Jiheng.Web.Systems;

/// <summary>上传评分表。Reads one of its tables into a draft; few files at once, and none for ever.</summary>
internal sealed class UploadScoreTable(WorkbenchDb db, WorkbenchContent content, Visitor visitor, TimeProvider clock, ReadingTurns turns)
{
    public const string Address = SystemDraftPage.Drafts;

    public const int MostMegabytes = 20;

    public const string Accepted = ".docx,.doc,.wps,.rtf,.odt,.xlsx,.xls,.et,.pdf,.html,.htm";

    private const long MostBytes = MostMegabytes * 1_000_000;

    private const int MostDrafts = 100;

    /// <summary>Of one draft.</summary>
    public const int MostRows = 300;

    public static void Map(IEndpointRouteBuilder app) => app.MapPost(
        Address, (IFormFile? file, IFormCollection form, UploadScoreTable upload, CancellationToken ct) => upload.RunAsync(file, TableForm.Read(form), ct)).RequireAuthorization().RequireRateLimiting(UploadLimits.Rate)
        .WithMetadata(new RequestSizeLimitAttribute(UploadReport.MostSent));

    private async Task<IResult> RunAsync(IFormFile? file, TableForm form, CancellationToken ct)
    {
        if (!visitor.MayMakeSystems())
            return Results.StatusCode(StatusCodes.Status403Forbidden);
        var name = FileName.Cleaned(file?.FileName ?? "");
        if (file is null || file.Length == 0)
            return Refused(form, "没有收到文件；请选一份印有评分表的 Word、Excel 或 PDF。");
        if (file.Length > MostBytes)
            return Refused(form, $"{name}超过{MostMegabytes}兆字节；请压缩其中的图片，或只留下评分表再传。");
        if (!Accepted.Split(',').Contains(Path.GetExtension(name).ToLowerInvariant()))
            return Refused(form, $"不认识{name}这种文件；请上传 Word、Excel、PDF 或网页。");
        if (form.Year.Length > 0 && YearText.Read(form.Year) is null)
            return Refused(form, $"适用年度写成了“{form.Year}”；请写四位年份，如2024。");
        if (await db.DraftsOf(visitor).CountAsync(ct) >= MostDrafts)
            return Refused(form, $"草稿已有{MostDrafts}份；请先删去不用的。");
        using var bytes = new MemoryStream((int)file.Length);
        await file.CopyToAsync(bytes, ct);
        var known = await db.SystemsOfAsync(visitor, content, ct);
        var region = await db.Regions.Where(each => each.Id == visitor.RegionId).Select(each => each.Code).SingleOrDefaultAsync(ct);
        var (draft, problem) = await turns.OneOfFewAsync(stop => Read(bytes.ToArray(), name, form, known, region, stop), ct);
        return problem.Length > 0 ? Refused(form, $"{name}：{problem}") : draft.Made is { } made ? await AddAsync(made, draft.Place, ct) : Refused(form, draft.Problem);
    }

    // Also what each page of the draft computes anew: what takes too long there is not taken.
    private (SystemDraft? Made, string Place, string Problem) Read(byte[] file, string name, TableForm form, ImmutableArray<IndicatorSystem> known, string? region, CancellationToken stop)
    {
        var reading = ReportReader.Read(file, name, ReadLimits.Default with { MostBytes = MostBytes }, stop);
        if (reading is not ReportReading.Read { Text: var text })
            return (null, "", reading is ReportReading.Refused refused ? refused.Message : $"{name}是压缩包；请解压后上传其中的一份。");
        var tables = PrintedScoreTables.Of(text);
        stop.ThrowIfCancellationRequested();
        var year = YearText.Read(form.Year) ?? PrintedScoreTables.YearOf(text);
        if (Problem(tables, year, name, form) is { } problem)
            return (null, "", problem);
        var table = Chosen(tables, form);
        var draft = Draft(table, year!.Value, name, form, region);
        draft.Rows.AddRange(RowForm.Of(table, year.Value, content.Dictionary, known).Select((row, at) => SystemDraftRow.Of(draft.Id, at + 1, row)));
        stop.ThrowIfCancellationRequested();
        DraftReading.Of(draft, content);
        return (draft, table.Place, "");
    }

    private static string? Problem(ImmutableArray<PrintedScoreTable> tables, FiscalYear? year, string file, TableForm form) =>
        tables.IsEmpty ? $"{file}里没有找到评分表；评分表要有指标名称和分值（或得分）两栏的表头。"
        : form.Table.Length > 0 && !(int.TryParse(form.Table, NumberStyles.None, CultureInfo.InvariantCulture, out var wanted) && wanted >= 1 && wanted <= tables.Length) ? $"{file}里有{tables.Length}张评分表，没有第“{form.Table}”张；请填1至{tables.Length}，或者空着。"
        : year is null ? $"{file}的标题里没有年度；请填写这张评分表适用的年度。"
        : Chosen(tables, form) is { Rows.Length: > MostRows } longest ? $"{file}的{longest.Place}有{longest.Rows.Length}行，最多{MostRows}行；请只留下评分表再传。"
        : null;

    private static PrintedScoreTable Chosen(ImmutableArray<PrintedScoreTable> tables, TableForm form) =>
        form.Table.Length > 0 ? tables[int.Parse(form.Table, CultureInfo.InvariantCulture) - 1] : PrintedScoreTables.Main(tables);

    private SystemDraft Draft(PrintedScoreTable table, FiscalYear year, string file, TableForm form, string? region) => new()
    {
        RegionId = visitor.RegionId,
        FileName = file,
        AddedBy = visitor.Signature,
        AddedAt = clock.GetUtcNow(),
        Name = form.Name.Length > 0 ? form.Name : Path.GetFileNameWithoutExtension(file),
        // Numbers are one for all regions: with the region's code two of them do not choose the same.
        Number = string.Create(CultureInfo.InvariantCulture, $"{(region is null ? "own" : $"own-{region}")}-{year.Value}"),
        Subject = SystemHeading.SubjectOf(table),
        Year = year.Value,
        Table = SystemDraft.Stored(table),
    };

    private async Task<IResult> AddAsync(SystemDraft draft, string place, CancellationToken ct)
    {
        db.SystemDrafts.Add(draft);
        db.Trail.Add(new() { At = draft.AddedAt, By = visitor.Signature, What = "上传评分表", Subject = draft.RegionId, Detail = $"{draft.FileName}；{place}；{draft.Rows.Count}项指标" });
        await db.SaveChangesAsync(ct);
        return Results.LocalRedirect(SystemDraftPage.AddressOf(draft.Id));
    }

    private static IResult Refused(TableForm form, string problem) =>
        Answer.Page<SystemsPage>(StatusCodes.Status422UnprocessableEntity, new() { [nameof(SystemsPage.Problem)] = problem, [nameof(SystemsPage.Typed)] = form });
}

/// <summary>上传评分表的表单, as typed.</summary>
public sealed record TableForm(string Name, string Year, string Table)
{
    public static TableForm Empty { get; } = new("", "", "");

    public static TableForm Read(IFormCollection form) => new(SaveDraftHead.OnOneLine(form["name"], SystemDraftRow.LongestName), SaveDraftHead.OnOneLine(form["year"], 20), SaveDraftHead.OnOneLine(form["table"], 9));
}
