using Jiheng.Documents.Reports.Plain;

namespace Jiheng.Documents.Reports;

/// <summary>A file on its way to a text.</summary>
internal sealed record Source(byte[] Content, string Name, ReadLimits Limits, CancellationToken Cancellation, int Depth = 1);

/// <summary>文件格式。What a file is, by its first bytes; by its ending only where the bytes are plain text.</summary>
internal sealed record Format(Func<Source, ReportReading> Read)
{
    private static readonly Format Text = new(source => new ReportReading.Read(PlainTextReader.Read(source.Content, source.Name, source.Limits)));

    public static Format Of(byte[] content, string name) => Text;
}
