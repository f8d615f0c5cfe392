using System.Globalization;
using System.Text.RegularExpressions;
using Jiheng.Indicators.Definitions;
using Jiheng.Indicators.Figures;

namespace Jiheng.Documents.Systems;

/// <summary>编号的选取。An indicator other systems have too is called as it is there, so that years can be compared; any other is numbered.</summary>
internal sealed partial class ImportedIds(IReadOnlyCollection<IndicatorSystem> known, IEnumerable<string> others)
{
    // What most systems call it comes first.
    private readonly Dictionary<string, List<string>> ids = known
        .SelectMany(system => system.Indicators)
        .GroupBy(indicator => FigureName.Normalise(indicator.Name), StringComparer.Ordinal)
        .ToDictionary(
            named => named.Key,
            named => named.GroupBy(indicator => indicator.Id, StringComparer.Ordinal).OrderByDescending(same => same.Count()).ThenBy(same => same.Key, StringComparer.Ordinal).Select(same => same.Key).ToList(),
            StringComparer.Ordinal);

    // A number that means another indicator elsewhere would lay two different indicators side by side.
    private readonly HashSet<string> elsewhere = known.SelectMany(system => system.Indicators).Select(indicator => indicator.Id).ToHashSet(StringComparer.Ordinal);

    private readonly HashSet<string> taken = new(others, StringComparer.Ordinal);

    private int number;

    [GeneratedRegex("^[a-z][a-z0-9]*(?:_[a-z0-9]+)*$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Written { get; }

    /// <summary>编号 a record brings with it: two indicators of one name keep theirs. A number only the other program knows is nothing to us where we know the name.</summary>
    public string? OfRecord(string? id, string name)
    {
        if (id is null || !Written.IsMatch(id))
            return null;
        var isOurs = ids.TryGetValue(FigureName.Normalise(name), out var same) ? same.Contains(id, StringComparer.Ordinal) : !elsewhere.Contains(id);
        return isOurs && taken.Add(id) ? id : null;
    }

    public string Of(string name)
    {
        number++;
        if (ids.TryGetValue(FigureName.Normalise(name), out var same) && taken.Add(same[0]))
            return same[0];
        for (var next = number; ; next++)
        {
            var numbered = string.Create(CultureInfo.InvariantCulture, $"indicator_{next:00}");
            if (!elsewhere.Contains(numbered) && taken.Add(numbered))
                return numbered;
        }
    }
}
