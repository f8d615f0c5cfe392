using System.Globalization;
using Jiheng.Documents.Systems;
using Jiheng.Web.Data;
using Jiheng.Web.People;
using Jiheng.Web.Shell;

namespace Jiheng.Web.Systems;

/// <summary>补一行。An indicator the table has and the reader missed, typed by a person.</summary>
public sealed class AddDraftRow(WorkbenchDb db, WorkbenchContent content, Visitor visitor, TimeProvider clock)
{
    /// <summary>The number of a row that has none yet.</summary>
    public const int NoNumber = 0;

    public static string AddressOf(Guid draft) => $"{SystemDraftPage.AddressOf(draft)}/rows";

    public static void Map(IEndpointRouteBuilder app) => app.MapPost(
        SystemDraftPage.Drafts + "/{id:guid}/rows", (Guid id, IFormCollection form, AddDraftRow add, CancellationToken ct) => add.RunAsync(id, form, ct)).RequireAuthorization();

    private Task<IResult> RunAsync(Guid id, IFormCollection form, CancellationToken ct)
    {
        var typed = TypedRow.Read(NoNumber, form) with { IsLeftOut = false };
        return ConcurrentSave.RunAsync(db, () => TryAsync(id, typed, ct));
    }

    private async Task<IResult> TryAsync(Guid id, TypedRow typed, CancellationToken ct)
    {
        if (await db.DraftsOf(visitor).Include(each => each.Rows).SingleOrDefaultAsync(each => each.Id == id, ct) is not { } draft)
            return Results.NotFound();
        if (typed.Problem is { } problem)
            return SaveDraftRow.Refused(id, typed, problem);
        if (draft.Rows.Find(row => !row.IsLeftOut && (row.Dimension, row.Group, row.Name) == (typed.Dimension, typed.Group, typed.Name)) is { } same)
            return SaveDraftRow.Refused(id, typed, $"第{same.Number}行就是“{same.Name}”；要改它，请点开那一行的“修改这一行”。");
        if (draft.Rows.Count >= UploadScoreTable.MostRows)
            return SaveDraftRow.Refused(id, typed, $"一份草稿最多{UploadScoreTable.MostRows}行。");
        var row = await NewAsync(draft, typed, ct);
        draft.Rows.Add(row);
        db.Trail.Add(new() { At = clock.GetUtcNow(), By = visitor.Signature, What = "修改体系草稿", Subject = draft.RegionId, Detail = $"{draft.Name}补第{row.Number}行：{row.Words}" });
        await db.SaveChangesAsync(ct);
        return Results.LocalRedirect(string.Create(CultureInfo.InvariantCulture, $"{SystemDraftPage.AddressOf(id)}?saved={row.Number}#row-{row.Number}"));
    }

    private async Task<SystemDraftRow> NewAsync(SystemDraft draft, TypedRow typed, CancellationToken ct)
    {
        var known = await db.SystemsOfAsync(visitor, content, ct);
        var row = new SystemDraftRow
        {
            DraftId = draft.Id,
            Number = draft.Rows.Max(each => each.Number) + 1,
            Indicator = RowForm.IdOf(typed.Name, draft.Rows.Select(each => each.Indicator), known),
            ChangedBy = visitor.Name,
        };
        typed.WriteTo(row);
        return row;
    }
}
