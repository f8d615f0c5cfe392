using System.Globalization;
using System.Text.RegularExpressions;
using Jiheng.Documents.Reports;
using Jiheng.Documents.Systems;
using Jiheng.Indicators.Loading;
using Jiheng.ReportChecks.Scores;
using Jiheng.Web.Checks;
using Jiheng.Web.Data;
using Jiheng.Web.Evidences;
using Jiheng.Web.People;
using Jiheng.Web.Shell;

namespace Jiheng.Web.Systems;

/// <summary>上传评分表。Reads one of its tables into a draft; few files at once, and none for ever.</summary>
internal sealed class UploadScoreTable(WorkbenchDb db, WorkbenchContent content, Visitor visitor, TimeProvider clock, CheckPageFrame frame)
{
    public const string Address = SystemDraftPage.Drafts;

    public const int MostMegabytes = 20;

    public const string Accepted = ".docx,.doc,.wps,.rtf,.odt,.xlsx,.xls,.et,.pdf,.html,.htm";

    private const long MostBytes = MostMegabytes * 1_000_000;

    private const int MostDrafts = 100;

    private const int MostRows = 300;

    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(1);

    public static void Map(IEndpointRouteBuilder app) => app.MapPost(
        Address, (IFormFile? file, IFormCollection form, UploadScoreTable upload, CancellationToken ct) => upload.RunAsync(file, TableForm.Read(form), ct)).RequireAuthorization().RequireRateLimiting(UploadLimits.Rate);

    private async Task<IResult> RunAsync(IFormFile? file, TableForm form, CancellationToken ct)
    {
        if (!visitor.MayMakeSystems())
            return Results.StatusCode(StatusCodes.Status403Forbidden);
        var name = FileName.Cleaned(Path.GetFileName((file?.FileName ?? "").Replace('\\', '/')));
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
        return await ReadAsync(bytes.ToArray(), name, ct) switch
        {
            null => Refused(form, $"{name}一分钟里没有读完，或者现在读文件的人太多；请稍后再试，或者只留下评分表再传。"),
            (ReportReading.Read { Text: var text }, var tables) => await AddAsync(text, tables, name, form, ct),
            (ReportReading.Refused refused, _) => Refused(form, refused.Message),
            _ => Refused(form, $"{name}是压缩包；请解压后上传其中的一份。"),
        };
    }

    private async Task<(ReportReading Reading, ImmutableArray<PrintedScoreTable> Tables)?> ReadAsync(byte[] file, string name, CancellationToken ct)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(ct);
        limit.CancelAfter(Longest);
        try
        {
            return await frame.OneOfFewAsync(
                () =>
                {
                    var reading = ReportReader.Read(file, name, ReadLimits.Default with { MostBytes = MostBytes }, limit.Token);
                    return (reading, reading is ReportReading.Read { Text: var text } ? PrintedScoreTables.Of(text) : []);
                },
                limit.Token);
        }
        // A text made to be slow is given up like one that is too long.
        catch (Exception cause) when (cause is RegexMatchTimeoutException || (cause is OperationCanceledException && !ct.IsCancellationRequested))
        {
            return null;
        }
    }

    private async Task<IResult> AddAsync(ReportChecks.Text.ReportText text, ImmutableArray<PrintedScoreTable> tables, string file, TableForm form, CancellationToken ct)
    {
        if (tables.IsEmpty)
            return Refused(form, $"{file}里没有找到评分表；评分表要有指标名称和分值（或得分）两栏的表头。");
        if (form.Table.Length > 0 && !(int.TryParse(form.Table, NumberStyles.None, CultureInfo.InvariantCulture, out var wanted) && wanted >= 1 && wanted <= tables.Length))
            return Refused(form, $"{file}里有{tables.Length}张评分表，没有第“{form.Table}”张；请填1至{tables.Length}，或者空着。");
        if ((YearText.Read(form.Year) ?? PrintedScoreTables.YearOf(text)) is not { } year)
            return Refused(form, $"{file}的标题里没有年度；请填写这张评分表适用的年度。");
        var table = form.Table.Length > 0 ? tables[int.Parse(form.Table, CultureInfo.InvariantCulture) - 1] : PrintedScoreTables.Main(tables);
        if (table.Rows.Length > MostRows)
            return Refused(form, $"{file}的{table.Place}有{table.Rows.Length}行，最多{MostRows}行；请只留下评分表再传。");
        var draft = new SystemDraft
        {
            RegionId = visitor.RegionId,
            FileName = file,
            AddedBy = visitor.Signature,
            AddedAt = clock.GetUtcNow(),
            Name = form.Name.Length > 0 ? form.Name : Path.GetFileNameWithoutExtension(file),
            Number = string.Create(CultureInfo.InvariantCulture, $"own-{year.Value}"),
            Subject = SystemHeading.SubjectOf(table),
            Year = year.Value,
            Table = SystemDraft.Stored(table),
        };
        var known = await db.SystemsOfAsync(visitor, content, ct);
        draft.Rows.AddRange(RowForm.Of(table, year, content.Dictionary, known).Select((row, at) => SystemDraftRow.Of(draft.Id, at + 1, row)));
        db.SystemDrafts.Add(draft);
        db.Trail.Add(new() { At = draft.AddedAt, By = visitor.Signature, What = "上传评分表", Subject = draft.RegionId, Detail = $"{file}；{table.Place}；{table.Rows.Length}项指标" });
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
