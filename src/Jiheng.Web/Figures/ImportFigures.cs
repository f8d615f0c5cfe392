using Jiheng.Documents.FinalAccounts;
using Jiheng.Documents.Reports;
using Jiheng.Documents.Workbooks;
using Jiheng.Indicators.Loading;
using Jiheng.Web.Checks;
using Jiheng.Web.Evaluations;
using Jiheng.Web.Evidences;
using Jiheng.Web.Shell;
using Microsoft.AspNetCore.Mvc;

namespace Jiheng.Web.Figures;

/// <summary>导入预览。Reads a workbook and shows what it would change; nothing is saved.</summary>
public static class ImportFigures
{
    public const string Address = "/evaluations/{id:guid}/figures/import";

    public static void Map(IEndpointRouteBuilder app) => app.MapPost(Address, RunAsync).RequireAuthorization().RequireRateLimiting(UploadLimits.Rate)
        .WithMetadata(new RequestSizeLimitAttribute(UploadReport.MostSent));

    private static async Task<IResult> RunAsync(Guid id, IFormFile? file, OpenEvaluation open, FigureTableView view, WorkbenchContent content, ReadingTurns turns, CancellationToken ct)
    {
        if (await open.FindAsync(id, ct) is not { } evaluation)
            return Results.NotFound();
        if (!open.MayFillIn(evaluation))
            return Results.StatusCode(StatusCodes.Status403Forbidden);
        var name = FileName.Cleaned(file?.FileName ?? "");
        if (file is null || file.Length == 0)
            return Refused(id, "没有收到文件；请选一个 .xlsx 工作簿再试。");
        if (file.Length > WorkbookLimits.MostBytes)
            return Refused(id, $"{name}：工作簿超过20兆字节；请删去多余的工作表或图片，或拆分后再试。");
        using var bytes = new MemoryStream();
        await file.CopyToAsync(bytes, ct);
        var ((workbook, published), problem) = await turns.OneOfFewAsync(stop => Read(bytes.ToArray(), name, content, stop), ct);
        if (problem.Length > 0)
            return Refused(id, $"{name}：{problem}");
        return workbook switch
        {
            WorkbookReading.Refused when published is { } accounts => await PreviewAsync(accounts.Form, AccountRemarks(accounts, content), name, evaluation, view, content, ct),
            WorkbookReading.Refused refused => Refused(id, refused.Message),
            WorkbookReading.Read read => await PreviewAsync(read.Form, [], name, evaluation, view, content, ct),
            var other => throw new System.Diagnostics.UnreachableException($"{other}"),
        };
    }

    // Whole reports are read too, for their tables of accounts.
    private static (WorkbookReading Workbook, AccountFigures? Accounts) Read(byte[] file, string name, WorkbenchContent content, CancellationToken stop)
    {
        var workbook = FigureWorkbook.Read(file, name);
        return (workbook, workbook is WorkbookReading.Refused ? Accounts(file, name, content, stop) : null);
    }

    /// <summary>决算公开表, in whatever file they were published; nothing where there are none.</summary>
    private static AccountFigures? Accounts(byte[] file, string name, WorkbenchContent content, CancellationToken ct) =>
        ReportReader.Read(file, name, cancellation: ct) is ReportReading.Read { Text: var text } && FinalAccountsReader.Read([text], content.Accounts, content.Dictionary) is { Tables.IsEmpty: false } accounts ? accounts : null;

    private static ImmutableArray<string> AccountRemarks(AccountFigures accounts, WorkbenchContent content) =>
        [.. accounts.Conflicts.Select(conflict => conflict.Sentence), .. AccountIdentities.Differing(accounts, content.Tables), .. accounts.NotUnderstood];

    private static async Task<IResult> PreviewAsync(
        FigureForm form, ImmutableArray<string> remarks, string name, Evaluation evaluation, FigureTableView view, WorkbenchContent content, CancellationToken ct)
    {
        if (Problem(form, evaluation, name) is { } problem)
            return Refused(evaluation.Id, problem);
        await view.LoadAsync(evaluation, ct);
        var preview = ImportPreview.Of(form, name, view, content.Dictionary);
        return Answer.Page<FigureImportPage>(StatusCodes.Status200OK, new() { [nameof(FigureImportPage.Id)] = evaluation.Id, [nameof(FigureImportPage.Preview)] = preview with { Remarks = [.. preview.Remarks, .. remarks] } });
    }

    private static string? Problem(FigureForm form, Evaluation evaluation, string name)
    {
        var year = evaluation.Campaign.Year;
        return form.Year.Text.Length > 0 && YearText.Read(form.Year.Text)?.Value != year
            ? $"{name}：工作簿写的年度是“{form.Year.Text}”，这项自评是{year}年度的；请确认选对了文件。"
            : form.Figures.IsEmpty ? $"{name}：“数据”表里没有填数；请填写后再导入。" : null;
    }

    private static IResult Refused(Guid id, string problem) => Answer.Page<FiguresPage>(StatusCodes.Status422UnprocessableEntity, new() { [nameof(FiguresPage.Id)] = id, [nameof(FiguresPage.Problem)] = problem });
}
