using System.Collections.Concurrent;
using System.Diagnostics;
using Jiheng.Bench.Measuring;

namespace Jiheng.Bench.Load;

/// <summary>How long each request of one kind took, and how many failed.</summary>
internal sealed class Latencies(string name)
{
    private readonly ConcurrentBag<double> milliseconds = [];
    private int failed;

    public async Task TimeAsync(Func<Task> request)
    {
        var start = Stopwatch.GetTimestamp();
        try
        {
            await request();
            milliseconds.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
        }
        catch (Exception problem) when (problem is HttpRequestException or InvalidOperationException or TaskCanceledException)
        {
            if (Interlocked.Increment(ref failed) == 1)
                Output.Line($"  first failure of {name}: {problem.Message}");
        }
    }

    public void Print(double seconds)
    {
        var sorted = milliseconds.Order().ToArray();
        if (sorted.Length == 0)
            Output.Line($"{name,-28} none, {failed} failed");
        else
            Output.Line($"{name,-28} {sorted.Length / seconds,7:F1} a second  p50 {At(sorted, 50),7:F1} ms  p95 {At(sorted, 95),7:F1} ms  p99 {At(sorted, 99),7:F1} ms  most {sorted[^1],7:F1} ms  {sorted.Length} done, {failed} failed");
    }

    private static double At(double[] sorted, int percent) => sorted[Math.Min(sorted.Length - 1, sorted.Length * percent / 100)];
}
