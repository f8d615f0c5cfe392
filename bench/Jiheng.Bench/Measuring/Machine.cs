using System.Globalization;
using System.Runtime.InteropServices;

namespace Jiheng.Bench.Measuring;

/// <summary>What the figures were measured on; without it they say nothing.</summary>
internal static class Machine
{
    public static string Describe() => string.Join("; ",
        $"{Value("/proc/cpuinfo", "model name") ?? RuntimeInformation.ProcessArchitecture.ToString()}, {Environment.ProcessorCount} cores",
        $"memory {Value("/proc/meminfo", "MemTotal") ?? "unknown"}",
        RuntimeInformation.OSDescription,
        RuntimeInformation.FrameworkDescription,
        $"load {Load()}",
        IsOptimised ? "Release" : "DEBUG: not a measurement");

    private static bool IsOptimised =>
#if DEBUG
        false;
#else
        true;
#endif

    private static string? Value(string file, string name) => !File.Exists(file)
        ? null
        : File.ReadLines(file).FirstOrDefault(line => line.StartsWith(name, StringComparison.Ordinal))?.Split(':', 2)[1].Trim();

    private static string Load() => File.Exists("/proc/loadavg")
        ? File.ReadAllText("/proc/loadavg").Split(' ')[0]
        : "unknown".ToString(CultureInfo.InvariantCulture);
}
