namespace Jiheng.Web.Campaigns;

/// <summary>逗号分隔的表格。</summary>
public static class Csv
{
    public static string Line(params string[] cells) => string.Join(',', cells.Select(Cell)) + "\r\n";

    // A spreadsheet takes what begins so for a formula and runs it; with an apostrophe before it, it is text.
    private static string Cell(string text)
    {
        var safe = text is ['=' or '+' or '-' or '@' or '\t' or '\r' or '＝' or '＋' or '－' or '＠', ..] ? "'" + text : text;
        return safe.AsSpan().ContainsAny("\",\r\n") ? $"\"{safe.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : safe;
    }
}
