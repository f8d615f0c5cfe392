using System.Diagnostics.CodeAnalysis;

namespace Jiheng.Indicators.Scoring;

/// <summary>要点序号对应。①, （1）, 1., a and 一是 name the same item when they stand at the same place.</summary>
internal static class ItemLabels
{
    public static bool Find<T>(ImmutableDictionary<string, T> byLabel, string label, [MaybeNullWhen(false)] out T value)
    {
        value = default;
        if (byLabel.IsEmpty)
            return false;
        if (byLabel.TryGetValue(label, out value))
            return true;
        var place = Place(label);
        foreach (var (key, candidate) in byLabel)
        {
            if (place > 0 && Place(key) == place)
            {
                value = candidate;
                return true;
            }
        }
        return false;
    }

    private static int Place(string label)
    {
        if (label.Length == 0)
            return 0;
        if (label[0] is >= '①' and <= '⑳')
            return label[0] - '①' + 1;
        var plain = FullWidth.Fold(label).Trim('(', ')', '.', '、', ' ', '是', '第', '项');
        var spoken = plain.Length == 1 ? "一二三四五六七八九".IndexOf(plain[0], StringComparison.Ordinal) + 1 : 0;
        return spoken > 0 ? spoken
            : int.TryParse(plain, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var number) ? number
            : plain.Length == 1 && char.IsAsciiLetter(plain[0]) ? char.ToLowerInvariant(plain[0]) - 'a' + 1
            : 0;
    }
}
