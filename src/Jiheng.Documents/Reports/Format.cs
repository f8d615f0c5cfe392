using Jiheng.Documents.Reports.Plain;
using Jiheng.Documents.Reports.Word;
using Jiheng.ReportChecks.Text;

namespace Jiheng.Documents.Reports;

/// <summary>A file on its way to a text.</summary>
internal sealed record Source(byte[] Content, string Name, ReadLimits Limits, CancellationToken Cancellation, int Depth = 1);

/// <summary>文件格式。What a file is, by its first bytes; by its ending only where the bytes are plain text.</summary>
internal static class Format
{
    public static Func<Source, ReportReading> Of(byte[] content, string name) => content switch
    {
        [(byte)'P', (byte)'K', 3, 4, ..] or [(byte)'P', (byte)'K', 5, 6, ..] => Zip,
        _ => Text(PlainTextReader.Read),
    };

    private static Func<Source, ReportReading> Text(Func<Source, ReportText> read) => source => new ReportReading.Read(read(source));

    private static ReportReading Zip(Source source)
    {
        return Text(WordReader.Read)(source);
    }
}
