using System.Globalization;
using System.Text;

namespace Jiheng.Indicators.Formulas;

/// <summary>字符宽度。How many columns a character takes on a terminal: two for Chinese and full-width ones.</summary>
internal static class TextColumns
{
    // The wide and full-width blocks of Unicode's EastAsianWidth.txt; ambiguous ones (“ ” × ÷) count as one, as terminals do.
    private static readonly ImmutableArray<(int First, int Last)> Wide =
    [
        (0x1100, 0x115F), (0x2E80, 0x303E), (0x3041, 0xA4CF), (0xA960, 0xA97F), (0xAC00, 0xD7A3), (0xF900, 0xFAFF),
        (0xFE10, 0xFE19), (0xFE30, 0xFE6F), (0xFF00, 0xFF60), (0xFFE0, 0xFFE6), (0x1F300, 0x1FAFF), (0x20000, 0x3FFFD),
    ];

    public static int Of(Rune rune)
    {
        if (Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.Format)
            return 0;
        foreach (var (first, last) in Wide)
        {
            if (rune.Value >= first && rune.Value <= last)
                return 2;
        }
        return 1;
    }
}
