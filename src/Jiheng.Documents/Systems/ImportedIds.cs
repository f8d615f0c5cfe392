using System.Globalization;
using Jiheng.Indicators.Definitions;
using Jiheng.Indicators.Figures;

namespace Jiheng.Documents.Systems;

/// <summary>编号的选取。An indicator other systems have too is called as it is there, so that years can be compared; any other is numbered.</summary>
internal sealed class ImportedIds(IEnumerable<IndicatorSystem> known)
{
    private readonly Dictionary<string, string> ids = known
        .SelectMany(system => system.Indicators)
        .GroupBy(indicator => FigureName.Normalise(indicator.Name), StringComparer.Ordinal)
        .ToDictionary(
            named => named.Key,
            named => named.GroupBy(indicator => indicator.Id, StringComparer.Ordinal).OrderByDescending(same => same.Count()).ThenBy(same => same.Key, StringComparer.Ordinal).First().Key,
            StringComparer.Ordinal);

    private readonly HashSet<string> taken = new(StringComparer.Ordinal);

    private int number;

    public string Of(string name)
    {
        number++;
        var numbered = string.Create(CultureInfo.InvariantCulture, $"indicator_{number:00}");
        var id = ids.GetValueOrDefault(FigureName.Normalise(name), numbered);
        return taken.Add(id) ? id : taken.Add(numbered) ? numbered : numbered + "_a";
    }
}
