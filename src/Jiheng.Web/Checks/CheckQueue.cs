using Jiheng.Web.Checks.Page;
using Jiheng.Web.Data;
using Jiheng.Web.Shell;
using Microsoft.Extensions.Logging;

namespace Jiheng.Web.Checks;

/// <summary>核验队列。Reads uploaded reports, two at a time.</summary>
public sealed partial class CheckQueue(IServiceScopeFactory scopes, WorkbenchContent content, TimeProvider clock, ILogger<CheckQueue> log) : TableQueue(AtOnce, clock, log)
{
    private const int AtOnce = 2;

    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(2);

    // Some files are read to their end of a long step before they stop; what does not stop at all is left behind.
    private static readonly TimeSpan Grace = TimeSpan.FromSeconds(30);

    private static readonly TimeSpan SignOfLife = TimeSpan.FromSeconds(1);

    // Many signs of life, so that neither a slow database nor clocks that differ a little make two replicas read the same.
    private static readonly TimeSpan Abandoned = TimeSpan.FromSeconds(30);

    // A file that brought down who read it is not given to all others one after the other.
    private const int MostAttempts = 2;

    protected override async Task<bool> NextAsync(CancellationToken stop)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<WorkbenchDb>();
        await SweepAsync(db, stop);
        if (await db.StoredReports.AsNoTracking().Where(report => report.State == CheckState.Waiting).OrderBy(report => report.AddedAt).FirstOrDefaultAsync(stop) is not { } next)
            return false;
        var (claim, now) = (Guid.CreateVersion7(), Clock.GetUtcNow());
        var claimed = await db.StoredReports.Where(report => report.Id == next.Id && report.State == CheckState.Waiting).ExecuteUpdateAsync(
            set => set.SetProperty(report => report.State, CheckState.Reading).SetProperty(report => report.Claim, claim).SetProperty(report => report.ClaimedAt, now).SetProperty(report => report.Attempts, report => report.Attempts + 1), stop);
        if (claimed == 1)
            await ReadAsync(db, next.Id, claim, stop);
        return true;
    }

    // What is too old goes; what somebody began and left lying waits again, or is reported where that happened before.
    private async Task SweepAsync(WorkbenchDb db, CancellationToken stop)
    {
        var now = Clock.GetUtcNow();
        var (abandoned, expired) = (now - Abandoned, now - StoredReport.Kept);
        await db.StoredReports.Where(report => report.AddedAt < expired).ExecuteDeleteAsync(stop);
        var left = db.StoredReports.Where(report => report.State == CheckState.Reading && report.ClaimedAt < abandoned);
        await left.Where(report => report.Attempts < MostAttempts).ExecuteUpdateAsync(set => set.SetProperty(report => report.State, CheckState.Waiting).SetProperty(report => report.Claim, (Guid?)null), stop);
        var given = await left.Select(report => report.Id).ToListAsync(stop);
        foreach (var id in given)
            await GiveUpAsync(db, id, stop);
    }

    private static async Task GiveUpAsync(WorkbenchDb db, Guid id, CancellationToken stop)
    {
        var refused = await db.StoredReports.Where(report => report.Id == id && report.State == CheckState.Reading && report.Attempts >= MostAttempts).ExecuteUpdateAsync(
            set => set.SetProperty(report => report.State, CheckState.Refused).SetProperty(report => report.Claim, (Guid?)null)
                .SetProperty(report => report.Problem, "读这份报告的服务中途停了，换一台再读也没有读完；请另存为 .docx 后再试，或者告诉管理员。"), stop);
        if (refused == 1)
            await db.Set<StoredReportContent>().Where(content => content.StoredReportId == id).ExecuteDeleteAsync(stop);
    }

    private async Task ReadAsync(WorkbenchDb db, Guid id, Guid claim, CancellationToken stop)
    {
        try
        {
            var report = await db.StoredReports.AsNoTracking().Include(each => each.Content).SingleAsync(each => each.Id == id, stop);
            var result = await ResultAsync(report, () => IsMineAsync(db, id, claim, stop), stop);
            stop.ThrowIfCancellationRequested();
            await KeepAsync(db, id, claim, result, stop);
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            // Stopped in good order: whoever is there next begins at once, and nobody takes it for the file's fault.
            await db.StoredReports.Where(report => report.Id == id && report.Claim == claim).ExecuteUpdateAsync(
                set => set.SetProperty(report => report.State, CheckState.Waiting).SetProperty(report => report.Claim, (Guid?)null).SetProperty(report => report.Attempts, report => report.Attempts - 1), CancellationToken.None);
            throw;
        }
    }

    // Says that somebody is still reading; not so when it was given up by its owner, deleted, or taken over meanwhile.
    private async Task<bool> IsMineAsync(WorkbenchDb db, Guid id, Guid claim, CancellationToken stop)
    {
        var now = Clock.GetUtcNow();
        return await db.StoredReports.Where(report => report.Id == id && report.Claim == claim && report.State == CheckState.Reading)
            .ExecuteUpdateAsync(set => set.SetProperty(report => report.ClaimedAt, now), stop) == 1;
    }

    private async Task<UploadResult> ResultAsync(StoredReport report, Func<Task<bool>> isMineAsync, CancellationToken stop)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(stop);
        limit.CancelAfter(Longest);
        var (began, token) = (Clock.GetUtcNow(), limit.Token);
        var work = Task.Run(() => UploadCheck.Run(report.Content!.Bytes, report.FileName, content.Checks, PageFrame.None, withComments: true, token), CancellationToken.None);
        while (await Task.WhenAny(work, Task.Delay(SignOfLife, Clock, CancellationToken.None)) != work)
        {
            if (stop.IsCancellationRequested || Clock.GetUtcNow() - began > Longest + Grace)
                return TooLong;
            if (!await isMineAsync())
                await limit.CancelAsync();
        }
        return await ResultAsync(work);
    }

    private static UploadResult TooLong { get; } = new(null, "", 0, 0, 0, "读了2分钟还没有读完；请拆分或另存为 .docx 后再试。");

    private async Task<UploadResult> ResultAsync(Task<UploadResult> work)
    {
        try
        {
            return await work;
        }
        catch (OperationCanceledException)
        {
            return TooLong;
        }
        // One report must not end the reading of all others, whatever is in it.
        catch (Exception cause) when (cause is not OutOfMemoryException)
        {
            Stumbled(log, cause);
            return new(null, "", 0, 0, 0, "这份报告核验到一半出了差错，已经记录下来；请另存为 .docx 后再试。");
        }
    }

    // Only by who still holds it; what was given up keeps nothing of the file.
    private static async Task KeepAsync(WorkbenchDb db, Guid id, Guid claim, UploadResult result, CancellationToken stop)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(stop);
        var state = result.Page is null ? CheckState.Refused : CheckState.Done;
        var kept = await db.StoredReports.Where(report => report.Id == id && report.Claim == claim && report.State == CheckState.Reading).ExecuteUpdateAsync(
            set => set.SetProperty(report => report.State, state).SetProperty(report => report.Claim, (Guid?)null).SetProperty(report => report.Title, result.Title).SetProperty(report => report.Problem, result.Problem)
                .SetProperty(report => report.Errors, result.Errors).SetProperty(report => report.Doubts, result.Doubts).SetProperty(report => report.Hints, result.Hints)
                .SetProperty(report => report.IsAnnotated, result.Annotated != null), stop);
        if (kept == 0)
            return;
        var bytes = result.Page is { } page ? UploadCheck.Packed(page) : [];
        await db.Set<StoredReportContent>().Where(content => content.StoredReportId == id).ExecuteUpdateAsync(set => set.SetProperty(content => content.Bytes, bytes).SetProperty(content => content.Annotated, result.Annotated), stop);
        await transaction.CommitAsync(stop);
    }

    [LoggerMessage(LogLevel.Error, "A report could not be checked.")]
    private static partial void Stumbled(ILogger log, Exception cause);
}
