namespace Jiheng.Documents.Reports.Plain;

/// <summary>Rows out of cells: a blank line inside a cell cut a row in pieces; the pieces join where they make a row as long as its neighbours.</summary>
internal static class LedRows
{
    private const int MostPieces = 4;

    public static List<List<LedCell>> Of(List<LedCell> cells)
    {
        var pieces = Pieces(cells);
        var rows = new List<List<LedCell>>();
        for (var at = 0; at < pieces.Count;)
        {
            var count = rows.Count == 0 ? 1 : Joined(pieces, at, rows[^1].Count);
            rows.Add([.. pieces.Skip(at).Take(count).SelectMany(piece => piece)]);
            at += count;
        }
        return rows;
    }

    private static List<List<LedCell>> Pieces(List<LedCell> cells)
    {
        var pieces = new List<List<LedCell>> { new() };
        foreach (var cell in cells)
        {
            pieces[^1].Add(cell);
            if (cell.MayEndRow)
                pieces.Add([]);
        }
        pieces.RemoveAll(piece => piece.Count == 0);
        return pieces;
    }

    /// <summary>How many pieces from here on are one row: as many as make the row before, when the row after is as long too or a merged cell leads the first.</summary>
    private static int Joined(List<List<LedCell>> pieces, int at, int before)
    {
        var sum = 0;
        for (var count = 1; count <= MostPieces && at + count <= pieces.Count; count++)
        {
            sum += pieces[at + count - 1].Count;
            if (sum == before && count > 1)
                return pieces[at][0].IsBlank || NextIs(pieces, at + count, before) ? count : 1;
            if (sum >= before)
                return 1;
        }
        return 1;
    }

    private static bool NextIs(List<List<LedCell>> pieces, int at, int length) =>
        at < pieces.Count && (pieces[at].Count == length || (at + 1 < pieces.Count && pieces[at].Count < length && pieces[at].Count + pieces[at + 1].Count == length));
}
