using Jiheng.ReportChecks.Reading;

namespace Jiheng.ReportChecks.Scores;

/// <summary>评分表拼接。Takes rows one after the other, with the columns of the last head and the levels above.</summary>
internal sealed class ScoreTableBuilder
{
    private const int FewestItems = 2;

    private const int LongestName = 20;

    private readonly List<ScoreItem> items = [];

    private readonly List<ScoreSubtotal> subtotals = [];

    private readonly Grid first;

    private readonly bool hasHead;

    private readonly List<PrintedPoints> extras = [];

    private ScoreColumns? columns;

    private ScoreTotal? total;

    private ScoreLevel? level1;

    private ScoreLevel? level2;

    private TextSpan span;

    private int counted;

    // The next row is the first of a page the table goes on on.
    private bool isParted;

    public ScoreTableBuilder(Grid grid, ScoreColumns? guessed)
    {
        (first, columns, hasHead, span) = (grid, guessed, guessed is null, grid.Table.Span);
    }

    /// <summary>The next grid belongs to this table: nothing was added up yet, it has as many columns, and the weights are not used up.</summary>
    public bool GoesOnIn(Grid grid, bool headed) =>
        total is null && columns is not null && grid.Columns == first.Columns && items.Sum(item => item.Weight?.Value ?? 0m) < 100m && (headed || items.Count > 0);

    public void Add(Grid grid)
    {
        span = new(span.Start, grid.Table.Span.End);
        isParted = items.Count > 0;
        for (var row = 0; row < grid.Rows; row++)
        {
            AddFunds(grid, row);
            if (ScoreColumns.Head(grid, row) is { } head)
                columns = head.Claimed < 0 && columns is { } before && before.Name == head.Name ? head with { Claimed = before.Claimed } : head;
            else if (columns is { } known && total is null)
                AddRow(grid, row, known);
        }
    }

    public ScoreTable? Finish() => items.Count < FewestItems ? null
        : new([.. items], total, [.. subtotals], span, hasHead, first.Table.Place) { Execution = [.. extras] };

    /// <summary>The table of funds may stand before the indicators as a table of its own.</summary>
    public void AddFunds(Grid grid)
    {
        for (var row = 0; row < grid.Rows; row++)
            AddFunds(grid, row);
    }

    private void AddFunds(Grid grid, int row)
    {
        if (IsExecution(grid, row))
            extras.AddRange(grid.Row(row).Select(cell => ScoreCells.Points(cell.Words)).OfType<PrintedPoints>());
    }

    // The funds stand above the indicators, with a weight and a score of their own.
    private bool IsExecution(Grid grid, int row) =>
        items.Count == 0 && grid.Row(row).Any(cell => cell.Words.Plain.Contains("资金总额", StringComparison.Ordinal) || cell.Words.Plain.Contains("预算执行", StringComparison.Ordinal));

    private void AddRow(Grid grid, int row, ScoreColumns known)
    {
        var (at, label) = grid.Row(row).Select(cell => (cell.Column, cell.Words.Plain)).FirstOrDefault(cell => cell.Plain.Length > 0);
        var isTotal = ScoreCells.IsTotal(label ?? "");
        if (isTotal && !IsWithinLevel(grid, row, at))
            total = Total(grid, row, known);
        else if (isTotal || grid.Row(row).Any(cell => cell.Column <= Math.Max(known.Name, 0) && (ScoreCells.IsSubtotal(cell.Words.Plain) || ScoreCells.IsTotal(cell.Words.Plain))))
            AddSubtotal(grid, row, known);
        else
            AddItem(grid, row, known);
    }

    // “投入” goes on beside a 合计 of its own: the sum of that level, under which others follow.
    private static bool IsWithinLevel(Grid grid, int row, int column) =>
        column > 0 && grid.Covering(row, column - 1) is { IsBlank: false } && grid.Own(row, column - 1).IsBlank && row + 1 < grid.Rows;

    private void AddSubtotal(Grid grid, int row, ScoreColumns known)
    {
        subtotals.Add(new([.. items.Skip(counted)], At(grid, row, known.Weight), At(grid, row, known.Claimed)));
        counted = items.Count;
    }

    private void AddItem(Grid grid, int row, ScoreColumns known)
    {
        var wasParted = isParted;
        isParted = false;
        if (items.Count > 0 && GoesOn(grid, row, known, wasParted))
        {
            items[^1] = items[^1] with
            {
                NameRest = grid.Own(row, known.Name) is { IsBlank: false } rest ? rest : items[^1].NameRest,
                MoreStandard = With(items[^1].MoreStandard, grid.Own(row, known.Standard)),
                MoreDefinition = With(items[^1].MoreDefinition, grid.Own(row, known.Definition)),
            };
            return;
        }
        if (Level(grid, row, known.Level1, known.Level1Weight) is { } upper)
            (level1, level2) = (upper, IsSameLevel(upper, level1) ? level2 : null);
        level2 = Level(grid, row, known.Level2, known.Level2Weight) ?? level2;
        var name = grid.Own(row, known.Name);
        var (_, bracketed) = ScoreCells.Named(name);
        var weight = known.Weight >= 0 ? At(grid, row, known.Weight) ?? bracketed : bracketed;
        var claimed = At(grid, row, known.Claimed) ?? Shifted(grid, row, known, weight);
        if (name.IsBlank)
            return;
        if (weight is null && claimed is null && !ScoreCells.SaysWhyThereAreNoPoints(grid.Own(row, known.Weight).Plain) && !ScoreCells.SaysWhyThereAreNoPoints(grid.Own(row, known.Claimed).Plain))
        {
            AddName(grid, row, known, name);
            return;
        }
        items.Add(new(NameOnly(name), [.. new[] { level1, level2 }.OfType<ScoreLevel>()], weight, claimed, Place(grid, row, known.Claimed, name), Texts(grid, row, known)));
    }

    /// <summary>A row without points, but with words under the standard or the definition, goes on with the row above; on a new page it may bring the rest of a name.</summary>
    private static bool GoesOn(Grid grid, int row, ScoreColumns known, bool isParted) =>
        At(grid, row, known.Weight) is null && At(grid, row, known.Claimed) is null
        && (!grid.Own(row, known.Standard).IsBlank || !grid.Own(row, known.Definition).IsBlank)
        && (isParted || (grid.Own(row, known.Name).IsBlank && grid.Own(row, known.Level1).IsBlank && grid.Own(row, known.Level2).IsBlank));

    private static ImmutableArray<Wording> With(ImmutableArray<Wording> texts, Wording next) => next.IsBlank ? texts : texts.Add(next);

    // A row with a name and nothing else goes on with the row above.
    private void AddName(Grid grid, int row, ScoreColumns known, Wording name)
    {
        var isNameAlone = grid.Cell(row, known.Name) is { ColumnSpan: 1 } && grid.Own(row, known.Standard).IsBlank && name.Plain.Length <= LongestName && !name.Plain.AsSpan().ContainsAny("。:;");
        if (isNameAlone && items.Count > 0)
            items[^1] = items[^1] with { Also = items[^1].Also.Add(name) };
    }

    /// <summary>A row that lost a cell on the way ends with its score, one column early.</summary>
    private static PrintedPoints? Shifted(Grid grid, int row, ScoreColumns known, PrintedPoints? weight)
    {
        if (known.Claimed != grid.Columns - 1 || grid.Cell(row, known.Claimed) is not null || weight is null)
            return null;
        var (column, words) = grid.Row(row).LastOrDefault();
        return words is not null && column > known.Weight && ScoreCells.Points(words) is { } last && last.Value <= weight.Value ? last : null;
    }

    private static TextSpan Place(Grid grid, int row, int column, Wording name) =>
        grid.Cell(row, column) is { } cell && cell.Row == row && cell.Span.End > cell.Span.Start ? cell.Span : name.Span;

    private static Wording NameOnly(Wording name)
    {
        var bracket = name.Text.LastIndexOf('(');
        return ScoreCells.Named(name).Weight is not null && bracket > 0 ? name.Part(0, bracket) : name;
    }

    /// <summary>After a page break the name stands again; two halves of it may have run together.</summary>
    private static bool IsSameLevel(ScoreLevel one, ScoreLevel? before) => before is not null
        && (before.Name.Contains(one.Name, StringComparison.Ordinal) || one.Name.Contains(before.Name, StringComparison.Ordinal));

    private static ScoreLevel? Level(Grid grid, int row, int column, int weightColumn)
    {
        var words = grid.Own(row, column);
        if (words.IsBlank || ScoreCells.Points(words) is not null)
            return null;
        var (name, weight) = ScoreCells.Named(words);
        return new(name, weight ?? At(grid, row, weightColumn), words.Span);
    }

    private static PrintedPoints? At(Grid grid, int row, int column) => ScoreCells.Points(grid.Own(row, column));

    private static ScoreTexts Texts(Grid grid, int row, ScoreColumns known)
    {
        Wording? Text(int column) => grid.Covering(row, column) is { IsBlank: false } words ? words : null;
        int[] named = [known.Level1, known.Level2, known.Name, known.Weight, known.Claimed, known.Level1Weight, known.Level2Weight];
        return new(
            Text(known.Standard), Text(known.Definition), Text(known.Target), Text(known.Actual), Text(known.Reason),
            [.. grid.Row(row).Where(cell => !named.Contains(cell.Column) && !cell.Words.IsBlank).Select(cell => cell.Words)]);
    }

    /// <summary>A row of totals often has fewer cells than the others, so its numbers are told apart by their order and the weights.</summary>
    private ScoreTotal Total(Grid grid, int row, ScoreColumns known)
    {
        var numbers = grid.Row(row).Select(cell => ScoreCells.Points(cell.Words)).OfType<PrintedPoints>().ToArray();
        var weights = items.Sum(item => item.Weight?.Value ?? 0m);
        return numbers switch
        {
            // A column of what was lost stands after the scores.
            [var weight, var claimed, var lost] when claimed.Value + lost.Value == weight.Value => new(weight, claimed),
            [var weight, _, _, ..] when At(grid, row, known.Claimed) is { } claimed => new(weight, claimed),
            [var weight, .., var claimed] => new(weight, claimed),
            [var only] when only.Value == weights => new(only, null),
            [var only] when grid.Own(row, known.Weight).Span == only.Span && known.Weight >= 0 => new(only, null),
            [var only] => new(null, only),
            _ => new(null, null),
        };
    }
}
