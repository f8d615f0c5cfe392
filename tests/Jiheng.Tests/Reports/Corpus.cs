using Jiheng.Documents.Reports;
using Jiheng.Documents.Reports.Pdf;
using Jiheng.Documents.Reports.Programs;
using Jiheng.ReportChecks.Text;

namespace Jiheng.Tests.Reports;

/// <summary>The small documents beside the tests.</summary>
internal static class Corpus
{
    public static IEnumerable<string> Files => Directory.EnumerateFiles(Folders.Of("tests/Jiheng.Tests/Reports/Corpus")).Order(StringComparer.Ordinal);

    public static string PathOf(string name) => Folders.Of($"tests/Jiheng.Tests/Reports/Corpus/{name}");

    public static ReportText Read(string name)
    {
        SkipWithoutProgram(name);
        return Assert.IsType<ReportReading.Read>(ReportReader.Read(PathOf(name), cancellation: TestContext.Current.CancellationToken)).Text;
    }

    public static ReportText ReadText(string text, string name = "报告.txt") => ReadBytes(System.Text.Encoding.UTF8.GetBytes(text), name);

    public static ReportText ReadBytes(byte[] content, string name) => Assert.IsType<ReportReading.Read>(ReportReader.Read(content, name)).Text;

    public static string Refusal(byte[] content, string name, ReadLimits? limits = null) =>
        Assert.IsType<ReportReading.Refused>(ReportReader.Read(content, name, limits)).Message;

    public static void SkipWithoutProgram(string name)
    {
        Assert.SkipWhen(name.EndsWith(".doc", StringComparison.Ordinal) && !OfficeConversion.IsInstalled, "LibreOffice is not installed: apt-get install libreoffice-writer-nogui");
        Assert.SkipWhen(name.EndsWith(".pdf", StringComparison.Ordinal) && !PdfReader.IsInstalled, "poppler is not installed: apt-get install poppler-utils");
    }

    /// <summary>A row of a table, merged cells with their extent: “过程↓2｜预算执行率｜10｜9”.</summary>
    public static IEnumerable<string> Rows(this ReportText report, int table = 0) => report.Tables[table].Cells.GroupBy(cell => cell.Row).Select(row => string.Join('｜', row.Select(cell =>
        report.At(cell.Span).Replace("\n", "⏎", StringComparison.Ordinal) + (cell.RowSpan > 1 ? $"↓{cell.RowSpan}" : "") + (cell.ColumnSpan > 1 ? $"→{cell.ColumnSpan}" : ""))));

    public static IEnumerable<string> Texts(this ReportText report, params PassageKind[] kinds) => report.Passages.Where(passage => kinds.Length == 0 || kinds.Contains(passage.Kind)).Select(passage => report.At(passage.Span));

    public static string PlaceOf(this ReportText report, string text) => report.Passages.First(passage => report.At(passage.Span) == text).Place;
}
