namespace Jiheng.Bench.Measuring;

/// <summary>How long one piece of work takes: processor seconds of this process, over several runs after a warm-up.</summary>
/// <param name="Best">The run other work on the machine disturbed least.</param>
/// <param name="Median">The run in the middle.</param>
/// <param name="Runs">How many were counted.</param>
internal sealed record Timing(double Best, double Median, int Runs)
{
    private const int LeastRuns = 9;

    // The compiler improves a method twice after thirty calls each, in the background; before that is over nothing is counted.
    private const int WarmUpMilliseconds = 5_000;
    private const int WarmUpCalls = 200;

    public static Timing OfCpu(Action work) => Of(work, CpuSeconds);

    public static Timing Of(Action work, Func<double> clock)
    {
        var until = Environment.TickCount64 + WarmUpMilliseconds;
        for (var calls = 0; calls < WarmUpCalls || Environment.TickCount64 < until; calls++)
            work();
        return OfRuns(LeastRuns, () => Once(work, clock));
    }

    /// <summary>Runs that time themselves.</summary>
    public static Timing OfRuns(int runs, Func<double> timed)
    {
        var seconds = new double[runs];
        for (var i = 0; i < runs; i++)
            seconds[i] = timed();
        Array.Sort(seconds);
        return new(seconds[0], seconds[runs / 2], runs);
    }

    public static double Once(Action work, Func<double> clock)
    {
        var start = clock();
        work();
        return clock() - start;
    }

    public static double CpuSeconds() => Environment.CpuUsage.TotalTime.TotalSeconds;

    public static double WallSeconds() => System.Diagnostics.Stopwatch.GetTimestamp() / (double)System.Diagnostics.Stopwatch.Frequency;
}
