using System.Globalization;
using Jiheng.Indicators.Figures;
using Jiheng.ReportChecks.Scores;

namespace Jiheng.Documents.Systems;

/// <summary>归级。Where each row belongs; a level printed again after a page break is the same level, and a name used twice in one group is told apart.</summary>
internal sealed class LevelNames
{
    private const string Unnamed = "评分指标";

    private readonly Dictionary<string, int> used = new(StringComparer.Ordinal);

    public (string Dimension, string Group, string Name) Place(PrintedIndicator row)
    {
        var (dimension, group) = row.Levels switch
        {
            [] => (Unnamed, Unnamed),
            [var only] => (only.Name, only.Name),
            [var upper, .., var lower] => (upper.Name, lower.Name),
        };
        (dimension, group) = (Level(dimension), Level(group));
        var times = used[Key(dimension, group, row.Name)] = used.GetValueOrDefault(Key(dimension, group, row.Name)) + 1;
        return (dimension, group, times == 1 ? row.Name : row.Name + string.Create(CultureInfo.InvariantCulture, $"（{times}）"));
    }

    /// <summary>“预算管理（28” ended on the next page; “过程过程” stood in two halves of a cell that a page parted.</summary>
    private static string Level(string printed)
    {
        var open = printed.LastIndexOf('(');
        var name = open > 0 && !printed[open..].Contains(')', StringComparison.Ordinal) && printed[(open + 1)..].All(char.IsAsciiDigit) ? printed[..open] : printed;
        var half = name.Length / 2;
        return name.Length == 0 ? Unnamed : name.Length % 2 == 0 && name[..half] == name[half..] ? name[..half] : name;
    }

    private static string Key(params string[] names) => string.Join('\n', names.Select(FigureName.Normalise));
}
