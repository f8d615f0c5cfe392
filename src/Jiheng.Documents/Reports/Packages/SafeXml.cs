using System.Xml;
using System.Xml.Linq;

namespace Jiheng.Documents.Reports.Packages;

/// <summary>XML from anywhere: no document type, no entities, no resolver, and no deeper than the limit.</summary>
internal static class SafeXml
{
    private static readonly XmlReaderSettings Settings = new() { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, CheckCharacters = false, IgnoreComments = true };

    public static XDocument Load(byte[] bytes, ReadLimits limits)
    {
        using (var depth = XmlReader.Create(new MemoryStream(bytes, writable: false), Settings))
        {
            while (depth.Read())
            {
                if (depth.Depth > limits.MostDepth)
                    throw new RefusedException("内部结构嵌套过深，不像正常的文件；请用原来的程序打开后另存一份再试。");
            }
        }
        using var reader = XmlReader.Create(new MemoryStream(bytes, writable: false), Settings);
        return XDocument.Load(reader, LoadOptions.PreserveWhitespace);
    }
}
