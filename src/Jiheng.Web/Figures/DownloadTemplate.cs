using Jiheng.Documents.Workbooks;
using Jiheng.Web.Data;
using Jiheng.Web.Documents;
using Jiheng.Web.Evaluations;
using Jiheng.Web.Shell;

namespace Jiheng.Web.Figures;

/// <summary>下载填报模板。The tables of figures as a workbook, with everything entered so far; filled in elsewhere, it is imported again.</summary>
public static class DownloadTemplate
{
    public const string Address = "/evaluations/{id:guid}/figures/template.xlsx";

    public static void Map(IEndpointRouteBuilder app) => app.MapGet(Address, RunAsync).RequireAuthorization();

    private static async Task<IResult> RunAsync(Guid id, WorkbenchDb db, OpenEvaluation open, WorkbenchContent content, CancellationToken ct)
    {
        if (await open.FindAsync(id, ct) is not { } evaluation)
            return Results.NotFound();
        var figures = await EnteredFigures.ReadAsync(db, evaluation, ct);
        return Results.File(
            FigureTemplate.Write(content.Tables, figures), DocumentFile.WorkbookType, $"{figures.Unit}{figures.Year}填报数据.xlsx");
    }
}
