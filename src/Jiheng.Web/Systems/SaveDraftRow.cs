using System.Globalization;
using Jiheng.Web.Data;
using Jiheng.Web.People;
using Jiheng.Web.Shell;

namespace Jiheng.Web.Systems;

/// <summary>保存草稿的一行。As typed, also where it is not understood yet: a draft may be wrong, and says where.</summary>
public sealed class SaveDraftRow(WorkbenchDb db, Visitor visitor, TimeProvider clock)
{
    public static string AddressOf(Guid draft, int number) => string.Create(CultureInfo.InvariantCulture, $"{SystemDraftPage.AddressOf(draft)}/rows/{number}");

    public static void Map(IEndpointRouteBuilder app) => app.MapPost(
        SystemDraftPage.Drafts + "/{id:guid}/rows/{number:int}", (Guid id, int number, IFormCollection form, SaveDraftRow save, CancellationToken ct) => save.RunAsync(id, number, form, ct)).RequireAuthorization();

    private Task<IResult> RunAsync(Guid id, int number, IFormCollection form, CancellationToken ct)
    {
        var typed = TypedRow.Read(number, form);
        return ConcurrentSave.RunAsync(db, () => TryAsync(id, typed, ct));
    }

    private async Task<IResult> TryAsync(Guid id, TypedRow typed, CancellationToken ct)
    {
        if (await db.DraftsOf(visitor).Include(each => each.Rows).SingleOrDefaultAsync(each => each.Id == id, ct) is not { } draft || draft.Rows.Find(each => each.Number == typed.Number) is not { } row)
            return Results.NotFound();
        if (typed.Problem is { } problem)
            return Refused(id, typed, problem);
        if (typed.Version != row.Version && !typed.IsIn(row))
            return Refused(id, typed with { Version = row.Version }, $"{row.ChangedBy}在您填写期间改过这一行：{row.Words}；您填的还没有保存，再按一次“保存”，以您填写的为准。");
        if (!typed.IsIn(row))
        {
            var before = row.Words;
            typed.WriteTo(row);
            (row.ChangedBy, row.Version) = (visitor.Name, row.Version + 1);
            db.Trail.Add(new() { At = clock.GetUtcNow(), By = visitor.Signature, What = "修改体系草稿", Subject = draft.RegionId, Detail = $"{draft.Name}第{row.Number}行：{before} → {row.Words}" });
            await db.SaveChangesAsync(ct);
        }
        return Results.LocalRedirect(string.Create(CultureInfo.InvariantCulture, $"{SystemDraftPage.AddressOf(id)}?saved={typed.Number}#row-{typed.Number}"));
    }

    internal static IResult Refused(Guid id, TypedRow typed, string problem) => Answer.Page<SystemDraftPage>(
        StatusCodes.Status422UnprocessableEntity, new() { [nameof(SystemDraftPage.Id)] = id, [nameof(SystemDraftPage.Typed)] = typed, [nameof(SystemDraftPage.RowProblem)] = problem });
}
