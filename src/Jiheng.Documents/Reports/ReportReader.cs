using Jiheng.ReportChecks.Text;

namespace Jiheng.Documents.Reports;

/// <summary>读报告。Any file to a text; what it cannot read it refuses with one sentence, never with an exception.</summary>
public static class ReportReader
{
    public static ReportReading Read(string path, ReadLimits? limits = null, CancellationToken cancellation = default)
    {
        var name = Path.GetFileName(path);
        try
        {
            using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
            return Read(file, name, limits, cancellation);
        }
        catch (Exception cause) when (cause is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            return new ReportReading.Refused($"{name}：文件不存在或打不开；请检查路径和权限后再试。");
        }
    }

    /// <param name="content">Read to its end, or to the limit.</param>
    /// <param name="name">The file's name; the ending only helps where the bytes do not tell what they are.</param>
    public static ReportReading Read(Stream content, string name, ReadLimits? limits = null, CancellationToken cancellation = default)
    {
        var most = (limits ?? ReadLimits.Default).MostBytes;
        using var bytes = new MemoryStream();
        var buffer = new byte[81_920];
        for (var read = content.Read(buffer); read > 0; read = content.Read(buffer))
        {
            cancellation.ThrowIfCancellationRequested();
            bytes.Write(buffer, 0, read);
            if (bytes.Length > most)
                return TooLarge(name, most);
        }
        return Read(bytes.ToArray(), name, limits, cancellation);
    }

    public static ReportReading Read(byte[] content, string name, ReadLimits? limits = null, CancellationToken cancellation = default)
    {
        limits ??= ReadLimits.Default;
        if (content.Length > limits.MostBytes)
            return TooLarge(name, limits.MostBytes);
        return ReadInside(() => new(content, name, limits, cancellation), name);
    }

    /// <summary>A file of a package, or one alone: what goes wrong with it stays with it.</summary>
    internal static ReportReading ReadInside(Func<Source> unpack, string name) => Guarded(name, () => Format.Read(unpack()));

    private static ReportReading.Refused TooLarge(string name, long most) =>
        new($"{name}：文件超过{most / 1_000_000}兆字节；请压缩其中的图片或拆分后再试。");

    private static ReportReading Guarded(string name, Func<ReportReading> read)
    {
        try
        {
            var reading = read();
            return reading is ReportReading.Read { Text: { Passages.IsEmpty: true } text } ? Empty(name, text) : reading;
        }
        catch (RefusedException refused)
        {
            return new ReportReading.Refused($"{name}：{refused.Message}");
        }
        // Whatever a reader stumbles over in bytes from anywhere, the file is broken.
        catch (Exception cause) when (cause is not OperationCanceledException)
        {
            return new ReportReading.Refused($"{name}：文件已损坏，不能读取；请用原来的程序打开后另存一份再试。");
        }
    }

    private static ReportReading.Refused Empty(string name, ReportText text) =>
        new($"{name}：{(text.NotRead.IsEmpty ? "里面没有文字；请检查是否选错了文件。" : text.NotRead[0])}");
}
