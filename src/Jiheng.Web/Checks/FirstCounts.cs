using Jiheng.Web.Data;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Jiheng.Web.Checks;

/// <summary>首次计数。Counts the errors of evaluations that nobody has worked on yet; afterwards every change counts them itself.</summary>
public sealed partial class FirstCounts(IServiceScopeFactory scopes, ILogger<FirstCounts> log) : BackgroundService
{
    // The database may have been away, or the replica that was to count.
    private static readonly TimeSpan LookAgain = TimeSpan.FromMinutes(5);

    private readonly SemaphoreSlim added = new(0);

    private readonly List<Guid> failed = [];

    /// <summary>Evaluations were made: look at them.</summary>
    public void Wake() => added.Release();

    public override void Dispose()
    {
        added.Dispose();
        base.Dispose();
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            while (await NextAsync(stoppingToken))
            {
            }
            await ((Task)added.WaitAsync(LookAgain, stoppingToken)).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    private async Task<bool> NextAsync(CancellationToken stop)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<WorkbenchDb>();
        Guid? next = null;
        try
        {
            var evaluation = await db.Evaluations.AsNoTracking().Include(each => each.Unit).ThenInclude(unit => unit.Region).Include(each => each.Campaign)
                .Where(each => !each.IsCounted && !failed.Contains(each.Id)).OrderBy(each => each.Id).FirstOrDefaultAsync(stop);
            if (evaluation is null)
                return false;
            next = evaluation.Id;
            await scope.ServiceProvider.GetRequiredService<SelfCheck>().CountAsync(evaluation, stop);
            return true;
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            return false;
        }
        // One evaluation that cannot be counted must not keep the others from it, nor be tried without end.
        catch (Exception cause) when (cause is not OutOfMemoryException)
        {
            Failed(log, cause);
            if (next is { } uncounted)
                failed.Add(uncounted);
            return next is not null;
        }
    }

    [LoggerMessage(LogLevel.Error, "The errors of an evaluation could not be counted.")]
    private static partial void Failed(ILogger log, Exception cause);
}
