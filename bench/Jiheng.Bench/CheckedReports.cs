using Jiheng.Bench.Measuring;
using Jiheng.Documents.Reports;
using Jiheng.Indicators.Loading;
using Jiheng.ReportChecks.Checking;
using Jiheng.ReportChecks.Contents;

namespace Jiheng.Bench;

/// <summary>A report read from its file and checked.</summary>
internal static class CheckedReports
{
    public static void Measure(string path)
    {
        var content = CheckContentReader.Read(file => new SourceText(file, File.ReadAllText(Path.Combine("report-checks", file)))).Value
            ?? throw new InvalidOperationException("The folder report-checks cannot be read; start in the root of the repository.");
        var file = File.ReadAllBytes(path);
        var text = Text(file, path);
        var report = ReportChecker.Check(text, content);
        Output.Line($"{Machine.Describe()}");
        Output.Line($"{Path.GetFileName(path)}: {text.Content.Length} characters, {report.Statements.Length} statements, {report.Findings.Length} findings");
        Output.Whole("read", Timing.OfCpu(() => Text(file, path)), "CPU");
        Output.Whole("check", Timing.OfCpu(() => ReportChecker.Check(text, content)), "CPU");
        Output.Whole("read and check", Timing.OfCpu(() => ReportChecker.Check(Text(file, path), content)), "CPU");
    }

    private static ReportChecks.Text.ReportText Text(byte[] file, string path) =>
        ReportReader.Read(file, Path.GetFileName(path)) is ReportReading.Read read ? read.Text : throw new InvalidOperationException($"{path} is no report that can be read.");
}
