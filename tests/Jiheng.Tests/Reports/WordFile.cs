using System.IO.Compression;
using System.Text;
using System.Xml.Linq;

namespace Jiheng.Tests.Reports;

/// <summary>Small Word documents: paragraphs, or a body written out where its form is what matters.</summary>
internal static class WordFile
{
    private const string Usual = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    public const string Strict = "http://purl.oclc.org/ooxml/wordprocessingml/main";

    private static readonly XNamespace W = Usual;

    /// <summary>The smallest document with these paragraphs, the tabs in them as Word writes tabs.</summary>
    public static byte[] Of(params IEnumerable<string> paragraphs) =>
        OfBody(string.Concat(paragraphs.Select(text => new XElement(W + "p", text.Split('\t').SelectMany((part, at) => Run(part, at > 0))).ToString(SaveOptions.DisableFormatting))));

    /// <param name="body">With the prefixes w, mc, wps, v, m and r.</param>
    /// <param name="words">The namespace of w.</param>
    /// <param name="encoding">Of the part.</param>
    public static byte[] OfBody(string body, string words = Usual, Encoding? encoding = null)
    {
        var document = $"""
            <?xml version="1.0" encoding="{(encoding ?? Encoding.UTF8).WebName}"?><w:document xmlns:w="{words}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"
             xmlns:v="urn:schemas-microsoft-com:vml" xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><w:body>{body}</w:body></w:document>
            """;
        return Package(("word/document.xml", [.. (encoding ?? Encoding.UTF8).Preamble, .. (encoding ?? Encoding.UTF8).GetBytes(document)]));
    }

    /// <summary>A zip file of these parts.</summary>
    public static byte[] Package(params IEnumerable<(string Name, byte[] Bytes)> parts) => Package(Encoding.UTF8, parts);

    /// <param name="names">How names are written; Chinese Windows uses its own and does not say so.</param>
    /// <param name="parts">By name.</param>
    public static byte[] Package(Encoding names, params IEnumerable<(string Name, byte[] Bytes)> parts)
    {
        using var file = new MemoryStream();
        using (var package = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true, names))
        {
            foreach (var (name, bytes) in parts)
            {
                using var part = package.CreateEntry(name).Open();
                part.Write(bytes);
            }
        }
        return file.ToArray();
    }

    private static IEnumerable<XElement> Run(string text, bool isAfterTab) => [new(W + "r", isAfterTab ? new XElement(W + "tab") : null, new XElement(W + "t", text))];
}
