using Jiheng.Indicators.Definitions;
using Jiheng.Indicators.Loading.Yaml;

namespace Jiheng.Indicators.Loading;

/// <summary>体系内的指标。Finds indicators by 编号, and reports those the system does not have.</summary>
internal sealed class KnownIndicators(IndicatorSystem system, string code)
{
    private readonly Dictionary<string, Indicator> byId = system.Indicators.ToDictionary(indicator => indicator.Id, StringComparer.Ordinal);

    /// <summary>The entries named after indicators, each with its indicator.</summary>
    public IEnumerable<(Field Entry, Indicator Indicator)> Among(Field? field)
    {
        foreach (var entry in field?.Entries() ?? [])
        {
            if (Find(entry.Name, entry.KeyWhere, entry.Problems) is { } indicator)
                yield return (entry, indicator);
        }
    }

    /// <summary>The indicator of this number; nothing, once reported, when there is none.</summary>
    public Indicator? Find(string id, Location where, Problems problems)
    {
        if (byId.TryGetValue(id, out var indicator))
            return indicator;
        if (!problems.IsFull && id.Length > 0)
            problems.Add(code, $"体系{Excerpt.Quote(system.Name)}没有编号为{Excerpt.Quote(id)}的指标{Question(id)}", where);
        return null;
    }

    // An author may have written the name of the indicator where its number is wanted.
    private string Question(string written)
    {
        var named = byId.Values.FirstOrDefault(indicator => indicator.Name == written);
        return named is null
            ? NearestNames.Question(written, byId.Keys, "；请核对编号。")
            : $"；这里要写编号，{Excerpt.Quote(written)}的编号是{named.Id}。";
    }
}
