namespace Jiheng.Bench.Measuring;

/// <summary>Where results go: one line each, as they come.</summary>
internal static class Output
{
    public static void Line(FormattableString text) => Console.WriteLine(FormattableString.Invariant(text));

    /// <summary>“explained  best 17.2 µs  median 17.9 µs  58,140 per CPU-second”.</summary>
    public static void PerUnit(string name, Timing timing, int count, long bytes) => Line(
        $"{name,-28} best {timing.Best / count * 1e6,8:F2} µs  median {timing.Median / count * 1e6,8:F2} µs  {count / timing.Best,10:N0} per CPU-second  {bytes / count:N0} bytes  ({timing.Runs} runs of {count:N0})");

    public static void Whole(string name, Timing timing, string clock) => Line(
        $"{name,-28} best {timing.Best * 1e3,8:F1} ms  median {timing.Median * 1e3,8:F1} ms  {clock}  ({timing.Runs} runs)");
}
