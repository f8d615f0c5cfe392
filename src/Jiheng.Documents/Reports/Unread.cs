using System.Text;
using Jiheng.Documents.Reports.Packages;

namespace Jiheng.Documents.Reports;

/// <summary>认得出、但不读的文件。Files of known kinds that hold no text to read; each is refused with what to hand in instead.</summary>
internal static class Unread
{
    private const int Head = 2048;

    private const string Archive = "这种压缩包不能读取；请解压后逐个上传，或改存为 .zip 再试。";
    private const string Picture = "是图片，没有文字；请提供 Word 原件，或先做文字识别（OCR）后再试。";
    private const string Slides = "是演示文稿，不是报告；请提供 Word、Excel 或 PDF 格式的报告。";

    /// <summary>By the first bytes.</summary>
    public static string? Of(ReadOnlySpan<byte> content) => content switch
    {
        [(byte)'R', (byte)'a', (byte)'r', (byte)'!', 0x1A, ..] or [(byte)'7', (byte)'z', 0xBC, 0xAF, ..] or [0x1F, 0x8B, 8, ..] => Archive,
        [0xFF, 0xD8, 0xFF, ..] or [0x89, (byte)'P', (byte)'N', (byte)'G', ..] or [(byte)'G', (byte)'I', (byte)'F', (byte)'8', ..] => Picture,
        [(byte)'I', (byte)'I', 0x2A, 0, ..] or [(byte)'M', (byte)'M', 0, 0x2A, ..] => Picture,
        _ => OfText(Encoding.Latin1.GetString(content[..Math.Min(Head, content.Length)])),
    };

    /// <summary>By what stands in a package.</summary>
    public static string? Of(ZipPackage package) =>
        package.Has("OFD.xml") ? "是 OFD 版式文件，还不能读取；请提供 Word 原件，或转成 PDF 后再试。"
        : package.Has("ppt/presentation.xml") ? Slides
        : IsLockedOpenDocument(package) ? "文档加了打开密码；请去掉密码后再试。"
        : null;

    /// <summary>By its name, where the content is nothing that name promises: “报告.docx” of one letter is no document without numbers, it is a broken file.
    /// Programs name web pages and plain text .doc and .xls; those are read as what they are.</summary>
    public static string? OfMisnamed(string name) => Path.GetExtension(name).ToUpperInvariant() switch
    {
        ".DOCX" or ".DOCM" => Misnamed(name, "Word 文档"),
        ".XLSX" or ".XLSM" => Misnamed(name, "Excel 工作簿"),
        ".ODT" or ".ODS" => Misnamed(name, "OpenDocument 文档"),
        ".PDF" => Misnamed(name, "PDF"),
        _ => null,
    };

    private static string Misnamed(string name, string kind) =>
        $"文件名以“{Path.GetExtension(name)}”结尾，内容却不是{kind}，可能没有保存完整或改过名；请用原来的程序打开后另存一份再试，是纯文本的请改名为 .txt。";

    /// <summary>By the names of its streams, which stand in an OLE file in UTF-16.</summary>
    public static string? OfCompound(ReadOnlySpan<byte> content) =>
        Holds(content, "EncryptedPackage") || (Holds(content, "WordDocument") && IsLockedWord(content)) ? "文档加了打开密码；请去掉密码后再试。"
        : Holds(content, "PowerPoint Document") ? Slides
        : null;

    public static bool Holds(ReadOnlySpan<byte> content, string stream) => content.IndexOf(Encoding.Unicode.GetBytes(stream + "\0")) >= 0;

    // The information block opens the text of a Word document (MS-DOC 2.5.2); streams begin at every 64th byte.
    private static bool IsLockedWord(ReadOnlySpan<byte> content)
    {
        const int alignment = 64, flags = 0x0B;
        for (var at = 512; at + flags < content.Length; at += alignment)
        {
            // Signature and one of the versions Word has written since 1997.
            if (content[at..] is [0xEC, 0xA5, 0xC1 or 0xD9, 0, ..] or [0xEC, 0xA5, 0x01 or 0x0C or 0x12, 1, ..])
                return (content[at + flags] & 1) != 0;
        }
        return false;
    }

    private static bool IsLockedOpenDocument(ZipPackage package) =>
        package.Has("encrypted-package") || (package.Bytes("META-INF/manifest.xml") is { } manifest && manifest.AsSpan().IndexOf("encryption-data"u8) >= 0);

    private static string? OfText(string head) =>
        head.Contains("MIME-Version:", StringComparison.OrdinalIgnoreCase) && head.Contains("multipart/related", StringComparison.OrdinalIgnoreCase) ? "是单个文件网页（.mht）；请用 Word 或浏览器打开，另存为 .docx 或 .html 后再试。"
        : head.Contains("<pkg:package", StringComparison.Ordinal) ? "是 Word XML 文档；请用 Word 打开，另存为 .docx 后再试。"
        : null;
}
