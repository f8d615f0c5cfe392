using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Jiheng.Web.Data;

/// <summary>后台队列。Does what waits in a table, so that any replica may take the next (docs/decisions/0011); a moment without database does not end it.</summary>
/// <param name="atOnce">How many are done at the same time here.</param>
/// <param name="clock">For waiting.</param>
/// <param name="log">Told when the queue failed once.</param>
public abstract partial class TableQueue(int atOnce, TimeProvider clock, ILogger log) : BackgroundService
{
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

    /// <summary>Takes the next and does it; false when nothing waits.</summary>
    protected abstract Task<bool> NextAsync(CancellationToken stop);

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

    [LoggerMessage(LogLevel.Error, "{Queue} failed once; it goes on.")]
    private static partial void Failed(ILogger log, string queue, Exception cause);
}
