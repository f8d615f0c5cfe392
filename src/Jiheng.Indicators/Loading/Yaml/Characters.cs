using System.Globalization;

namespace Jiheng.Indicators.Loading.Yaml;

/// <summary>字符检查。Tabs and characters that cannot be seen are reported with their place and read as spaces.</summary>
internal static class Characters
{
    public static string Clean(string text, string file, Problems problems)
    {
        var clean = text.ToCharArray();
        var (line, column) = (1, 0);
        for (var i = 0; i < clean.Length; i++)
        {
            column++;
            if (clean[i] == '\n')
                (line, column) = (line + 1, 0);
            else if (IsForbidden(text, i))
                Replace(clean, i, new(file, line, column), problems);
        }
        return new(clean);
    }

    private static void Replace(char[] clean, int at, Location where, Problems problems)
    {
        if (clean[at] == '\t')
            problems.Add(DiagnosticCodes.Tab, "这里有制表符（Tab）；请改用空格。", where);
        else
            problems.Add(DiagnosticCodes.ForbiddenCharacter, $"这里有不能显示的字符（{CodePoint(clean[at])}）；请删去后重新输入。", where);
        clean[at] = ' ';
    }

    private static string CodePoint(char c) => "U+" + ((int)c).ToString("X4", CultureInfo.InvariantCulture);

    private static bool IsForbidden(string text, int at) => text[at] switch
    {
        '\n' => false,
        >= ' ' and <= '~' => false,
        >= '一' and <= '鿿' => false,
        var c when char.IsHighSurrogate(c) => at + 1 == text.Length || !char.IsLowSurrogate(text[at + 1]),
        var c when char.IsLowSurrogate(c) => at == 0 || !char.IsHighSurrogate(text[at - 1]),
        var c => IsInvisible(c),
    };

    // Control and format characters, line separators, characters that are none.
    private static bool IsInvisible(char c) => char.GetUnicodeCategory(c)
        is UnicodeCategory.Control
        or UnicodeCategory.Format
        or UnicodeCategory.LineSeparator
        or UnicodeCategory.ParagraphSeparator
        or UnicodeCategory.OtherNotAssigned;
}
