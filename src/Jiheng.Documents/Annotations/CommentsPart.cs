using System.Collections.Immutable;
using System.Globalization;
using System.Xml;
using System.Xml.Linq;
using Jiheng.Documents.Reports.Packages;
using Jiheng.Documents.Reports.Word;

namespace Jiheng.Documents.Annotations;

/// <summary>批注部件。The comments of a Word file: those it has stay, ours come behind them.</summary>
internal sealed class CommentsPart
{
    private const string Author = "绩衡";
    private const string Packages = "http://schemas.openxmlformats.org/package/2006/";
    private const string ContentType = "application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml";
    private const string Transitional = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments";
    private const string Strict = "http://purl.oclc.org/ooxml/officeDocument/relationships/comments";

    private readonly XNamespace word;
    private readonly string part;
    private readonly XDocument comments;
    private readonly Dictionary<string, XDocument> others = [];
    private readonly HashSet<int> numbers;
    private int next;

    private CommentsPart(XNamespace word, string part, XDocument comments, XDocument document)
    {
        (this.word, this.part, this.comments) = (word, part, comments);
        numbers = [.. comments.Root!.Elements().Concat(document.Descendants().Where(each => each.Name() is "commentRangeStart" or "commentRangeEnd" or "commentReference"))
            .Select(each => each.Number("id")).OfType<int>()];
    }

    public static CommentsPart Of(ZipPackage package, string main, XDocument document)
    {
        var space = document.Root!.Name.Namespace;
        var folder = main[..(main.LastIndexOf('/') + 1)];
        var relations = $"{folder}_rels/{main[folder.Length..]}.rels";
        var links = package.Xml(relations) ?? new(new XElement(XName.Get("Relationships", Packages + "relationships")));
        if (links.Root.Children("Relationship").FirstOrDefault(each => each.Value("Type") is Transitional or Strict).Value("Target") is { } target)
        {
            var there = target.StartsWith('/') ? target[1..] : folder + target;
            return new(space, there, package.Xml(there) ?? Empty(space), document);
        }
        var made = new CommentsPart(space, folder + "comments.xml", Empty(space), document);
        made.Link(links, relations, isStrict: space.NamespaceName.Contains("purl.oclc.org", StringComparison.Ordinal));
        made.Announce(package.Xml("[Content_Types].xml"));
        return made;
    }

    public void Add(WordPlace place, ImmutableArray<string> lines)
    {
        while (!numbers.Add(next))
            next++;
        var id = next.ToString(CultureInfo.InvariantCulture);
        comments.Root!.Add(new XElement(
            word + "comment", new XAttribute(word + "id", id), new XAttribute(word + "author", Author), new XAttribute(word + "initials", Author), lines.Select(Paragraph)));
        RunSplitting.Range(place, out var first, out var behind);
        first.AddBeforeSelf(new XElement(word + "commentRangeStart", new XAttribute(word + "id", id)));
        behind.AddAfterSelf(
            new XElement(word + "commentRangeEnd", new XAttribute(word + "id", id)),
            new XElement(word + "r", new XElement(word + "commentReference", new XAttribute(word + "id", id))));
    }

    /// <summary>The parts that are no longer as they were, by name.</summary>
    public Dictionary<string, byte[]> Changed(string main, XDocument document)
    {
        var changed = others.ToDictionary(each => each.Key, each => Bytes(each.Value), StringComparer.Ordinal);
        changed[main] = Bytes(document);
        changed[part] = Bytes(comments);
        return changed;
    }

    private static XDocument Empty(XNamespace word) => new(new XElement(word + "comments", new XAttribute(XNamespace.Xmlns + "w", word.NamespaceName)));

    private XElement Paragraph(string line) => new(word + "p", new XElement(word + "r", SummaryPage.Text(word, line)));

    private void Link(XDocument links, string relations, bool isStrict)
    {
        var taken = links.Root!.Elements().Select(each => each.Value("Id")).ToHashSet(StringComparer.Ordinal);
        var id = Enumerable.Range(1, int.MaxValue).Select(number => string.Create(CultureInfo.InvariantCulture, $"jiheng{number}")).First(each => !taken.Contains(each));
        links.Root.Add(new XElement(
            links.Root.Name.Namespace + "Relationship", new XAttribute("Id", id), new XAttribute("Type", isStrict ? Strict : Transitional), new XAttribute("Target", "comments.xml")));
        others[relations] = links;
    }

    private void Announce(XDocument? types)
    {
        if (types?.Root is not { } root)
            return;
        root.Add(new XElement(root.Name.Namespace + "Override", new XAttribute("PartName", "/" + part), new XAttribute("ContentType", ContentType)));
        others["[Content_Types].xml"] = types;
    }

    private static byte[] Bytes(XDocument document)
    {
        using var bytes = new MemoryStream();
        using (var writer = XmlWriter.Create(bytes, new() { Encoding = new System.Text.UTF8Encoding(false), CheckCharacters = false }))
        {
            writer.WriteStartDocument(standalone: true);
            document.Root!.WriteTo(writer);
        }
        return bytes.ToArray();
    }
}
