namespace Jiheng.Documents.Reports.Plain;

/// <summary>Rows in the middle of a table that are a cell or two short: one of their cells spans columns. Which one is taken as known only
/// when numbers come to stand under numbers and words under words in a single way.</summary>
internal static class LedFit
{
    private const int MostMissing = 2;
    private const int FewestRows = 3;

    private enum Content { Words, Number, Either }

    /// <summary>How many rows from <paramref name="at"/> on are fitted, and which of their cells spans; nothing when that is open.</summary>
    public static (int Rows, int Spanning)? Spanning(string text, List<List<LedCell>> above, List<List<LedCell>> rows, int at)
    {
        var (columns, count) = (above[0].Count, rows[at].Count);
        var run = rows.Skip(at).TakeWhile(row => row.Count == count).ToList();
        var goesOn = at + run.Count < rows.Count && rows[at + run.Count].Count == columns;
        if (above.Count < FewestRows || !goesOn || count >= columns || count < Math.Max(FewestRows, columns - MostMissing))
            return null;
        var kinds = Enumerable.Range(0, columns).Select(column => Kind(text, above, column)).ToArray();
        var fits = Enumerable.Range(0, count).Where(spanning => run.TrueForAll(row => Fits(text, row, kinds, spanning))).ToList();
        return fits is [var only] ? (run.Count, only) : null;
    }

    private static bool Fits(string text, List<LedCell> row, Content[] kinds, int spanning)
    {
        var extra = kinds.Length - row.Count;
        for (var at = 0; at < row.Count; at++)
        {
            var column = at > spanning ? at + extra : at;
            var width = at == spanning ? 1 + extra : 1;
            if (!row[at].IsBlank && kinds.Skip(column).Take(width).Any(kind => kind != Content.Either && kind != Of(text, row[at])))
                return false;
        }
        return true;
    }

    private static Content Kind(string text, List<List<LedCell>> rows, int column)
    {
        var filled = rows.Select(row => row[column]).Where(cell => !cell.IsBlank).ToList();
        var numbers = filled.Count(cell => Of(text, cell) == Content.Number);
        return filled.Count == 0 ? Content.Either : numbers * 2 > filled.Count ? Content.Number : Content.Words;
    }

    private static Content Of(string text, LedCell cell) =>
        cell.Span.End - cell.Span.Start <= 12 && char.IsAsciiDigit(text[cell.Span.Start]) && text[cell.Span.Start..cell.Span.End].All(character => char.IsAsciiDigit(character) || character is '.' or ',' or '%' or '％' or '分' or '-' or ' ')
            ? Content.Number
            : Content.Words;
}
