using System.Text;
using Jiheng.Documents.Reports.Packages;
using Jiheng.Documents.Reports.Pages;
using Jiheng.Documents.Reports.Pdf;
using Jiheng.Documents.Reports.Plain;
using Jiheng.Documents.Reports.Programs;
using Jiheng.Documents.Reports.Spreadsheets;
using Jiheng.Documents.Reports.Word;
using Jiheng.ReportChecks.Text;

namespace Jiheng.Documents.Reports;

/// <summary>文件格式。What a file is, by its bytes; by its ending only where the bytes are plain text.</summary>
internal static class Format
{
    private const int Head = 1024;

    public static ReportReading Read(Source source) => source.Content switch
    {
        [] => new ReportReading.Refused($"{source.Name}：文件是空的；请检查是否保存完整。"),
        [(byte)'P', (byte)'K', 3, 4, ..] or [(byte)'P', (byte)'K', 5, 6, ..] => Zip(source),
        [(byte)'%', (byte)'P', (byte)'D', (byte)'F', ..] => new ReportReading.Read(PdfReader.Read(source)),
        [0xD0, 0xCF, 0x11, 0xE0, ..] => new ReportReading.Read(Compound(source)),
        [(byte)'{', (byte)'\\', (byte)'r', (byte)'t', (byte)'f', ..] => new ReportReading.Read(Converted(source, ".rtf")),
        _ => new ReportReading.Read(Text(source)),
    };

    private static ReportText Compound(Source source) =>
        Unread.OfCompound(source.Content) is { } reason ? throw new RefusedException(reason)
        : Unread.Holds(source.Content, "Workbook") || Unread.Holds(source.Content, "Book") || Ends(source, ".xls") || Ends(source, ".et") ? SpreadsheetReader.Read(source)
        : Converted(source, Ends(source, ".wps") ? ".wps" : ".doc");

    private static ReportText Converted(Source source, string ending) => WordReader.Read(source with { Content = OfficeConversion.ToDocx(source, ending) });

    private static ReportText Text(Source source) =>
        Unread.Of(source.Content) is { } reason ? throw new RefusedException(reason)
        : IsWordXml(source) ? Converted(source, ".xml")
        : IsHtml(source) ? HtmlReader.Read(source)
        : Unread.OfMisnamed(source.Name) is { } misnamed ? throw new RefusedException(misnamed)
        : Ends(source, ".md") || Ends(source, ".markdown") ? MarkdownReader.Read(source)
        : PlainTextReader.Read(source);

    private static ReportReading Zip(Source source)
    {
        using var package = new ZipPackage(source);
        if (Unread.Of(package) is { } reason)
            throw new RefusedException(reason);
        var names = package.Names.ToHashSet(StringComparer.OrdinalIgnoreCase);
        return names.Contains("xl/workbook.xml") || names.Contains("xl/workbook.bin") ? new ReportReading.Read(SpreadsheetReader.Read(source))
            : names.Contains("content.xml") && names.Contains("mimetype") ? new ReportReading.Read(OpenDocument(source, package))
            : names.Contains("[Content_Types].xml") || names.Contains("word/document.xml") ? new ReportReading.Read(WordReader.Read(source))
            : ReportArchive.Read(source, package);
    }

    private static ReportText OpenDocument(Source source, ZipPackage package) =>
        package.Bytes("mimetype") is { } kind && kind.AsSpan().IndexOf("opendocument.spreadsheet"u8) >= 0
            ? SpreadsheetReader.Read(source with { Content = OfficeConversion.ToXlsx(source) })
            : Converted(source, ".odt");

    private static bool IsWordXml(Source source) => Start(source).Contains("<?mso-application progid=\"Word.Document\"?>", StringComparison.Ordinal);

    private static bool IsHtml(Source source)
    {
        var head = Start(source);
        return head.Contains("<html", StringComparison.OrdinalIgnoreCase) || head.Contains("<!doctype html", StringComparison.OrdinalIgnoreCase) || Ends(source, ".html") || Ends(source, ".htm");
    }

    private static string Start(Source source) =>
        Encoding.Latin1.GetString(source.Content.AsSpan(0, Math.Min(Head, source.Content.Length))).Replace("\0", "", StringComparison.Ordinal);

    private static bool Ends(Source source, string ending) => source.Name.EndsWith(ending, StringComparison.OrdinalIgnoreCase);
}
