using System.IO.Compression;
using System.Text;
using Jiheng.Documents.Reports.Packages;

namespace Jiheng.Documents.Reports.Spreadsheets;

/// <summary>严格格式的工作簿。A workbook saved as “Strict Open XML” differs in the names of its namespaces; in the usual ones it reads like any other.</summary>
internal static class StrictWorkbook
{
    private const string Strict = "http://purl.oclc.org/ooxml/";

    private static readonly (string Strict, string Usual)[] Namespaces =
    [
        (Strict + "spreadsheetml/main", "http://schemas.openxmlformats.org/spreadsheetml/2006/main"),
        (Strict + "officeDocument/relationships", "http://schemas.openxmlformats.org/officeDocument/2006/relationships"),
    ];

    public static bool Is(ZipPackage package) => package.Bytes("xl/workbook.xml") is { } workbook && workbook.AsSpan().IndexOf(Encoding.ASCII.GetBytes(Namespaces[0].Strict)) >= 0;

    public static byte[] Transitional(ZipPackage package)
    {
        using var file = new MemoryStream();
        using (var usual = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var name in package.Names.Where(name => name.EndsWith(".xml", StringComparison.OrdinalIgnoreCase) || name.EndsWith(".rels", StringComparison.OrdinalIgnoreCase)))
            {
                using var part = usual.CreateEntry(name, CompressionLevel.Fastest).Open();
                part.Write(Encoding.UTF8.GetBytes(Renamed(Encoding.UTF8.GetString(package.Bytes(name) ?? []))));
            }
        }
        return file.ToArray();
    }

    private static string Renamed(string xml) => Namespaces.Aggregate(xml, (text, name) => text.Replace(name.Strict, name.Usual, StringComparison.Ordinal));
}
