using Jiheng.Web.Checks.Page;
using Jiheng.Web.Data;
using Jiheng.Web.Shell;
using Microsoft.EntityFrameworkCore.Query;
using Microsoft.Extensions.Logging;

namespace Jiheng.Web.Checks;

/// <summary>核验队列。Reads uploaded reports, two at a time.</summary>
public sealed partial class CheckQueue(IServiceScopeFactory scopes, WorkbenchContent content, TimeProvider clock, ILogger<CheckQueue> log)
    : WorkQueue<StoredReport>(scopes, AtOnce, Abandoned, clock, log)
{
    private const int AtOnce = 2;

    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(2);

    // Some files are read to their end of a long step before they stop; what does not stop at all is left behind.
    private static readonly TimeSpan Grace = TimeSpan.FromSeconds(30);

    private static readonly TimeSpan SignOfLife = TimeSpan.FromSeconds(1);

    // Many signs of life, so that neither a slow database nor clocks that differ a little make two replicas read the same.
    private static readonly TimeSpan Abandoned = TimeSpan.FromSeconds(30);

    protected override void GiveUp(UpdateSettersBuilder<StoredReport> set) =>
        set.SetProperty(report => report.Problem, "读这份报告的服务中途停了，换一台再读也没有读完；请另存为 .docx 后再试，或者告诉管理员。");

    protected override Task GivenUpAsync(WorkbenchDb db, Guid id, CancellationToken stop) =>
        db.Set<StoredReportContent>().Where(content => content.StoredReportId == id).ExecuteDeleteAsync(stop);

    protected override async Task DoAsync(WorkClaim<StoredReport> claim, IServiceProvider services, CancellationToken stop)
    {
        var report = await claim.Db.StoredReports.AsNoTracking().Include(each => each.Content).SingleAsync(each => each.Id == claim.Id, stop);
        var result = await ResultAsync(report, () => IsMineAsync(claim, _ => { }, stop), stop);
        stop.ThrowIfCancellationRequested();
        await KeepAsync(claim, result, stop);
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
    private static async Task KeepAsync(WorkClaim<StoredReport> claim, UploadResult result, CancellationToken stop)
    {
        await using var transaction = await claim.Db.Database.BeginTransactionAsync(stop);
        var state = result.Page is null ? WorkState.Failed : WorkState.Done;
        var kept = await claim.Mine.ExecuteUpdateAsync(
            set => set.SetProperty(report => report.State, state).SetProperty(report => report.Claim, (Guid?)null).SetProperty(report => report.Title, result.Title).SetProperty(report => report.Problem, result.Problem)
                .SetProperty(report => report.Errors, result.Errors).SetProperty(report => report.Doubts, result.Doubts).SetProperty(report => report.Hints, result.Hints)
                .SetProperty(report => report.IsAnnotated, result.Annotated != null), stop);
        if (kept == 0)
            return;
        var bytes = result.Page is { } page ? UploadCheck.Packed(page) : [];
        await claim.Db.Set<StoredReportContent>().Where(content => content.StoredReportId == claim.Id).ExecuteUpdateAsync(set => set.SetProperty(content => content.Bytes, bytes).SetProperty(content => content.Annotated, result.Annotated), stop);
        await transaction.CommitAsync(stop);
    }

    [LoggerMessage(LogLevel.Error, "A report could not be checked.")]
    private static partial void Stumbled(ILogger log, Exception cause);
}
