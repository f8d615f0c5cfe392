using System.IO.Compression;
using System.Text;
using System.Xml.Linq;

namespace Jiheng.Documents.Reports.Packages;

/// <summary>压缩包。A zip file whose parts are unpacked one by one and measured while they are: the sizes a zip states about itself are only claims.</summary>
internal sealed class ZipPackage : IDisposable
{
    private readonly ZipArchive archive;
    private readonly Source source;
    private long unpacked;

    static ZipPackage() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    public ZipPackage(Source source)
    {
        this.source = source;
        // Names without the UTF-8 flag come from Chinese Windows.
        archive = new(new MemoryStream(source.Content, writable: false), ZipArchiveMode.Read, leaveOpen: false, Encoding.GetEncoding("GB18030"));
        if (archive.Entries.Count > source.Limits.MostEntries)
            throw new RefusedException($"压缩包里有{archive.Entries.Count}个文件，超过{source.Limits.MostEntries}个；请分成几个压缩包后再试。");
    }

    public IEnumerable<string> Names => archive.Entries.Select(entry => entry.FullName.Replace('\\', '/'));

    public bool Has(string name) => Entry(name) is not null;

    /// <summary>Nothing when there is no such part.</summary>
    public byte[]? Bytes(string name)
    {
        if (Entry(name) is not { } entry)
            return null;
        if (entry.IsEncrypted)
            throw new RefusedException("压缩包加了密码；请解压后再试。");
        using var content = entry.Open();
        using var bytes = new MemoryStream();
        var buffer = new byte[81_920];
        for (var read = content.Read(buffer); read > 0; read = content.Read(buffer))
        {
            source.Cancellation.ThrowIfCancellationRequested();
            bytes.Write(buffer, 0, read);
            Count(read);
        }
        return bytes.ToArray();
    }

    public XDocument? Xml(string name) => Bytes(name) is { } bytes ? SafeXml.Load(bytes, source.Limits) : null;

    /// <summary>Unpacks everything only to measure it, for readers that unpack by themselves.</summary>
    public void Measure()
    {
        var buffer = new byte[81_920];
        foreach (var entry in archive.Entries)
        {
            using var content = entry.Open();
            for (var read = content.Read(buffer); read > 0; read = content.Read(buffer))
                Count(read);
            source.Cancellation.ThrowIfCancellationRequested();
        }
    }

    public void Dispose() => archive.Dispose();

    private ZipArchiveEntry? Entry(string name) =>
        archive.GetEntry(name) ?? archive.Entries.FirstOrDefault(entry => string.Equals(entry.FullName.Replace('\\', '/').TrimStart('/'), name, StringComparison.OrdinalIgnoreCase));

    private void Count(int read)
    {
        unpacked += read;
        if (unpacked > source.Limits.MostUnpacked || (unpacked > source.Limits.SmallUnpacked && unpacked / source.Content.Length > source.Limits.MostRatio))
            throw new RefusedException("解压后过大，不像正常的报告；请用原来的程序打开后另存一份再试。");
    }
}
