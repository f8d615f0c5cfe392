using Jiheng.Web.Checks.Page;
using Jiheng.Web.Data;
using Jiheng.Web.Shell;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Jiheng.Web.Checks;

/// <summary>核验队列。Reads uploaded reports one after the other; the queue is the table, so that any replica may take the next.</summary>
public sealed partial class CheckQueue(IServiceScopeFactory scopes, WorkbenchContent content, TimeProvider clock, ILogger<CheckQueue> log) : BackgroundService
{
    private const int AtOnce = 2;

    private static readonly TimeSpan Look = TimeSpan.FromSeconds(3);

    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(2);

    private static readonly TimeSpan Abandoned = TimeSpan.FromMinutes(4);

    private readonly SemaphoreSlim added = new(0);

    /// <summary>Something waits: look at once.</summary>
    public void Wake() => added.Release();

    public override void Dispose()
    {
        added.Dispose();
        base.Dispose();
    }

    protected override Task ExecuteAsync(CancellationToken stoppingToken) => Task.WhenAll(Enumerable.Range(0, AtOnce).Select(_ => LoopAsync(stoppingToken)));

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
                Failed(log, cause);
                await Task.Delay(Look, clock, stop).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            }
        }
    }

    private async Task<bool> NextAsync(CancellationToken stop)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<WorkbenchDb>();
        var now = clock.GetUtcNow();
        var (abandoned, expired) = (now - Abandoned, now - StoredReport.Kept);
        await db.StoredReports.Where(report => report.AddedAt < expired).ExecuteDeleteAsync(stop);
        var next = await db.StoredReports.AsNoTracking().Where(report => report.State == CheckState.Waiting || (report.State == CheckState.Reading && report.ClaimedAt < abandoned))
            .OrderBy(report => report.AddedAt).FirstOrDefaultAsync(stop);
        if (next is null)
            return false;
        var claimed = await db.StoredReports.Where(report => report.Id == next.Id && report.State == next.State && report.ClaimedAt == next.ClaimedAt)
            .ExecuteUpdateAsync(set => set.SetProperty(report => report.State, CheckState.Reading).SetProperty(report => report.ClaimedAt, now), stop);
        if (claimed == 1)
            await ReadAsync(db, next.Id, stop);
        return true;
    }

    private async Task ReadAsync(WorkbenchDb db, Guid id, CancellationToken stop)
    {
        var report = await db.StoredReports.Include(each => each.Content).SingleAsync(each => each.Id == id, stop);
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(stop);
        limit.CancelAfter(Longest);
        var work = Task.Run(() => UploadCheck.Run(report.Content!.Bytes, report.FileName, content.Checks, PageFrame.None, limit.Token), CancellationToken.None);
        while (await Task.WhenAny(work, Task.Delay(TimeSpan.FromMilliseconds(500), clock, CancellationToken.None)) != work)
        {
            // Given up by its owner, or deleted meanwhile.
            if (!await db.StoredReports.AnyAsync(each => each.Id == id && each.State == CheckState.Reading, stop))
                await limit.CancelAsync();
        }
        var result = await ResultAsync(work);
        stop.ThrowIfCancellationRequested();
        await KeepAsync(db, report, result, stop);
    }

    private async Task<UploadResult> ResultAsync(Task<UploadResult> work)
    {
        try
        {
            return await work;
        }
        catch (OperationCanceledException)
        {
            return new(null, "", 0, 0, 0, "读了2分钟还没有读完；请拆分或另存为 .docx 后再试。");
        }
        // One report must not end the reading of all others, whatever is in it.
        catch (Exception cause) when (cause is not OutOfMemoryException)
        {
            Stumbled(log, cause);
            return new(null, "", 0, 0, 0, "这份报告核验到一半出了差错，已经记录下来；请另存为 .docx 后再试。");
        }
    }

    // Only while nobody gave it up; what was given up keeps nothing of the file.
    private static async Task KeepAsync(WorkbenchDb db, StoredReport report, UploadResult result, CancellationToken stop)
    {
        if (!await db.StoredReports.AnyAsync(each => each.Id == report.Id && each.State == CheckState.Reading, stop))
            return;
        (report.State, report.Title, report.Problem) = (result.Page is null ? CheckState.Refused : CheckState.Done, result.Title, result.Problem);
        (report.Errors, report.Doubts, report.Hints) = (result.Errors, result.Doubts, result.Hints);
        report.Content!.Bytes = result.Page is { } page ? UploadCheck.Packed(page) : [];
        await db.SaveChangesAsync(stop);
    }

    [LoggerMessage(LogLevel.Error, "A report could not be checked.")]
    private static partial void Stumbled(ILogger log, Exception cause);

    [LoggerMessage(LogLevel.Error, "The queue of reports to check failed once; it goes on.")]
    private static partial void Failed(ILogger log, Exception cause);
}
