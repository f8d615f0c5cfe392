using Jiheng.Bench.Measuring;

namespace Jiheng.Bench;

/// <summary>The benchmarks by name, and the few options there are.</summary>
internal static class Benchmarks
{
    private const string Usage = """
        jiheng-bench [--filter TEXT] [--rows N] [--micro]
          --filter TEXT  only benchmarks whose name contains TEXT: explained, scored, county, county-process, documents, s20
          --rows N       rows of s20 (default 100000)
          --micro        BenchmarkDotNet: reading one standard, evaluating one formula
        """;

    public static int Run(string[] args)
    {
        if (args.Contains("--help"))
            return Said(Usage);
        if (args.Contains("--micro"))
            return Micro();
        var filter = Option(args, "--filter") ?? "";
        var rows = int.Parse(Option(args, "--rows") ?? "100000", System.Globalization.CultureInfo.InvariantCulture);
        Output.Line($"{Machine.Describe()}");
        foreach (var (name, measure) in All(rows))
        {
            if (name.Contains(filter, StringComparison.Ordinal))
                measure();
        }
        return 0;
    }

    private static IEnumerable<(string Name, Action Measure)> All(int rows) =>
    [
        ("explained", ExplainedScores.Measure),
        ("scored", ExplainedScores.MeasureScores),
        ("county", CountyScores.Measure),
        ("county-process", CountyScores.MeasureProcess),
        ("documents", WrittenDocuments.Measure),
        ("s20", () => ScorecardS20.Measure(rows)),
    ];

    private static string? Option(string[] args, string name) => Array.IndexOf(args, name) is var at and >= 0 && at + 1 < args.Length ? args[at + 1] : null;

    private static int Micro()
    {
        BenchmarkDotNet.Running.BenchmarkRunner.Run<MicroBenchmarks>();
        return 0;
    }

    private static int Said(string text)
    {
        Output.Line($"{text}");
        return 0;
    }
}
