using System.Text.RegularExpressions;

namespace Jiheng.Documents.Reports;

/// <summary>Headings of a text without styles, known by their numbering: 一、 （一） 第二部分 附件3.</summary>
internal static partial class Headings
{
    private const int Longest = 40;

    [GeneratedRegex(@"^(?:第[一二三四五六七八九十\d]+(?:部分|章|节)|[一二三四五六七八九十]+、|[（(][一二三四五六七八九十]+[）)]|附件\s*\d*[：: ]?)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Numbered { get; }

    public static bool Looks(string line) =>
        line.Length <= Longest && line.Length > 0 && line[^1] is not ('。' or '；' or ';' or '，' or ',') && Numbered.IsMatch(line);
}
