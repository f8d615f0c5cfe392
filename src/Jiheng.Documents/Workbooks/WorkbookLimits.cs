using System.IO.Compression;

namespace Jiheng.Documents.Workbooks;

/// <summary>工作簿限度。A workbook is a zip file from anywhere; what it unpacks to is measured before anything is made of it.</summary>
public static class WorkbookLimits
{
    public const int MostBytes = 20_000_000;

    internal const int MostRows = 100_000;

    private const long MostUnpacked = 200_000_000;

    private const long MostRatio = 200;

    // A small file of blanks packs well and harms nobody.
    private const long SmallUnpacked = 1_000_000;

    private static ReadOnlySpan<byte> Compound => [0xD0, 0xCF, 0x11, 0xE0];

    private static ReadOnlySpan<byte> Zip => "PK"u8;

    /// <summary>Why the file cannot be a workbook Jiheng reads; nothing when it can.</summary>
    internal static string? Problem(byte[] file)
    {
        if (file.Length > MostBytes)
            return "工作簿超过20兆字节；请删去多余的工作表或图片，或拆分后再试。";
        if (file.AsSpan().StartsWith(Compound))
            return "工作簿加了密码，或是旧版 .xls 格式；请去掉密码并另存为 .xlsx 后再试。";
        if (!file.AsSpan().StartsWith(Zip))
            return "不是 Excel 工作簿（.xlsx）；请用 Excel 或 WPS 另存为 .xlsx 后再试。";
        return Unpacked(file) is { } size && (size > MostUnpacked || (size > SmallUnpacked && size / file.Length > MostRatio))
            ? "工作簿解压后过大；请把数据复制到新的工作簿后再试。"
            : null;
    }

    // Counted by unpacking: the sizes a zip file states about itself are only claims.
    private static long? Unpacked(byte[] file)
    {
        using var archive = new ZipArchive(new MemoryStream(file, writable: false));
        var buffer = new byte[81_920];
        var size = 0L;
        foreach (var entry in archive.Entries)
        {
            using var content = entry.Open();
            for (var read = content.Read(buffer); read > 0 && size <= MostUnpacked; read = content.Read(buffer))
                size += read;
        }
        return size;
    }
}
