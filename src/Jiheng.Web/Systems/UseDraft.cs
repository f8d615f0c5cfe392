using System.Text;
using Jiheng.Web.Data;
using Jiheng.Web.People;
using Jiheng.Web.Shell;

namespace Jiheng.Web.Systems;

/// <summary>草稿的下载、存为体系和删除。</summary>
public sealed class UseDraft(WorkbenchDb db, WorkbenchContent content, Visitor visitor, TimeProvider clock)
{
    /// <summary>The field that says how often the draft had been changed when it was shown.</summary>
    public const string Shown = "shown";

    public static string FileOf(Guid draft) => $"{SystemDraftPage.AddressOf(draft)}/system.yaml";

    public static string SaveOf(Guid draft) => $"{SystemDraftPage.AddressOf(draft)}/save";

    public static string DeleteOf(Guid draft) => $"{SystemDraftPage.AddressOf(draft)}/delete";

    public static void Map(IEndpointRouteBuilder app)
    {
        const string Draft = SystemDraftPage.Drafts + "/{id:guid}";
        app.MapGet(Draft + "/system.yaml", (Guid id, UseDraft use, CancellationToken ct) => use.DownloadAsync(id, ct)).RequireAuthorization();
        app.MapPost(Draft + "/save", (Guid id, IFormCollection form, UseDraft use, CancellationToken ct) => use.RunAsync(() => use.SaveAsync(id, form[Shown], ct))).RequireAuthorization();
        app.MapPost(Draft + "/delete", (Guid id, IFormCollection form, UseDraft use, CancellationToken ct) => use.RunAsync(() => use.DeleteAsync(id, form[Shown], ct))).RequireAuthorization();
    }

    private Task<IResult> RunAsync(Func<Task<IResult>> attempt) => ConcurrentSave.RunAsync(db, attempt);

    private Task<SystemDraft?> FindAsync(Guid id, CancellationToken ct) => db.DraftsOf(visitor).Include(each => each.Rows).SingleOrDefaultAsync(each => each.Id == id, ct);

    private async Task<IResult> DownloadAsync(Guid id, CancellationToken ct) => await FindAsync(id, ct) is { } draft
        ? Results.File(Encoding.UTF8.GetBytes(DraftReading.Of(draft, content).Problems.Yaml), "application/yaml", "体系.yaml")
        : Results.NotFound();

    private async Task<IResult> SaveAsync(Guid id, string? shown, CancellationToken ct)
    {
        if (await FindAsync(id, ct) is not { } draft)
            return Results.NotFound();
        if (shown != draft.Changes)
            return Refused(id, "草稿在您看的时候又改过，现在显示的是改过的；请看过以后再存为体系。");
        var reading = DraftReading.Of(draft, content);
        if (reading.Problems.System is not { } system)
            return Refused(id, "还有错误没有改正，不能存为体系；请先改正列出的各处。");
        var taken = await db.AddedSystems.AsNoTracking().SingleOrDefaultAsync(each => each.Id == system.Id, ct);
        // Pressed twice: it is saved already.
        if (taken is not null && taken.RegionId == draft.RegionId && taken.Yaml == reading.Problems.Yaml)
            return Results.LocalRedirect(SystemsPage.Address);
        if (taken is not null || content.Systems.Any(each => each.Id == system.Id))
            return Refused(id, $"编号“{system.Id}”已经有体系在用；存好的体系不再改动，请在名目里换一个编号，如{system.Id}-2。");
        db.AddedSystems.Add(new() { Id = system.Id, RegionId = draft.RegionId, Yaml = reading.Problems.Yaml, AddedBy = visitor.Signature, AddedAt = clock.GetUtcNow() });
        db.Trail.Add(new() { At = clock.GetUtcNow(), By = visitor.Signature, What = "新增指标体系", Subject = draft.RegionId, Detail = $"{system.Name}；编号{system.Id}；{system.Indicators.Count()}项指标；内容指纹{system.ContentHash}" });
        await db.SaveChangesAsync(ct);
        return Results.LocalRedirect(SystemsPage.Address);
    }

    private async Task<IResult> DeleteAsync(Guid id, string? shown, CancellationToken ct)
    {
        // Pressed twice, or deleted by somebody else: it is gone.
        if (await FindAsync(id, ct) is not { } draft)
            return visitor.MayMakeSystems() ? Results.LocalRedirect(SystemsPage.Address) : Results.NotFound();
        if (shown != draft.Changes)
            return Refused(id, "草稿在您看的时候又改过，现在显示的是改过的；请看过以后再删除。");
        db.SystemDrafts.Remove(draft);
        db.Trail.Add(new() { At = clock.GetUtcNow(), By = visitor.Signature, What = "删除体系草稿", Subject = draft.RegionId, Detail = $"{draft.Name}；{draft.FileName}" });
        await db.SaveChangesAsync(ct);
        return Results.LocalRedirect(SystemsPage.Address);
    }

    private static IResult Refused(Guid id, string problem) =>
        Answer.Page<SystemDraftPage>(StatusCodes.Status422UnprocessableEntity, new() { [nameof(SystemDraftPage.Id)] = id, [nameof(SystemDraftPage.Problem)] = problem });
}
