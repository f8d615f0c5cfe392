using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Jiheng.Indicators.Loading.Yaml;

/// <summary>节点树。Builds nodes from the parser's events, and refuses what the subset leaves out.</summary>
internal sealed class YamlTree(IParser parser, YamlLines lines, Problems problems)
{
    private const int MostDepth = 20;

    private bool halted;

    /// <summary>The one document of the text; nothing when reading had to stop before its end.</summary>
    public YamlNode? Read()
    {
        Next();
        if (Next() is not DocumentStart start)
            return halted ? null : new YamlNode.Scalar("", null, new("", 0));
        if (HasDirective(start))
            Refuse(start, DiagnosticCodes.Tag, "不使用“%”指令；请删去这一行。");
        var root = Node(Next(), 1);
        Next();
        if (Next() is DocumentStart second)
            Refuse(second, DiagnosticCodes.SeveralDocuments, "一个文件只写一篇内容，这里用“---”开始了第二篇；请拆成两个文件。");
        return halted ? null : root;
    }

    // The parser lists its two standing tag prefixes among those declared.
    private static bool HasDirective(DocumentStart start) =>
        start.Version is not null || (start.Tags ?? []).Any(tag => tag.Prefix is not ("!" or "tag:yaml.org,2002:"));

    // Whatever the parser throws on a hostile text means the same to its author: it cannot be read from here on.
    private ParsingEvent Next()
    {
        try
        {
            if (!halted && parser.MoveNext() && parser.Current is { } current)
                return current;
        }
        catch (Exception broken) when (broken is not OutOfMemoryException)
        {
            Halt(DiagnosticCodes.BrokenYaml, lines.At(broken is YamlException at ? at.Start : parser.Current?.End ?? Mark.Empty), lines.WhatBroke);
        }
        return new StreamEnd();
    }

    private void Halt(string code, Location where, Func<Location, string> message)
    {
        halted = true;
        problems.Add(code, message(where), where);
    }

    private YamlNode Node(ParsingEvent at, int depth)
    {
        if (at is NodeEvent node)
            RefuseProperties(node);
        if (depth > MostDepth && at is MappingStart or SequenceStart)
            Halt(DiagnosticCodes.TooDeep, lines.At(at.Start), _ => $"嵌套超过{Numerals.Plain(MostDepth)}层；请检查缩进和括号。");
        return at switch
        {
            Scalar scalar => Text(scalar),
            SequenceStart => new YamlNode.Sequence(Items(depth), lines.At(at.Start)),
            MappingStart => new YamlNode.Mapping(Entries(depth), lines.At(at.Start)),
            AnchorAlias alias => Refuse(alias, DiagnosticCodes.Alias, "不使用引用（*）；请把内容直接写在这里，以“*”开头的文字放在英文双引号里。"),
            _ => new YamlNode.Refused(lines.At(at.Start)),
        };
    }

    private void RefuseProperties(NodeEvent node)
    {
        if (!node.Anchor.IsEmpty)
            Refuse(node, DiagnosticCodes.Anchor, "不使用锚点（&）；请删去，以“&”开头的文字放在英文双引号里。");
        if (!node.Tag.IsEmpty)
            Refuse(node, DiagnosticCodes.Tag, "不使用类型标记（!）；请删去，以“!”开头的文字放在英文双引号里。");
    }

    private YamlNode.Refused Refuse(ParsingEvent at, string code, string message)
    {
        var where = lines.At(at.Start);
        problems.Add(code, message, where);
        return new(where);
    }

    private YamlNode.Scalar Text(Scalar scalar)
    {
        var where = lines.At(scalar.Start);
        var opening = scalar.Style == ScalarStyle.Plain ? 0 : 1;
        var length = scalar.End.Column - scalar.Start.Column;
        var inline = scalar.End.Line == scalar.Start.Line && length == scalar.Value.Length + (2 * opening);
        return new(scalar.Value, inline ? where.Column + opening : null, where);
    }

    private ImmutableArray<YamlNode> Items(int depth)
    {
        var items = ImmutableArray.CreateBuilder<YamlNode>();
        for (var at = Next(); at is not (SequenceEnd or StreamEnd); at = Next())
            items.Add(Node(at, depth + 1));
        return items.ToImmutable();
    }

    private ImmutableArray<YamlEntry> Entries(int depth)
    {
        var entries = new YamlEntries(problems);
        for (var at = Next(); at is not (MappingEnd or StreamEnd); at = Next())
            entries.Add(Node(at, depth + 1), Node(Next(), depth + 1));
        return entries.All;
    }
}
