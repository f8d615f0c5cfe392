using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using Jiheng.Bench.Work;
using Jiheng.Indicators.Figures;
using Jiheng.Indicators.Formulas;
using Jiheng.Indicators.Standards;

namespace Jiheng.Bench;

/// <summary>Reading one standard, and evaluating one formula.</summary>
[Config(typeof(InProcess))]
[MemoryDiagnoser]
public class MicroBenchmarks
{
    private static readonly StandardText Bands = new("重点支出安排率≥90%，计2分；80%（含）-90%，计1分；70%（含）-80%，计0.5分；低于70%不得分。", new(2m), "重点支出安排率");
    private static readonly StandardText Stepped = new("控制率≤100%，计2分；每超过一个百分点扣0.2分，扣完为止。", new(2m), "“三公经费”控制率");
    private static readonly StandardText Items = new("①已制定资产管理制度，1分；②相关资产管理制度得到有效执行，1分。", new(2m));

    private static readonly Observed<Quantity> NotEntered = new Observed<Quantity>.Missing("");

    private readonly Formula formula;
    private readonly Func<FigureReference, Observed<Quantity>> source;

    public MicroBenchmarks()
    {
        var (dictionary, system) = BenchSystems.Read(BenchSystems.Twenty);
        var figures = new UnitGenerator(system, dictionary).One(1);
        source = reference => (reference.LastYear ? figures.LastYear : figures.ThisYear).GetValueOrDefault(reference.Name) ?? NotEntered;
        formula = system.Indicators.Select(each => each.Formula).OfType<Formula>().First(each => each.Inputs.All(input => source(input) != NotEntered));
    }

    [Benchmark]
    public StandardReading ReadBands() => StandardReader.Read(Bands);

    [Benchmark]
    public StandardReading ReadStepped() => StandardReader.Read(Stepped);

    [Benchmark]
    public StandardReading ReadItems() => StandardReader.Read(Items);

    [Benchmark]
    public FormulaValue EvaluateFormula() => FormulaEvaluator.Evaluate(formula, source);

    // A process per benchmark would need a project of its own, with settings of its own.
    private sealed class InProcess : ManualConfig
    {
        public InProcess() => AddJob(Job.ShortRun.WithWarmupCount(20).WithToolchain(InProcessEmitToolchain.Instance));
    }
}
