namespace Jiheng.Indicators.Loading.Yaml;

/// <summary>节点。A piece of a YAML text and its place: text, a list, or named entries.</summary>
internal abstract record YamlNode
{
    private YamlNode(Location where) => Where = where;

    public Location Where { get; }

    /// <param name="InlineAt">The column its first character stands in, for text on one line without escapes; nothing otherwise.</param>
    public sealed record Scalar(string Text, int? InlineAt, Location Where) : YamlNode(Where);

    public sealed record Sequence(ImmutableArray<YamlNode> Items, Location Where) : YamlNode(Where);

    public sealed record Mapping(ImmutableArray<YamlEntry> Entries, Location Where) : YamlNode(Where);

    /// <summary>What stood here is reported already; readers pass it over without another word.</summary>
    public sealed record Refused(Location Where) : YamlNode(Where);
}

/// <summary>栏目。A key and what is written under it.</summary>
internal sealed record YamlEntry(string Key, Location Where, YamlNode Value);
