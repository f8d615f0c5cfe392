using System.Globalization;
using Jiheng.Indicators.Definitions;
using Jiheng.Indicators.Figures;

namespace Jiheng.Documents.Systems;

/// <summary>编号的选取。An indicator other systems have too is called as it is there, so that years can be compared; any other is numbered.</summary>
internal sealed class ImportedIds(IReadOnlyCollection<IndicatorSystem> known, IEnumerable<string> others)
{
    private readonly Dictionary<string, string> ids = known
        .SelectMany(system => system.Indicators)
        .GroupBy(indicator => FigureName.Normalise(indicator.Name), StringComparer.Ordinal)
        .ToDictionary(
            named => named.Key,
            named => named.GroupBy(indicator => indicator.Id, StringComparer.Ordinal).OrderByDescending(same => same.Count()).ThenBy(same => same.Key, StringComparer.Ordinal).First().Key,
            StringComparer.Ordinal);

    // A number that means another indicator elsewhere would lay two different indicators side by side.
    private readonly HashSet<string> elsewhere = known.SelectMany(system => system.Indicators).Select(indicator => indicator.Id).ToHashSet(StringComparer.Ordinal);

    private readonly HashSet<string> taken = new(others, StringComparer.Ordinal);

    private int number;

    public string Of(string name)
    {
        number++;
        if (ids.TryGetValue(FigureName.Normalise(name), out var same) && taken.Add(same))
            return same;
        for (var next = number; ; next++)
        {
            var numbered = string.Create(CultureInfo.InvariantCulture, $"indicator_{next:00}");
            if (!elsewhere.Contains(numbered) && taken.Add(numbered))
                return numbered;
        }
    }
}
