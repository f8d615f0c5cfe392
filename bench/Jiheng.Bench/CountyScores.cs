using System.Diagnostics;
using Jiheng.Bench.Measuring;
using Jiheng.Bench.Work;
using Jiheng.Indicators.Definitions;
using Jiheng.Indicators.Figures;
using Jiheng.Indicators.Scoring;

namespace Jiheng.Bench;

/// <summary>A county: sixty indicators read, checked and prepared from their text, and a thousand departments scored.</summary>
internal static class CountyScores
{
    private const int Departments = 1_000;
    private const int Processes = 15;

    public static void Measure()
    {
        var (dictionary, system) = BenchSystems.Read(BenchSystems.Sixty);
        var units = new UnitGenerator(system, dictionary).Many(Departments);
        Output.Whole("county, reading only", Timing.OfCpu(() => BenchSystems.Read(BenchSystems.Sixty)), "CPU");
        Output.Whole("county, scoring only", Timing.OfCpu(() => Score((dictionary, system), units)), "CPU");
        Output.Whole("county, all", Timing.OfCpu(() => Score(BenchSystems.Read(BenchSystems.Sixty), units)), "CPU");
        Output.Whole("county, scoring at once", Timing.Of(() => ScoreAll((dictionary, system), units), Timing.WallSeconds), "wall");
        Output.Whole("county, all at once", Timing.Of(() => ScoreAll(BenchSystems.Read(BenchSystems.Sixty), units), Timing.WallSeconds), "wall");
    }

    /// <summary>The same in a process of its own, from its start to its end.</summary>
    public static void MeasureProcess()
    {
        Started();
        Output.Whole("county, new process", Timing.OfRuns(Processes, () => Timing.Once(Started, Timing.WallSeconds)), "wall");
    }

    /// <summary>What the new process does: departments are made, the system is read, everyone is scored.</summary>
    public static void Once()
    {
        var read = BenchSystems.Read(BenchSystems.Sixty);
        var units = new UnitGenerator(read.System, read.Dictionary).Many(Departments);
        Output.Line($"{ScoreAll(read, units)}");
    }

    private static decimal Score((FigureDictionary Dictionary, IndicatorSystem System) read, ImmutableArray<FigureSet> units)
    {
        var sum = 0m;
        foreach (var unit in units)
            sum += SystemScorer.Score(read.System, read.Dictionary, unit).Total.Current?.Value ?? 0m;
        return sum;
    }

    private static decimal ScoreAll((FigureDictionary Dictionary, IndicatorSystem System) read, ImmutableArray<FigureSet> units) =>
        SystemScorer.ScoreAll(read.System, read.Dictionary, units, score => score.Total.Current?.Value ?? 0m).Sum();

    private static void Started()
    {
        var program = Environment.ProcessPath ?? throw new InvalidOperationException("The program does not know where it is.");
        var start = new ProcessStartInfo(program, "county-once") { RedirectStandardOutput = true, UseShellExecute = false };
        // As the executable itself is set.
        start.Environment["DOTNET_TieredPGO"] = "0";
        using var process = Process.Start(start) ?? throw new InvalidOperationException(program);
        process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        if (process.ExitCode != 0)
            throw new InvalidOperationException($"county-once ended with {process.ExitCode}.");
    }
}
