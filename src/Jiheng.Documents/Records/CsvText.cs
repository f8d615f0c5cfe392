using System.Collections.Immutable;
using System.Text;

namespace Jiheng.Documents.Records;

/// <summary>逗号分隔的表格。Cells that a spreadsheet would run as a formula are written as text, and read back as they were.</summary>
public static class CsvText
{
    private const string Leads = "=+-@\t\r＝＋－＠";

    public static string Line(params IEnumerable<string> cells) => string.Join(',', cells.Select(Cell)) + "\r\n";

    // With an apostrophe before it a formula is text; one that was there already gets a second.
    private static string Cell(string text)
    {
        var safe = IsRisky(text) ? "'" + text : text;
        return safe.AsSpan().ContainsAny("\",\r\n") ? $"\"{safe.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : safe;
    }

    private static bool IsRisky(string text)
    {
        var lead = text.AsSpan().TrimStart('\'');
        return lead.Length > 0 && Leads.Contains(lead[0], StringComparison.Ordinal);
    }

    /// <summary>Every line as its cells; a cell in quotation marks may hold commas, line ends and doubled quotation marks.</summary>
    public static ImmutableArray<ImmutableArray<string>> Read(string text)
    {
        var lines = ImmutableArray.CreateBuilder<ImmutableArray<string>>();
        var cells = ImmutableArray.CreateBuilder<string>();
        var at = 0;
        while (at < text.Length)
        {
            cells.Add(Next(text, ref at));
            if (at < text.Length && text[at] == ',')
            {
                at++;
                if (at < text.Length)
                    continue;
                cells.Add("");
            }
            at += at < text.Length && text[at] == '\r' ? 1 : 0;
            at += at < text.Length && text[at] == '\n' ? 1 : 0;
            if (cells.Any(cell => cell.Length > 0))
                lines.Add(cells.ToImmutable());
            cells.Clear();
        }
        return lines.ToImmutable();
    }

    private static string Next(string text, ref int at)
    {
        var cell = new StringBuilder();
        if (at < text.Length && text[at] == '"')
        {
            for (at++; at < text.Length && (text[at] != '"' || (at + 1 < text.Length && text[at + 1] == '"')); at++)
            {
                at += text[at] == '"' ? 1 : 0;
                cell.Append(text[at]);
            }
            at = Math.Min(at + 1, text.Length);
        }
        while (at < text.Length && text[at] is not (',' or '\r' or '\n'))
            cell.Append(text[at++]);
        var read = cell.ToString();
        return read.StartsWith('\'') && IsRisky(read) ? read[1..] : read;
    }
}
