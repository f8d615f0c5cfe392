using System.Text;
using YamlDotNet.Core;

namespace Jiheng.Indicators.Loading.Yaml;

/// <summary>YAML 文本。From text to nodes in the strict subset content is written in; nothing when the text cannot be read to its end.</summary>
internal static class YamlText
{
    /// <summary>The whole text as a field of its own, called <paramref name="name"/> in messages.</summary>
    public static Field Read(SourceText source, string name, Problems problems)
    {
        var whole = new Location(source.File, 0);
        var root = Root(source, whole, problems) ?? new YamlNode.Refused(whole);
        return new(name, root.Where, root, problems);
    }

    private static YamlNode? Root(SourceText source, Location whole, Problems problems)
    {
        if (IsTooLarge(source, whole, problems))
            return null;
        var text = source.Normalised;
        var clean = Characters.Clean(text, source.File, problems);
        var tree = new YamlTree(new Parser(new StringReader(clean)), new(source.File, clean), problems);
        var root = tree.Read();
        return root is YamlNode.Scalar { Text: "" } ? Empty(whole, problems) : root;
    }

    private static bool IsTooLarge(SourceText source, Location whole, Problems problems)
    {
        var bytes = Encoding.UTF8.GetByteCount(source.Text);
        if (bytes <= source.MostBytes)
            return false;
        problems.Add(
            DiagnosticCodes.TextTooLarge,
            $"文件有{Numerals.Plain(bytes)}字节，超过上限{Numerals.Plain(source.MostBytes)}字节；请确认选对了文件，或拆成几个文件。",
            whole);
        return true;
    }

    private static YamlNode.Refused Empty(Location whole, Problems problems)
    {
        problems.Add(DiagnosticCodes.EmptyText, "文件没有内容；请按格式说明填写后再读。", whole);
        return new(whole);
    }
}
