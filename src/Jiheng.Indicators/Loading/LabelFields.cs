using Jiheng.Indicators.Definitions;
using Jiheng.Indicators.Loading.Yaml;
using Jiheng.Indicators.Standards;

namespace Jiheng.Indicators.Loading;

/// <summary>要点标号。The ①, ②… of a standard, and what was found on each of them.</summary>
internal static class LabelFields
{
    /// <summary>Whether each item is met: the fields that have no name of their own.</summary>
    public static ImmutableDictionary<string, bool> Items(Fields fields, Indicator indicator)
    {
        var known = Of(indicator.Rule);
        var items = ImmutableDictionary.CreateBuilder<string, bool>();
        foreach (var field in fields.Others)
        {
            if (known.IsEmpty && field.Node is not YamlNode.Scalar { Text: "是" or "否" })
                fields.ReportUnknown(field);
            else if (IsKnown(field, known, indicator) && field.YesOrNo() is { } met)
                items[field.Name] = met;
        }
        return items.ToImmutable();
    }

    /// <summary>How often each of them occurred.</summary>
    public static ImmutableDictionary<string, decimal> Counts(Field? field, Indicator indicator)
    {
        var known = Of(indicator.Rule);
        var counts = ImmutableDictionary.CreateBuilder<string, decimal>();
        foreach (var entry in field?.Entries() ?? [])
        {
            if (IsKnown(entry, known, indicator) && entry.Count() is { } count)
                counts[entry.Name] = count;
        }
        return counts.ToImmutable();
    }

    private static bool IsKnown(Field field, ImmutableArray<string> known, Indicator indicator)
    {
        if (known.IsEmpty || known.Contains(field.Name))
            return true;
        field.Problems.Add(
            DiagnosticCodes.UnknownLabel,
            $"指标{Excerpt.Quote(indicator.Name)}的评分标准里没有标号{Excerpt.Quote(field.Name)}，只有：{string.Join('、', known)}；请核对。",
            field.KeyWhere);
        return false;
    }

    private static ImmutableArray<string> Of(ScoringRule rule) => rule switch
    {
        ScoringRule.Checklist checklist => [.. checklist.Items.Select(item => item.Label)],
        ScoringRule.PerOccurrence counted => [.. counted.Kinds.SelectMany(kind => kind.Labels)],
        ScoringRule.Composite composite => [.. composite.Parts.SelectMany(part => Of(part.Rule).Add(part.Label)).Distinct(StringComparer.Ordinal)],
        ScoringRule.Bands bands => [.. bands.Items.SelectMany(band => Of(band.Then)).Distinct(StringComparer.Ordinal)],
        ScoringRule.Gated gated => Of(gated.Otherwise),
        _ => [],
    };
}
