using Jiheng.Web.Campaigns;
using Jiheng.Web.Data;
using Jiheng.Web.People;
using Microsoft.AspNetCore.Mvc;

namespace Jiheng.Web.Documents;

/// <summary>全部单位的文书。Ordered, stopped and downloaded by the person who asked for it.</summary>
public sealed class OrderArchive(WorkbenchDb db, Visitor visitor, EvaluationDocuments documents, ArchiveQueue queue, TimeProvider clock)
{
    private const string Template = "/campaigns/{campaign:guid}/archives";

    private const string Package = "/documents.zip";

    private const string Volume = "/volume.docx";

    private const int MostOfOne = 10;

    public static string Address(Guid campaign) => $"/campaigns/{campaign}/archives";

    public static string CancelOf(DocumentArchive archive) => ArchivePage.AddressOf(archive) + "/cancel";

    public static string FileOf(DocumentArchive archive) => ArchivePage.AddressOf(archive) + (archive.IsVolume ? Volume : Package);

    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapPost(Template, (Guid campaign, [FromForm] string? form, [FromForm] string? bound, OrderArchive order, CancellationToken ct) => order.RunAsync(campaign, form ?? "", bound == "true", ct)).RequireAuthorization();
        app.MapPost(Template + "/{id:guid}/cancel", (Guid campaign, Guid id, [FromForm] string? _, OrderArchive order, CancellationToken ct) => order.CancelAsync(campaign, id, ct)).RequireAuthorization();
        foreach (var file in new[] { Package, Volume })
            app.MapGet(Template + "/{id:guid}" + file, (Guid campaign, Guid id, OrderArchive order, CancellationToken ct) => order.DownloadAsync(campaign, id, ct)).RequireAuthorization();
    }

    /// <summary>The visitor's own of this campaign; to everyone else it does not exist.</summary>
    public static IQueryable<DocumentArchive> Of(WorkbenchDb db, Visitor visitor, Guid campaign) =>
        db.DocumentArchives.Where(archive => archive.OwnerId == visitor.AccountId && archive.CampaignId == campaign);

    private async Task<IResult> RunAsync(Guid campaign, string form, bool bound, CancellationToken ct)
    {
        if (await db.CampaignsOf(visitor).AsNoTracking().SingleOrDefaultAsync(each => each.Id == campaign, ct) is not { } found)
            return Results.NotFound();
        var evaluations = db.EvaluationsOf(visitor).AsNoTracking().Where(each => each.CampaignId == campaign);
        if (await evaluations.Include(each => each.Campaign).FirstOrDefaultAsync(ct) is not { } first || documents.FormFor(first, form) is null)
            return Results.NotFound();
        var old = await db.DocumentArchives.Where(each => each.OwnerId == visitor.AccountId).OrderByDescending(each => each.AddedAt).Skip(MostOfOne - 1).Select(each => each.Id).ToListAsync(ct);
        await db.DocumentArchives.Where(each => old.Contains(each.Id)).ExecuteDeleteAsync(ct);
        var archive = new DocumentArchive { OwnerId = visitor.AccountId, CampaignId = campaign, Form = form, FileName = bound ? $"{found.Name}-{form}汇编.{DocumentFile.Word}" : $"{found.Name}-{form}.zip", AddedAt = clock.GetUtcNow(), Total = await evaluations.CountAsync(ct) };
        db.DocumentArchives.Add(archive);
        await db.SaveChangesAsync(ct);
        queue.Wake();
        return Results.LocalRedirect(ArchivePage.AddressOf(archive));
    }

    private async Task<IResult> CancelAsync(Guid campaign, Guid id, CancellationToken ct)
    {
        await Of(db, visitor, campaign).Where(each => each.Id == id && (each.State == WorkState.Waiting || each.State == WorkState.Doing))
            .ExecuteUpdateAsync(set => set.SetProperty(each => each.State, WorkState.Cancelled), ct);
        return await Of(db, visitor, campaign).AsNoTracking().SingleOrDefaultAsync(each => each.Id == id, ct) is { } archive ? Results.LocalRedirect(ArchivePage.AddressOf(archive)) : Results.NotFound();
    }

    private async Task<IResult> DownloadAsync(Guid campaign, Guid id, CancellationToken ct) =>
        await Of(db, visitor, campaign).Where(each => each.Id == id && each.State == WorkState.Done).Include(each => each.Content).AsNoTracking().SingleOrDefaultAsync(ct) is { Content: { } content } archive
            ? Results.File(content.Bytes, archive.IsVolume ? DocumentFile.WordType : "application/zip", archive.FileName)
            : Results.NotFound();
}
