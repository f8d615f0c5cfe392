using Jiheng.Bench;

return args switch
{
    ["county-once"] => Run(CountyScores.Once),
    ["county-mix"] => Run(Mix.Print),
    ["check-file", var path] => Run(() => CheckedReports.Measure(path)),
    ["explained-text"] => Run(ExplainedText.Print),
    _ => Benchmarks.Run(args),
};

static int Run(Action work)
{
    work();
    return 0;
}
