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
public sealed partial class ArchiveQueue(IServiceScopeFactory scopes, TimeProvider clock, ILogger<ArchiveQueue> log) : TableQueue(1, clock, log)
{
    // Each document written is a sign of life.
    private static readonly TimeSpan Abandoned = TimeSpan.FromSeconds(60);

    private const int MostAttempts = 2;

    protected override async Task<bool> NextAsync(CancellationToken stop)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<WorkbenchDb>();
        await SweepAsync(db, stop);
        if (await db.DocumentArchives.AsNoTracking().Where(archive => archive.State == ArchiveState.Waiting).OrderBy(archive => archive.AddedAt).FirstOrDefaultAsync(stop) is not { } next)
            return false;
        var (claim, now) = (Guid.CreateVersion7(), Clock.GetUtcNow());
        var claimed = await db.DocumentArchives.Where(archive => archive.Id == next.Id && archive.State == ArchiveState.Waiting).ExecuteUpdateAsync(
            set => set.SetProperty(archive => archive.State, ArchiveState.Writing).SetProperty(archive => archive.Claim, claim).SetProperty(archive => archive.ClaimedAt, now)
                .SetProperty(archive => archive.Attempts, archive => archive.Attempts + 1).SetProperty(archive => archive.Written, 0), stop);
        if (claimed == 1)
            await WriteAsync(db, next, claim, scope.ServiceProvider.GetRequiredService<EvaluationDocuments>(), stop);
        return true;
    }

    // What is too old goes; what somebody began and left lying waits again, or is given up where that happened before.
    private async Task SweepAsync(WorkbenchDb db, CancellationToken stop)
    {
        var now = Clock.GetUtcNow();
        var (abandoned, expired) = (now - Abandoned, now - DocumentArchive.Kept);
        await db.DocumentArchives.Where(archive => archive.AddedAt < expired).ExecuteDeleteAsync(stop);
        var left = db.DocumentArchives.Where(archive => archive.State == ArchiveState.Writing && archive.ClaimedAt < abandoned);
        await left.Where(archive => archive.Attempts < MostAttempts).ExecuteUpdateAsync(set => set.SetProperty(archive => archive.State, ArchiveState.Waiting).SetProperty(archive => archive.Claim, (Guid?)null), stop);
        await left.ExecuteUpdateAsync(set => set.SetProperty(archive => archive.State, ArchiveState.Failed).SetProperty(archive => archive.Claim, (Guid?)null), stop);
    }

    private async Task WriteAsync(WorkbenchDb db, DocumentArchive archive, Guid claim, EvaluationDocuments documents, CancellationToken stop)
    {
        try
        {
            if (await FileAsync(db, archive, claim, documents, stop) is { } bytes)
                await KeepAsync(db, archive.Id, claim, bytes, stop);
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            // Stopped in good order: whoever is there next begins at once, and that does not count.
            await Mine(db, archive.Id, claim).ExecuteUpdateAsync(
                set => set.SetProperty(each => each.State, ArchiveState.Waiting).SetProperty(each => each.Claim, (Guid?)null).SetProperty(each => each.Attempts, each => each.Attempts - 1), CancellationToken.None);
            throw;
        }
        // One archive must not end the making of all others, whatever is in it.
        catch (Exception cause) when (cause is not OutOfMemoryException && !IsOfDatabase(cause))
        {
            Stumbled(log, cause);
            await Mine(db, archive.Id, claim).ExecuteUpdateAsync(set => set.SetProperty(each => each.State, ArchiveState.Failed).SetProperty(each => each.Claim, (Guid?)null), stop);
        }
    }

    // A database that is away is not the archive's fault: without sign of life it waits again.
    private static bool IsOfDatabase(Exception cause) => cause is System.Data.Common.DbException or DbUpdateException || cause.InnerException is System.Data.Common.DbException;

    /// <summary>Nothing where it was given up, or taken over, meanwhile.</summary>
    private async Task<byte[]?> FileAsync(WorkbenchDb db, DocumentArchive archive, Guid claim, EvaluationDocuments documents, CancellationToken stop)
    {
        var evaluations = await EvaluationsAsync(db, archive, stop);
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
            return isWhole && await IsMineAsync(db, archive.Id, claim, evaluations.Count, evaluations.Count, stop)
                ? WordWriter.Write(BoundVolume.Of($"{evaluations.FirstOrDefault()?.Campaign!.Name}\n{archive.Form}汇编", Cover(evaluations), parts))
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

        async Task<bool> EachAsync(Func<Unit, WordDocument, Task> add)
        {
            for (var at = 0; at < evaluations.Count; at++)
            {
                if (!await IsMineAsync(db, archive.Id, claim, at, evaluations.Count, stop))
                    return false;
                if (documents.FormFor(evaluations[at], archive.Form) is { } form)
                    await add(evaluations[at].Unit!, await documents.FillAsync(evaluations[at], form, stop));
            }
            return true;
        }
    }

    private ImmutableArray<WordBlock.CoverLine> Cover(List<Evaluation> evaluations) =>
        [new("编印单位", $"{evaluations.FirstOrDefault()?.Unit!.Region!.Name}财政局"), new("编印日期", DueDay.Of(ChinaDay.Of(Clock)))];

    // What the one who asked may see now, not when it was asked for.
    private static async Task<List<Evaluation>> EvaluationsAsync(WorkbenchDb db, DocumentArchive archive, CancellationToken stop) =>
        await db.Users.AsNoTracking().SingleOrDefaultAsync(account => account.Id == archive.OwnerId && !account.IsDisabled, stop) is not { } owner
            ? []
            : await db.EvaluationsOf(new(owner.Id, owner.DisplayName, owner.Role, owner.RegionId, owner.UnitId, owner.Section)).AsNoTracking()
                .Include(each => each.Unit).ThenInclude(unit => unit!.Region).Include(each => each.Campaign)
                .Where(each => each.CampaignId == archive.CampaignId).OrderBy(each => each.Unit!.Code).ToListAsync(stop);

    private static IQueryable<DocumentArchive> Mine(WorkbenchDb db, Guid id, Guid claim) =>
        db.DocumentArchives.Where(archive => archive.Id == id && archive.Claim == claim && archive.State == ArchiveState.Writing);

    // Progress, and the sign that somebody is at it.
    private async Task<bool> IsMineAsync(WorkbenchDb db, Guid id, Guid claim, int written, int total, CancellationToken stop)
    {
        var now = Clock.GetUtcNow();
        return await Mine(db, id, claim).ExecuteUpdateAsync(set => set.SetProperty(each => each.ClaimedAt, now).SetProperty(each => each.Written, written).SetProperty(each => each.Total, total), stop) == 1;
    }

    private static async Task AddAsync(ZipArchive zip, string name, byte[] document, CancellationToken stop)
    {
        // What is packed already is not packed again.
        var entry = zip.CreateEntry(name, CompressionLevel.NoCompression);
        await using var to = await entry.OpenAsync(stop);
        await to.WriteAsync(document, stop);
    }

    private static async Task KeepAsync(WorkbenchDb db, Guid id, Guid claim, byte[] bytes, CancellationToken stop)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(stop);
        var kept = await Mine(db, id, claim).ExecuteUpdateAsync(set => set.SetProperty(each => each.State, ArchiveState.Done).SetProperty(each => each.Claim, (Guid?)null).SetProperty(each => each.Written, each => each.Total), stop);
        if (kept == 0)
            return;
        db.Add(new DocumentArchiveContent { DocumentArchiveId = id, Bytes = bytes });
        await db.SaveChangesAsync(stop);
        await transaction.CommitAsync(stop);
    }

    [LoggerMessage(LogLevel.Error, "An archive of documents could not be written.")]
    private static partial void Stumbled(ILogger log, Exception cause);
}
