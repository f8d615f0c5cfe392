using Jiheng.Indicators.Figures;

namespace Jiheng.Indicators.Loading;

/// <summary>相近名称。The known names a mistyped one was probably meant to be.</summary>
public static class NearestNames
{
    private const int LongestCompared = 60;

    private const int MostSuggested = 3;

    /// <summary>“，是不是“甲”或“乙”？”, or <paramref name="otherwise"/> where nothing known is near.</summary>
    public static string Question(string wanted, IEnumerable<string> known, string otherwise)
    {
        var near = Of(wanted, known);
        return near.IsEmpty ? otherwise : $"，是不是{string.Join('或', near.Select(Excerpt.Quote))}？";
    }

    /// <summary>The nearest, at most three where several are equally near; none that shares less than half with what was written.</summary>
    public static ImmutableArray<string> Of(string wanted, IEnumerable<string> known)
    {
        if (wanted.Length > LongestCompared)
            return [];
        var name = FigureName.Normalise(wanted);
        var ranked = known.Distinct(StringComparer.Ordinal)
            .Select(candidate => (candidate, distance: Distance(name, FigureName.Normalise(candidate))))
            .Where(each => each.distance * 2 <= Math.Max(name.Length, each.candidate.Length))
            .OrderBy(each => each.distance)
            .ToList();
        return [.. ranked.Where(each => each.distance == ranked[0].distance).Take(MostSuggested).Select(each => each.candidate)];
    }

    // Edits that lead from one to the other; one row of the usual table is enough.
    private static int Distance(string left, string right)
    {
        var row = Enumerable.Range(0, right.Length + 1).ToArray();
        for (var i = 1; i <= left.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= right.Length; j++)
                (diagonal, row[j]) = (row[j], Math.Min(Math.Min(row[j], row[j - 1]) + 1, diagonal + (left[i - 1] == right[j - 1] ? 0 : 1)));
        }
        return row[right.Length];
    }
}
