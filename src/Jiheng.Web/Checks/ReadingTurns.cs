using System.Text.RegularExpressions;

namespace Jiheng.Web.Checks;

/// <summary>识读的轮次。Files somebody waits for are read few at once, each within its time.</summary>
/// <param name="longest">Anybody waits.</param>
internal sealed class ReadingTurns(TimeSpan longest) : IDisposable
{
    private const int AtOnce = 2;

    private readonly SemaphoreSlim free = new(AtOnce);

    /// <summary>Reads one of few files at once, within its time; who waits is told when it is over, also where the work does not stop.</summary>
    /// <param name="work">Stops when it is told to, where it can.</param>
    /// <param name="ct">Who waits has left.</param>
    public async Task<ReadInTime<T>> OneOfFewAsync<T>(Func<CancellationToken, T> work, CancellationToken ct)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(ct);
        limit.CancelAfter(longest);
        var (token, began) = (limit.Token, false);
        try
        {
            await free.WaitAsync(token);
            began = true;
            return new(await Task.Run(() => Released(work, token), CancellationToken.None).WaitAsync(token), "");
        }
        catch (OperationCanceledException) when (!ct.IsCancellationRequested)
        {
            return new(default, began ? "一分钟里没有读完；请拆分，或者只留下需要的部分再试。" : "现在读文件的人太多，一分钟里没有轮到；请稍后再试。");
        }
        // A text made to be slow is given up like one that is too long.
        catch (RegexMatchTimeoutException)
        {
            return new(default, "里面有一段文字太长太乱，没有读完；请删去无关的内容，或者另存为 .docx 后再试。");
        }
    }

    // What goes on after it was given up keeps its place until it ends.
    private T Released<T>(Func<CancellationToken, T> work, CancellationToken token)
    {
        try
        {
            return work(token);
        }
        finally
        {
            free.Release();
        }
    }

    public void Dispose() => free.Dispose();
}

/// <summary>限时读取的结果。</summary>
/// <param name="Done">What was read; of no meaning where it was not.</param>
/// <param name="Problem">Why it was not, as a sentence that follows the name of the file; empty where it was.</param>
internal readonly record struct ReadInTime<T>(T? Done, string Problem);
