using Jiheng.Web.Shell;

namespace Jiheng.Web.Figures;

/// <summary>保存一张表。With script it sends only what was changed; the answer is the page either way.</summary>
public static class SaveFigures
{
    public const string Address = "/evaluations/{id:guid}/figures/{table}";

    public static void Map(IEndpointRouteBuilder app) => app.MapPost(Address, RunAsync).RequireAuthorization();

    private static async Task<IResult> RunAsync(
        Guid id, string table, IFormCollection form, FigureSaving saving, WorkbenchContent content, CancellationToken ct)
    {
        if (content.Tables.Find(table) is null)
            return Results.NotFound();
        var inputs = FigureInput.Of(form, content.Dictionary);
        return await saving.SaveAsync(id, inputs, ct) switch
        {
            SaveOutcome.NotFound => Results.NotFound(),
            SaveOutcome.NotAllowed => Results.StatusCode(StatusCodes.Status403Forbidden),
            SaveOutcome.Saved => Results.LocalRedirect(FigureAddress.Of(id, table)),
            SaveOutcome.Refused refused => Answer.Page<FigureTablePage>(
                StatusCodes.Status422UnprocessableEntity, new() { [nameof(FigureTablePage.Id)] = id, [nameof(FigureTablePage.Table)] = table, [nameof(FigureTablePage.Typed)] = inputs, [nameof(FigureTablePage.Problems)] = refused.Problems }),
            var other => throw new System.Diagnostics.UnreachableException($"{other}"),
        };
    }
}
