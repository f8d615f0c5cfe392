using Jiheng.Indicators.Loading;
using Jiheng.Indicators.Standards;
using Jiheng.ReportChecks.Text;

namespace Jiheng.Documents.FinalAccounts;

/// <summary>A table of the accounts by row and column; a merged cell covers all its places.</summary>
internal sealed class AccountGrid
{
    /// <summary>A larger table is a data dump, not one of the published ones.</summary>
    private const int MostPlaces = 400_000;

    private const int MostHeadRows = 12;

    private readonly ReportText report;

    private readonly Dictionary<(int Row, int Column), ReportCell> cells = [];

    private readonly IReadOnlyDictionary<TextSpan, string> places;

    /// <param name="report">The document.</param>
    /// <param name="table">One table of it.</param>
    /// <param name="places">Where the cells of the document stand.</param>
    public AccountGrid(ReportText report, ReportTable table, IReadOnlyDictionary<TextSpan, string> places)
    {
        (this.report, Table, this.places) = (report, table, places);
        if ((long)table.Rows * table.Columns > MostPlaces)
            return;
        foreach (var cell in table.Cells)
            Cover(cell);
    }

    private void Cover(ReportCell cell)
    {
        for (var row = cell.Row; row < Math.Min(Table.Rows, cell.Row + cell.RowSpan); row++)
        {
            for (var column = cell.Column; column < Math.Min(Table.Columns, cell.Column + cell.ColumnSpan); column++)
                cells[(row, column)] = cell;
        }
    }

    public ReportTable Table { get; }

    public string Text(int row, int column) => cells.TryGetValue((row, column), out var cell) ? report.At(cell.Span).Trim() : "";

    /// <summary>“收支总表!C7”.</summary>
    public string Place(int row, int column) => cells.TryGetValue((row, column), out var cell) ? places.GetValueOrDefault(cell.Span, Table.Place) : Table.Place;

    public decimal? Number(int row, int column) => NumberText.Read(AccountWords.Plain(Text(row, column)));

    /// <summary>The words of every head above a cell, from the top down.</summary>
    public List<string> Heads(int row, int column)
    {
        var heads = new List<string>();
        for (var above = 0; above < Math.Min(row, MostHeadRows); above++)
        {
            var head = AccountWords.Label(Text(above, column));
            if (head.Length > 0 && NumberText.Read(head) is null && (heads.Count == 0 || heads[^1] != head))
                heads.Add(head);
        }
        return heads;
    }

    /// <summary>The units of money the heads above a cell print.</summary>
    public IEnumerable<string> HeadUnits(int row, int column) =>
        Enumerable.Range(0, Math.Min(row, MostHeadRows)).Select(above => AccountWords.HeadUnit.Match(AccountWords.Plain(Text(above, column)))).Where(match => match.Success).Select(match => match.Groups["unit"].Value);

    /// <summary>“栏次 1 2 3”: a row that numbers the columns.</summary>
    public bool NumbersColumns(int row)
    {
        var texts = Enumerable.Range(0, Table.Columns).Select(column => AccountWords.Plain(Text(row, column))).Where(text => text.Length > 0).ToList();
        if (texts.Any(text => text is "栏次" or "行次" && texts.Count > 1) && texts.Any(text => text == "1"))
            return true;
        var numbers = texts.Select(NumberText.Read).ToList();
        return numbers.Count > 1 && numbers.TrueForAll(number => number is not null) && numbers[0] == 1m && numbers.Zip(numbers.Skip(1)).All(pair => pair.Second == pair.First + 1m);
    }
}
