using Jiheng.Bench.Measuring;
using Jiheng.Bench.Work;
using Jiheng.Indicators.Definitions;
using Jiheng.Indicators.Explanations;
using Jiheng.Indicators.Figures;
using Jiheng.Indicators.Scoring;

namespace Jiheng.Bench;

/// <summary>Figures in; total, grade, the tree of scores and every sentence about every indicator out, on one thread.</summary>
internal sealed class ExplainedScores
{
    private const int Departments = 64;
    private const int PerRun = 4_000;

    private readonly FigureDictionary dictionary;
    private readonly IndicatorSystem system;
    private readonly ImmutableArray<FigureSet> units;
    private long characters;

    public ExplainedScores()
    {
        (dictionary, system) = BenchSystems.Read(BenchSystems.Twenty);
        units = new UnitGenerator(system, dictionary).Many(Departments);
    }

    public static void Measure()
    {
        var bench = new ExplainedScores();
        Output.PerUnit("explained", Timing.OfCpu(bench.Explain), PerRun, Bytes(bench.Explain));
        bench.characters = 0;
        bench.Explain();
        Output.Line($"  each of them {bench.system.Indicators.Count()} indicators and {bench.characters / PerRun} characters");
    }

    public static void MeasureScores()
    {
        var bench = new ExplainedScores();
        Output.PerUnit("scored", Timing.OfCpu(bench.Score), PerRun, Bytes(bench.Score));
    }

    private static long Bytes(Action work)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        work();
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    private void Explain()
    {
        for (var i = 0; i < PerRun; i++)
        {
            var score = SystemScorer.Score(system, dictionary, units[i % Departments]);
            foreach (var line in TotalWriter.Lines(score))
                characters += line.Length;
            foreach (var each in Explainer.Explain(score))
                characters += each.Step.Length + each.Sources.Length + (each.Calculation?.Length ?? 0) + (each.Next?.Length ?? 0);
        }
    }

    private void Score()
    {
        for (var i = 0; i < PerRun; i++)
            characters += SystemScorer.Score(system, dictionary, units[i % Departments]).Indicators.Length;
    }
}
