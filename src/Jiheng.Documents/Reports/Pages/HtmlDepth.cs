namespace Jiheng.Documents.Reports.Pages;

/// <summary>How deep a page nests and how many tags it has, counted on its tags before anything is built of it.</summary>
internal static class HtmlDepth
{
    private const int MostTags = 400_000;

    private static readonly HashSet<string> Void = new(StringComparer.OrdinalIgnoreCase)
    {
        "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source", "track", "wbr", "p", "li", "td", "th", "tr", "option", "dd", "dt",
    };

    public static void Guard(string html, ReadLimits limits)
    {
        var (depth, tags) = (0, 0);
        for (var at = html.IndexOf('<', StringComparison.Ordinal); at >= 0 && at + 1 < html.Length; at = html.IndexOf('<', at + 1))
        {
            if (++tags > MostTags)
                throw new RefusedException("页面过大，不像正常的报告；请拆分后再试。");
            if (html[at + 1] == '/')
                depth = Math.Max(0, depth - 1);
            else if (char.IsAsciiLetter(html[at + 1]) && !Void.Contains(Name(html, at + 1)) && ++depth > limits.MostDepth * 10)
                throw new RefusedException("页面嵌套过深，不像正常的报告；请用浏览器另存为文本后再试。");
        }
    }

    private static string Name(string html, int start)
    {
        var end = start;
        while (end < html.Length && end < start + 12 && char.IsAsciiLetterOrDigit(html[end]))
            end++;
        return html[start..end];
    }
}
