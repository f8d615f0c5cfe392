namespace Jiheng.Indicators.Loading.Yaml;

/// <summary>栏目清单。The entries of one mapping as they are met; a key counts once.</summary>
internal sealed class YamlEntries(Problems problems)
{
    private readonly ImmutableArray<YamlEntry>.Builder entries = ImmutableArray.CreateBuilder<YamlEntry>();

    private readonly Dictionary<string, Location> seen = new(StringComparer.Ordinal);

    public ImmutableArray<YamlEntry> All => entries.ToImmutable();

    public void Add(YamlNode key, YamlNode value)
    {
        if (key is YamlNode.Scalar { Text: "<<" })
            problems.Add(DiagnosticCodes.MergeKey, "不使用合并键（<<）；请把内容直接写在这里。", key.Where);
        else if (key is YamlNode.Scalar named)
            AddNamed(named, value);
        else if (key is not YamlNode.Refused)
            problems.Add(DiagnosticCodes.WrongKind, "冒号前面要写一个名称；请改成“名称: 内容”的写法，以括号开头的内容放在英文双引号里。", key.Where);
    }

    private void AddNamed(YamlNode.Scalar key, YamlNode value)
    {
        if (seen.TryAdd(key.Text, key.Where))
            entries.Add(new(key.Text, key.Where, value));
        else
            problems.Add(DiagnosticCodes.DuplicateKey, $"{Excerpt.Quote(key.Text)}在第{Numerals.Plain(seen[key.Text].Line)}行已经写过；请留一处，删去另一处。", key.Where);
    }
}
