using System.IO.Compression;
using System.Text;
using Jiheng.Web.Documents;

namespace Jiheng.Web.Evidences;

/// <summary>材料类型。What a file is, by its bytes; its name only has to agree.</summary>
/// <param name="Endings">With the point, the usual one first.</param>
public sealed record EvidenceType(string Words, string ContentType, ImmutableArray<string> Endings)
{
    private const int MostParts = 10_000;

    private static readonly EvidenceType Pdf = new("PDF", "application/pdf", [".pdf"]);
    private static readonly EvidenceType Docx = new("Word 文档", DocumentFile.WordType, [".docx"]);
    private static readonly EvidenceType Xlsx = new("Excel 工作簿", DocumentFile.WorkbookType, [".xlsx"]);
    private static readonly EvidenceType Doc = new("Word 97 文档", "application/msword", [".doc"]);
    private static readonly EvidenceType Xls = new("Excel 97 工作簿", "application/vnd.ms-excel", [".xls"]);
    private static readonly EvidenceType Png = new("PNG 图片", "image/png", [".png"]);
    private static readonly EvidenceType Jpeg = new("JPG 图片", "image/jpeg", [".jpg", ".jpeg"]);

    public static ImmutableArray<EvidenceType> All { get; } = [Pdf, Docx, Xlsx, Doc, Xls, Png, Jpeg];

    /// <summary>Nothing when it is none of the accepted types.</summary>
    public static EvidenceType? Of(byte[] content) => content switch
    {
        [(byte)'%', (byte)'P', (byte)'D', (byte)'F', (byte)'-', ..] => Pdf,
        [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A, ..] => Png,
        [0xFF, 0xD8, 0xFF, ..] => Jpeg,
        [(byte)'P', (byte)'K', 3, 4, ..] => Package(content),
        [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, ..] => Holds(content, "WordDocument") ? Doc : Holds(content, "Workbook") || Holds(content, "Book") ? Xls : null,
        _ => null,
    };

    // Only the list of its parts is read, nothing is unpacked. A program inside makes it another type of file, which is not accepted.
    private static EvidenceType? Package(byte[] content)
    {
        try
        {
            using var package = new ZipArchive(new MemoryStream(content, writable: false), ZipArchiveMode.Read);
            if (package.Entries.Count > MostParts || package.Entries.Any(part => part.Name.Equals("vbaProject.bin", StringComparison.OrdinalIgnoreCase)))
                return null;
            return package.GetEntry("word/document.xml") is not null ? Docx : package.GetEntry("xl/workbook.xml") is not null ? Xlsx : null;
        }
        catch (InvalidDataException)
        {
            return null;
        }
    }

    // The names of the streams of an OLE file stand in it in UTF-16.
    private static bool Holds(byte[] content, string stream) => content.AsSpan().IndexOf(Encoding.Unicode.GetBytes(stream + "\0")) >= 0;
}
