namespace Jiheng.Documents.Reports.Spreadsheets;

/// <summary>Bytes that may be read only so many times over: a damaged .xls can send its reader round in circles.</summary>
internal sealed class MeteredStream(byte[] content, CancellationToken cancellation) : MemoryStream(content, writable: false)
{
    private const long TimesOver = 20;
    private const long Always = 4_000_000;

    private readonly long most = content.Length * TimesOver + Always;
    private long read;

    public override int Read(byte[] buffer, int offset, int count) => Counted(base.Read(buffer, offset, count));

    public override int Read(Span<byte> buffer)
    {
        var bytes = new byte[buffer.Length];
        var length = Counted(base.Read(bytes, 0, bytes.Length));
        bytes.AsSpan(0, length).CopyTo(buffer);
        return length;
    }

    public override int ReadByte()
    {
        Counted(1);
        return base.ReadByte();
    }

    // Each read counts at least a little, also one that brings nothing.
    private int Counted(int length)
    {
        cancellation.ThrowIfCancellationRequested();
        read += Math.Max(length, 8);
        return read <= most ? length : throw new RefusedException("工作簿已损坏，不能读取；请用 Excel 或 WPS 打开后另存一份再试。");
    }
}
