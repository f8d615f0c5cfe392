using System.Text.Json;
using Jiheng.Indicators.Definitions;
using Jiheng.Web.Evaluations;
using Jiheng.Web.Shell;

namespace Jiheng.Web.Figures;

/// <summary>确认导入。Saves what the preview showed and was left ticked, by the same rules as a form.</summary>
public static class ConfirmImport
{
    public const string Address = ImportFigures.Address + "/confirm";

    public static void Map(IEndpointRouteBuilder app) => app.MapPost(Address, RunAsync).RequireAuthorization();

    private static async Task<IResult> RunAsync(
        Guid id, IFormCollection form, FigureSaving saving, OpenEvaluation open, FigureTableView view, WorkbenchContent content, CancellationToken ct)
    {
        if (Inputs(form, content.Dictionary) is not { } inputs)
            return Results.BadRequest();
        var taken = form["take"].ToHashSet(StringComparer.Ordinal);
        var outcome = await saving.SaveAsync(id, [.. inputs.Where(input => taken.Contains(input.Key))], ct);
        switch (outcome)
        {
            case SaveOutcome.NotFound:
                return Results.NotFound();
            case SaveOutcome.NotAllowed:
                return Results.StatusCode(StatusCodes.Status403Forbidden);
            case SaveOutcome.Saved:
                return Results.LocalRedirect(FigureAddress.Of(id));
            case SaveOutcome.Refused refused:
                await view.LoadAsync(await open.FindAsync(id, ct) ?? throw new System.Diagnostics.UnreachableException(), ct);
                var preview = new ImportPreview(form["file"].ToString(), "", Again(inputs, view, content.Dictionary), 0, [], 0);
                return Answer.Page<FigureImportPage>(StatusCodes.Status422UnprocessableEntity, new() { [nameof(FigureImportPage.Id)] = id, [nameof(FigureImportPage.Preview)] = preview, [nameof(FigureImportPage.Problems)] = refused.Problems });
            default:
                throw new System.Diagnostics.UnreachableException($"{outcome}");
        }
    }

    // What the form carries is of our own making; anything else was tampered with.
    private static ImmutableArray<FigureInput>? Inputs(IFormCollection form, FigureDictionary dictionary)
    {
        try
        {
            var inputs = JsonSerializer.Deserialize(form["rows"].ToString(), FigureInputJsonContext.Default.ImmutableArrayFigureInput);
            var ids = dictionary.Elements.Select(element => element.Id).ToHashSet(StringComparer.Ordinal);
            var sound = !inputs.IsDefault && inputs.All(input => input is { Id: not null, Text: not null, Source: not null, Was: not null } && ids.Contains(input.Id)) && inputs.DistinctBy(input => input.Key).Count() == inputs.Length;
            return sound ? inputs : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    // The same changes against what is stored now.
    private static ImmutableArray<ImportChange> Again(ImmutableArray<FigureInput> inputs, FigureTableView view, FigureDictionary dictionary) =>
    [
        .. from input in inputs
           let element = dictionary.Elements.First(each => each.Id == input.Id)
           let stored = view.Row(element, input.LastYear)
           let read = FigureInputReader.Read(input, element, dictionary) as FigureInputReading.Read
           where read is not null
           select new ImportChange(element, input with { Was = FigureInput.Shown(element, input.LastYear, stored).Was }, read.Figure, ImportPreview.Old(element, input.LastYear, view)),
    ];
}
