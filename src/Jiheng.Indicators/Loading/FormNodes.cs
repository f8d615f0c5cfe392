using Jiheng.Indicators.Loading.Yaml;

namespace Jiheng.Indicators.Loading;

/// <summary>填报表结构。Gives a form the shape of the YAML file, so that both are read by the same rules.</summary>
internal static class FormNodes
{
    private const string NotApplicable = "不适用";

    public static Field Of(FigureForm form, Problems problems)
    {
        var entries = ImmutableArray.CreateBuilder<YamlEntry>();
        entries.Add(new("单位", form.Unit.Where, Text(form.Unit)));
        entries.Add(new("年度", form.Year.Where, Text(form.Year)));
        var none = form.Determinations.Where(entry => entry.Item == NotApplicable).ToList();
        if (none.Count > 0)
            entries.Add(new(NotApplicable, none[0].Where, new YamlNode.Mapping([.. none.Select(entry => new YamlEntry(entry.IndicatorId, entry.Where, Reason(entry)))], none[0].Where)));
        var found = form.Determinations.Where(entry => entry.Item != NotApplicable).GroupBy(entry => entry.IndicatorId, StringComparer.Ordinal).ToList();
        if (found.Count > 0)
            entries.Add(new("判定", form.Where, new YamlNode.Mapping([.. found.Select(group => Determination(group.Key, [.. group], problems))], form.Where)));
        return new("填报数据", form.Where, new YamlNode.Mapping(entries.ToImmutable(), form.Where), problems);
    }

    private static YamlNode.Scalar Text(FigureFormCell cell) => new(cell.Text, null, cell.Where);

    private static YamlNode.Scalar Reason(DeterminationEntry entry) => new(entry.Text.Length > 0 && entry.Text != "是" ? entry.Text : entry.Source, null, entry.Where);

    private static YamlEntry Determination(string id, ImmutableArray<DeterminationEntry> entries, Problems problems)
    {
        var taken = new Dictionary<string, DeterminationEntry>(StringComparer.Ordinal);
        foreach (var entry in entries)
        {
            if (!taken.TryAdd(entry.Item, entry))
                problems.Add(DiagnosticCodes.DuplicateKey, $"指标{Excerpt.Quote(id)}的{Excerpt.Quote(entry.Item)}在{taken[entry.Item].Where}已经填过；请留一处，删去另一处。", entry.Where);
        }
        var counts = taken.Values.Where(IsCount).ToList();
        var fields = taken.Values.Where(entry => !IsCount(entry)).Select(entry => new YamlEntry(entry.Item, entry.Where, Value(entry))).ToList();
        if (counts.Count > 0)
            fields.Add(new("各次数", counts[0].Where, new YamlNode.Mapping([.. counts.Select(entry => new YamlEntry(entry.Item, entry.Where, Value(entry)))], counts[0].Where)));
        if (entries.FirstOrDefault(entry => entry.Source.Length > 0) is { } sourced)
            fields.Add(new("来源", sourced.Where, new YamlNode.Scalar(string.Join('；', entries.Select(entry => entry.Source).Where(source => source.Length > 0).Distinct(StringComparer.Ordinal)), null, sourced.Where)));
        return new(id, entries[0].Where, new YamlNode.Mapping([.. fields], entries[0].Where));
    }

    // A number beside ① is how often it occurred; 是 or 否 is whether it is met.
    private static bool IsCount(DeterminationEntry entry) =>
        entry.Item.Length > 0 && entry.Item[0] is >= '①' and <= '⑳' && NumberText.Read(entry.Text) is not null;

    private static YamlNode Value(DeterminationEntry entry) => entry.Item == "各项"
        ? new YamlNode.Sequence([.. entry.Text.Split('、', '，', ',').Select(text => new YamlNode.Scalar(text, null, entry.Where))], entry.Where)
        : new YamlNode.Scalar(entry.Text, null, entry.Where);
}
