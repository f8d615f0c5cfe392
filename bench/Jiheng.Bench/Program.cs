using Jiheng.Bench;
using Jiheng.Bench.Load;

return args switch
{
    ["county-once"] => Run(CountyScores.Once),
    ["county-mix"] => Run(Mix.Print),
    ["check-file", var path] => Run(() => CheckedReports.Measure(path)),
    ["workbench", var program] => Run(() => WorkbenchLoad.Measure(program, WorkbenchLoad.People, connection: null)),
    ["workbench", var program, var connection] => Run(() => WorkbenchLoad.Measure(program, WorkbenchLoad.People, connection)),
    ["explained-text"] => Run(ExplainedText.Print),
    _ => Benchmarks.Run(args),
};

static int Run(Action work)
{
    work();
    return 0;
}
