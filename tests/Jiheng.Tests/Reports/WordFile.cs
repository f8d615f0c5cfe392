using System.IO.Compression;
using System.Text;
using System.Xml.Linq;

namespace Jiheng.Tests.Reports;

/// <summary>The smallest Word document with these paragraphs, the tabs in them as Word writes tabs.</summary>
internal static class WordFile
{
    private static readonly XNamespace W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    public static byte[] Of(params IEnumerable<string> paragraphs)
    {
        var document = new XElement(W + "document", new XElement(W + "body", paragraphs.Select(text => new XElement(W + "p", text.Split('\t').SelectMany((part, at) => Run(part, at > 0))))));
        using var file = new MemoryStream();
        using (var package = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
        {
            using var part = package.CreateEntry("word/document.xml").Open();
            part.Write(Encoding.UTF8.GetBytes(document.ToString(SaveOptions.DisableFormatting)));
        }
        return file.ToArray();
    }

    private static IEnumerable<XElement> Run(string text, bool isAfterTab) => [new(W + "r", isAfterTab ? new XElement(W + "tab") : null, new XElement(W + "t", text))];
}
