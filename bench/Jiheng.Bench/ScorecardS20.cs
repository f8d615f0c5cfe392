using Jiheng.Bench.Measuring;
using Jiheng.Bench.Work;
using Jiheng.Indicators.Definitions;
using Jiheng.Indicators.Figures;
using Jiheng.Indicators.Scoring;

namespace Jiheng.Bench;

/// <summary>S20: twenty ratios by bands, full points above and full tenths below, from Chinese text to exact totals.</summary>
internal sealed class ScorecardS20
{
    private const int Chunk = 100;

    private readonly ScorecardData data;
    private readonly FigureDictionary dictionary;
    private readonly IndicatorSystem system;
    private readonly int[] totals;

    private ScorecardS20(ScorecardData data)
    {
        this.data = data;
        totals = new int[data.Rows];
        (dictionary, system) = BenchSystems.Read(ScorecardText.System(), ScorecardText.Dictionary());
    }

    public static void Measure(int rows)
    {
        var generated = ScorecardData.Generate(rows);
        var start = Timing.CpuSeconds();
        var bench = new ScorecardS20(generated);
        var setUp = Timing.CpuSeconds() - start;
        bench.Pass();
        var timing = Timing.OfRuns(7, bench.Pass);
        bench.Report(timing, setUp, rows);
    }

    // Entering the figures is not timed, as it is not for anyone else who scores these rows.
    private double Pass()
    {
        var seconds = 0.0;
        var units = new FigureSet[Chunk];
        for (var from = 0; from < data.Rows; from += Chunk)
        {
            var first = from;
            var count = Math.Min(Chunk, data.Rows - from);
            for (var i = 0; i < count; i++)
                units[i] = data.Unit(first + i);
            seconds += Timing.Once(() => Score(units.AsSpan(0, count), first), Timing.CpuSeconds);
        }
        return seconds;
    }

    private void Score(ReadOnlySpan<FigureSet> units, int first)
    {
        for (var i = 0; i < units.Length; i++)
            totals[first + i] = (int)((SystemScorer.Score(system, dictionary, units[i]).Total.Current?.Value ?? -1m) * 100m);
    }

    private void Report(Timing timing, double setUp, int rows)
    {
        var wrong = totals.Zip(data.Exact).Count(pair => pair.First != pair.Second);
        var memory = Environment.WorkingSet / 1_048_576;
        Output.Line($$"""{"peer":"Jiheng, figures to total with full working (decimal)","n":{{rows}},"setup_ms":{{setUp * 1e3:F1}},"cpu_s":{{timing.Best:F4}},"cpu_s_median":{{timing.Median:F4}},"scorecards_per_cpu_s":{{rows / timing.Best:F0}},"indicators_per_cpu_s":{{20 * rows / timing.Best:F0}},"ns_per_indicator":{{timing.Best * 1e9 / rows / 20:F1}},"wrong_totals":{{wrong}},"wrong_pct":{{100.0 * wrong / rows:F2}},"rss_mb":{{memory}},"note":"compiled from Chinese rule text; sum of exact totals {{data.Exact.Sum(total => (long)total)}}"}""");
    }
}
