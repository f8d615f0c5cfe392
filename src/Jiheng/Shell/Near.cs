namespace Jiheng.Shell;

/// <summary>相近名称。What a mistyped word was probably meant to be.</summary>
internal static class Near
{
    /// <summary>“，是不是“score”？”, or “；” where nothing is near.</summary>
    public static string Question(string wanted, IEnumerable<string> known)
    {
        var nearest = known.OrderBy(each => Distance(wanted, each)).FirstOrDefault();
        return nearest is not null && Distance(wanted, nearest) * 2 <= Math.Max(wanted.Length, nearest.Length)
            ? $"，是不是“{nearest}”？"
            : "；";
    }

    private static int Distance(string left, string right)
    {
        var row = Enumerable.Range(0, right.Length + 1).ToArray();
        for (var i = 1; i <= Math.Min(left.Length, 100); i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= right.Length; j++)
                (diagonal, row[j]) = (row[j], Math.Min(Math.Min(row[j], row[j - 1]) + 1, diagonal + (left[i - 1] == right[j - 1] ? 0 : 1)));
        }
        return row[right.Length];
    }
}
