using System.IO.Compression;
using Jiheng.Documents.Word;
using Jiheng.Web.Campaigns;
using Jiheng.Web.Data;
using Jiheng.Web.Evaluations;
using Jiheng.Web.People;
using Jiheng.Web.Regions;
using Jiheng.Web.Shell;
using Microsoft.Extensions.Logging;

namespace Jiheng.Web.Documents;

/// <summary>压缩包队列。Writes archives of documents one after the other.</summary>
public sealed partial class ArchiveQueue(IServiceScopeFactory scopes, TimeProvider clock, ILogger<ArchiveQueue> log)
    : WorkQueue<DocumentArchive>(scopes, 1, Abandoned, clock, log)
{
    // Each document written is a sign of life.
    private static readonly TimeSpan Abandoned = TimeSpan.FromSeconds(60);

    protected override async Task DoAsync(WorkClaim<DocumentArchive> claim, IServiceProvider services, CancellationToken stop)
    {
        try
        {
            var archive = await claim.Db.DocumentArchives.AsNoTracking().SingleAsync(each => each.Id == claim.Id, stop);
            if (await FileAsync(claim, archive, services.GetRequiredService<EvaluationDocuments>(), stop) is { } bytes)
                await KeepAsync(claim, bytes, stop);
        }
        // One archive must not end the making of all others, whatever is in it.
        catch (Exception cause) when (cause is not OutOfMemoryException && !stop.IsCancellationRequested && !IsOfDatabase(cause))
        {
            Stumbled(log, cause);
            await claim.Mine.ExecuteUpdateAsync(set => set.SetProperty(each => each.State, WorkState.Failed).SetProperty(each => each.Claim, (Guid?)null), stop);
        }
    }

    // A database that is away is not the archive's fault: without sign of life it waits again.
    private static bool IsOfDatabase(Exception cause) => cause is System.Data.Common.DbException or DbUpdateException || cause.InnerException is System.Data.Common.DbException;

    /// <summary>Nothing where it was given up, or taken over, meanwhile.</summary>
    private async Task<byte[]?> FileAsync(WorkClaim<DocumentArchive> claim, DocumentArchive archive, EvaluationDocuments documents, CancellationToken stop)
    {
        var evaluations = await EvaluationsAsync(claim.Db, archive, stop);
        return archive.IsVolume ? await BoundAsync() : await PackedAsync();

        async Task<byte[]?> BoundAsync()
        {
            List<BoundPart> parts = [];
            var isWhole = await EachAsync((unit, document) =>
            {
                parts.Add(new(unit.Name, document));
                return Task.CompletedTask;
            });
            // A volume of many units takes its time to be bound.
            return isWhole && await IsWrittenAsync(claim, evaluations.Count, evaluations.Count, stop)
                ? WordWriter.Write(BoundVolume.Of($"{evaluations.FirstOrDefault()?.Campaign.Name}\n{archive.Form}汇编", Cover(evaluations), parts))
                : null;
        }

        async Task<byte[]?> PackedAsync()
        {
            using var file = new MemoryStream();
            var names = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
            await using (var zip = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
            {
                if (!await EachAsync((unit, document) => AddAsync(zip, DocumentArchive.NameOf(unit, names), WordWriter.Write(document), stop)))
                    return null;
            }
            return file.ToArray();
        }

        async Task<bool> EachAsync(Func<BudgetUnit, WordDocument, Task> add)
        {
            for (var at = 0; at < evaluations.Count; at++)
            {
                if (!await IsWrittenAsync(claim, at, evaluations.Count, stop))
                    return false;
                if (documents.FormFor(evaluations[at], archive.Form) is { } form)
                    await add(evaluations[at].Unit, await documents.FillAsync(evaluations[at], form, stop));
            }
            return true;
        }
    }

    private ImmutableArray<WordBlock.CoverLine> Cover(List<Evaluation> evaluations) =>
        [new("编印单位", $"{evaluations.FirstOrDefault()?.Unit.Region.Name}财政局"), new("编印日期", DueDay.Of(ChinaDay.Of(Clock)))];

    // What the one who asked may see now, not when it was asked for.
    private static async Task<List<Evaluation>> EvaluationsAsync(WorkbenchDb db, DocumentArchive archive, CancellationToken stop) =>
        await db.Users.AsNoTracking().SingleOrDefaultAsync(account => account.Id == archive.OwnerId && !account.IsDisabled, stop) is not { } owner
            ? []
            : await db.EvaluationsOf(new(owner.Id, owner.DisplayName, owner.Role, owner.RegionId, owner.UnitId, owner.Section)).AsNoTracking()
                .Include(each => each.Unit).ThenInclude(unit => unit.Region).Include(each => each.Campaign)
                .Where(each => each.CampaignId == archive.CampaignId).OrderBy(each => each.Unit.Code).ToListAsync(stop);

    // Progress, and the sign that somebody is at it.
    private Task<bool> IsWrittenAsync(WorkClaim<DocumentArchive> claim, int written, int total, CancellationToken stop) =>
        IsMineAsync(claim, set => set.SetProperty(each => each.Written, written).SetProperty(each => each.Total, total), stop);

    private static async Task AddAsync(ZipArchive zip, string name, byte[] document, CancellationToken stop)
    {
        // What is packed already is not packed again.
        var entry = zip.CreateEntry(name, CompressionLevel.NoCompression);
        await using var to = await entry.OpenAsync(stop);
        await to.WriteAsync(document, stop);
    }

    private static async Task KeepAsync(WorkClaim<DocumentArchive> claim, byte[] bytes, CancellationToken stop)
    {
        await using var transaction = await claim.Db.Database.BeginTransactionAsync(stop);
        var kept = await claim.Mine.ExecuteUpdateAsync(set => set.SetProperty(each => each.State, WorkState.Done).SetProperty(each => each.Claim, (Guid?)null).SetProperty(each => each.Written, each => each.Total), stop);
        if (kept == 0)
            return;
        claim.Db.Add(new DocumentArchiveContent { DocumentArchiveId = claim.Id, Bytes = bytes });
        await claim.Db.SaveChangesAsync(stop);
        await transaction.CommitAsync(stop);
    }

    [LoggerMessage(LogLevel.Error, "An archive of documents could not be written.")]
    private static partial void Stumbled(ILogger log, Exception cause);
}
