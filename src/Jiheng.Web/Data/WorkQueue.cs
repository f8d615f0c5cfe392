using Microsoft.EntityFrameworkCore.Query;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Jiheng.Web.Data;

/// <summary>后台队列。Does what waits in a table, so that any replica may take the next (docs/decisions/0011); a moment without database does not end it.</summary>
/// <param name="scopes">One for each piece of work.</param>
/// <param name="atOnce">How many are done at the same time here.</param>
/// <param name="abandoned">Without sign of life so long, another takes over.</param>
/// <param name="clock">For waiting.</param>
/// <param name="log">Told when the queue failed once.</param>
public abstract partial class WorkQueue<TWork>(IServiceScopeFactory scopes, int atOnce, TimeSpan abandoned, TimeProvider clock, ILogger log) : BackgroundService
    where TWork : QueuedWork
{
    // What brought down who did it is not given to all others one after the other.
    private const int MostAttempts = 2;

    private static readonly TimeSpan Look = TimeSpan.FromSeconds(3);

    private readonly SemaphoreSlim added = new(0);

    protected TimeProvider Clock => clock;

    /// <summary>Something waits: look at once.</summary>
    public void Wake() => added.Release();

    public override void Dispose()
    {
        added.Dispose();
        base.Dispose();
        GC.SuppressFinalize(this);
    }

    protected override Task ExecuteAsync(CancellationToken stoppingToken) => Task.WhenAll(Enumerable.Range(0, atOnce).Select(_ => LoopAsync(stoppingToken)));

    /// <summary>Does what was claimed, and keeps its result.</summary>
    protected abstract Task DoAsync(WorkClaim<TWork> claim, IServiceProvider services, CancellationToken stop);

    /// <summary>What is written beside <see cref="WorkState.Failed"/> where it was begun too often.</summary>
    protected virtual void GiveUp(UpdateSettersBuilder<TWork> set)
    {
    }

    /// <summary>What else goes where it was begun too often.</summary>
    protected virtual Task GivenUpAsync(WorkbenchDb db, Guid id, CancellationToken stop) => Task.CompletedTask;

    /// <summary>Says that somebody is still at it, and how far; false when it was given up, deleted or taken over meanwhile.</summary>
    protected async Task<bool> IsMineAsync(WorkClaim<TWork> claim, Action<UpdateSettersBuilder<TWork>> progress, CancellationToken stop)
    {
        var now = clock.GetUtcNow();
        return await claim.Mine.ExecuteUpdateAsync(set => progress(set.SetProperty(work => work.ClaimedAt, now)), stop) == 1;
    }

    private async Task LoopAsync(CancellationToken stop)
    {
        while (!stop.IsCancellationRequested)
        {
            try
            {
                while (await NextAsync(stop))
                {
                }
                await added.WaitAsync(Look, stop);
            }
            catch (OperationCanceledException) when (stop.IsCancellationRequested)
            {
                return;
            }
            // A database that is away for a moment must not end the queue.
            catch (Exception cause) when (cause is System.Data.Common.DbException or DbUpdateException or InvalidOperationException or IOException)
            {
                Failed(log, GetType().Name, cause);
                await Task.Delay(Look, clock, stop).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            }
        }
    }

    // Takes the next and does it; false when nothing waits.
    private async Task<bool> NextAsync(CancellationToken stop)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<WorkbenchDb>();
        await SweepAsync(db, stop);
        if (await db.Set<TWork>().AsNoTracking().Where(work => work.State == WorkState.Waiting).OrderBy(work => work.AddedAt).FirstOrDefaultAsync(stop) is not { } next)
            return false;
        var (number, now) = (Guid.CreateVersion7(), clock.GetUtcNow());
        var claimed = await db.Set<TWork>().Where(work => work.Id == next.Id && work.State == WorkState.Waiting).ExecuteUpdateAsync(
            set => set.SetProperty(work => work.State, WorkState.Doing).SetProperty(work => work.Claim, number).SetProperty(work => work.ClaimedAt, now).SetProperty(work => work.Attempts, work => work.Attempts + 1), stop);
        if (claimed == 1)
            await HeldAsync(new(db, next.Id, number), scope.ServiceProvider, stop);
        return true;
    }

    private async Task HeldAsync(WorkClaim<TWork> claim, IServiceProvider services, CancellationToken stop)
    {
        try
        {
            await DoAsync(claim, services, stop);
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            // Stopped in good order: whoever is there next begins at once, and that does not count.
            await claim.Mine.ExecuteUpdateAsync(
                set => set.SetProperty(work => work.State, WorkState.Waiting).SetProperty(work => work.Claim, (Guid?)null).SetProperty(work => work.Attempts, work => work.Attempts - 1), CancellationToken.None);
            throw;
        }
    }

    // What is too old goes; what somebody began and left lying waits again, or is given up where that happened before.
    private async Task SweepAsync(WorkbenchDb db, CancellationToken stop)
    {
        var now = clock.GetUtcNow();
        var (unheard, expired) = (now - abandoned, now - QueuedWork.Kept);
        await db.Set<TWork>().Where(work => work.AddedAt < expired).ExecuteDeleteAsync(stop);
        var left = db.Set<TWork>().Where(work => work.State == WorkState.Doing && work.ClaimedAt < unheard);
        await left.Where(work => work.Attempts < MostAttempts).ExecuteUpdateAsync(set => set.SetProperty(work => work.State, WorkState.Waiting).SetProperty(work => work.Claim, (Guid?)null), stop);
        var begunTooOften = await left.Select(work => work.Id).ToListAsync(stop);
        foreach (var id in begunTooOften)
        {
            var isGivenUp = await left.Where(work => work.Id == id && work.Attempts >= MostAttempts)
                .ExecuteUpdateAsync(set => GiveUp(set.SetProperty(work => work.State, WorkState.Failed).SetProperty(work => work.Claim, (Guid?)null)), stop) == 1;
            if (isGivenUp)
                await GivenUpAsync(db, id, stop);
        }
    }

    [LoggerMessage(LogLevel.Error, "{Queue} failed once; it goes on.")]
    private static partial void Failed(ILogger log, string queue, Exception cause);
}
