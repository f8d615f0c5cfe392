using System.Text.Json;
using Jiheng.Documents.PriorReports;
using Jiheng.Documents.Reports;
using Jiheng.Indicators.Definitions;
using Jiheng.Web.Checks;
using Jiheng.Web.Data;
using Jiheng.Web.Evaluations;
using Jiheng.Web.Evidences;
using Jiheng.Web.Shell;
using Microsoft.AspNetCore.Mvc;

namespace Jiheng.Web.Figures;

/// <summary>从上年报告取上年数。Shows what was found, with its sentences; only what is ticked is saved, and only as last year's.</summary>
internal sealed class ReadPriorReport(WorkbenchDb db, OpenEvaluation open, FigureTableView view, FigureSaving saving, WorkbenchContent content, ReadingTurns turns)
{
    public const string FromWorkbench = "workbench";

    private const string Template = "/evaluations/{id:guid}/figures/last-year";

    public static string Address(Guid evaluation) => $"{FigureAddress.Of(evaluation)}/last-year";

    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapPost(Template, (Guid id, IFormFile? file, IFormCollection form, ReadPriorReport read, CancellationToken ct) => read.RunAsync(id, file, form["from"] == FromWorkbench, ct)).RequireAuthorization().RequireRateLimiting(UploadLimits.Rate)
            .WithMetadata(new RequestSizeLimitAttribute(UploadReport.MostSent));
        app.MapPost(Template + "/confirm", (Guid id, IFormCollection form, ReadPriorReport read, CancellationToken ct) => read.ConfirmAsync(id, form, ct)).RequireAuthorization();
    }

    private async Task<IResult> RunAsync(Guid id, IFormFile? file, bool fromWorkbench, CancellationToken ct)
    {
        if (await open.FindAsync(id, ct) is not { } evaluation)
            return Results.NotFound();
        if (!open.MayFillIn(evaluation))
            return Results.StatusCode(StatusCodes.Status403Forbidden);
        await view.LoadAsync(evaluation, ct);
        if (fromWorkbench)
            return await OfWorkbenchAsync(evaluation, ct);
        if (file is null || file.Length == 0)
            return Refused(id, "没有收到文件；请选一份上年的自评报告再试。");
        var (name, refusal) = UploadCheck.Look(file);
        if (refusal is not null)
            return Refused(id, refusal);
        using var bytes = new MemoryStream((int)file.Length);
        await file.CopyToAsync(bytes, ct);
        var (read, problem) = await turns.OneOfFewAsync(stop => Read(bytes.ToArray(), name, stop), ct);
        return read switch
        {
            _ when problem.Length > 0 => Refused(id, $"{name}：{problem}"),
            (_, { } report) when PriorRow.Refusal(report, evaluation) is { } wrong => Refused(id, wrong),
            (_, { } report) => Shown(id, StatusCodes.Status200OK, report.Title.Length > 0 ? report.Title : name, PriorRow.Of(report, evaluation, view), taken: null, ""),
            (ReportReading.Refused unread, _) => Refused(id, unread.Message),
            _ => Refused(id, $"{name}是压缩包；请解压后选其中的一份报告。"),
        };
    }

    private (ReportReading Reading, PriorReport? Report) Read(byte[] file, string name, CancellationToken stop)
    {
        var reading = ReportReader.Read(file, name, UploadCheck.Limits, stop);
        return (reading, reading is ReportReading.Read { Text: var text } ? PriorReport.Read(text, content.Accounts, content.Dictionary) : null);
    }

    private async Task<IResult> OfWorkbenchAsync(Evaluation evaluation, CancellationToken ct)
    {
        var year = evaluation.Campaign.Year - 1;
        if (await LastYearFigures.OpenAsync(db, evaluation, ct) is not { } before)
            return Refused(evaluation.Id, $"工作台里没有本单位{year}年度还没审核通过的自评。");
        var figures = await db.Figures.AsNoTracking().Where(figure => figure.EvaluationId == before).ToListAsync(ct);
        return Shown(evaluation.Id, StatusCodes.Status200OK, $"工作台里的{year}年度自评", PriorRow.Of(figures, year, content.Dictionary, view), taken: null, "");
    }

    private async Task<IResult> ConfirmAsync(Guid id, IFormCollection form, CancellationToken ct)
    {
        if (await open.FindAsync(id, ct) is not { } evaluation)
            return Results.NotFound();
        if (Rows(form) is not { } rows)
            return Results.BadRequest();
        var taken = form["take"].Select(text => int.TryParse(text, System.Globalization.CultureInfo.InvariantCulture, out var at) ? at : -1).Where(at => at >= 0 && at < rows.Length).Distinct().Order().ToImmutableArray();
        var inputs = taken.Select(at => rows[at].Input).ToImmutableArray();
        if (inputs.GroupBy(input => input.Key, StringComparer.Ordinal).FirstOrDefault(same => same.Count() > 1) is { } twice)
            return await AgainAsync(evaluation, form, rows, taken, $"“{NameOf(twice.First())}”勾了两个数，请只留一个。", ct);
        await view.LoadAsync(evaluation, ct);
        if (inputs.Where(input => view.IsLastYearAccepted(ElementOf(input))).Select(input => $"“{NameOf(input)}”").ToList() is { Count: > 0 } accepted)
            return await AgainAsync(evaluation, form, rows, taken, $"{string.Join('、', accepted)}的上年数已随上年自评审核通过，以它为准；一项也没有保存，请再确认一次其余的。", ct);
        return await saving.SaveAsync(id, inputs, ct) switch
        {
            SaveOutcome.NotFound => Results.NotFound(),
            SaveOutcome.NotAllowed => Results.StatusCode(StatusCodes.Status403Forbidden),
            SaveOutcome.Saved => Results.LocalRedirect(FigureAddress.Of(id)),
            SaveOutcome.Refused refused => await AgainAsync(evaluation, form, rows, taken, string.Concat(refused.Problems.Select(problem => problem.Message)), ct),
            var other => throw new System.Diagnostics.UnreachableException($"{other}"),
        };
    }

    // What the form carries is of our own making; anything else was tampered with.
    private ImmutableArray<PriorRow>? Rows(IFormCollection form)
    {
        try
        {
            var rows = JsonSerializer.Deserialize(form["rows"].ToString(), PriorRowJsonContext.Default.ImmutableArrayPriorRow);
            var ids = content.Dictionary.Elements.Select(element => element.Id).ToHashSet(StringComparer.Ordinal);
            var sound = !rows.IsDefault && rows.All(row => row is { Input: { LastYear: true, Id: not null, Text: not null, Source: not null, Was: not null }, Place: not null, Quote: not null, Doubt: not null } && ids.Contains(row.Input.Id));
            return sound ? rows : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    // The same rows against what is stored now.
    private async Task<IResult> AgainAsync(Evaluation evaluation, IFormCollection form, ImmutableArray<PriorRow> rows, ImmutableArray<int> taken, string problem, CancellationToken ct)
    {
        await view.LoadAsync(evaluation, ct);
        var now = rows.Select(row => row with { Input = row.Input with { Was = FigureInput.Shown(ElementOf(row.Input), lastYear: true, view.Row(ElementOf(row.Input), lastYear: true)).Was } }).ToImmutableArray();
        return Shown(evaluation.Id, StatusCodes.Status422UnprocessableEntity, form["title"].ToString(), now, taken, problem);
    }

    private DataElement ElementOf(FigureInput input) => content.Dictionary.Elements.First(each => each.Id == input.Id);

    private string NameOf(FigureInput input) => ElementOf(input).Name;

    private static IResult Shown(Guid id, int status, string title, ImmutableArray<PriorRow> rows, ImmutableArray<int>? taken, string problem) => Answer.Page<PriorReportPage>(
        status, new() { [nameof(PriorReportPage.Id)] = id, [nameof(PriorReportPage.Title)] = title, [nameof(PriorReportPage.Rows)] = rows, [nameof(PriorReportPage.Taken)] = taken!, [nameof(PriorReportPage.Problem)] = problem });

    private static IResult Refused(Guid id, string problem) => Answer.Page<FiguresPage>(StatusCodes.Status422UnprocessableEntity, new() { [nameof(FiguresPage.Id)] = id, [nameof(FiguresPage.PriorProblem)] = problem });
}
