using System.Text.RegularExpressions;
using Jiheng.ReportChecks.Reading;
using Jiheng.ReportChecks.Text;

namespace Jiheng.ReportChecks.Statements;

/// <summary>表格的数。A table as rows and columns of numbers under headings.</summary>
internal sealed partial class TableGrid
{
    private readonly ReportText report;
    private readonly Grid grid;
    private readonly Dictionary<ReportCell, string> texts = [];
    private readonly Dictionary<(int Row, int Column), string> headings = [];
    private readonly bool[] isHeading;
    private readonly Unit?[,] unitsOver;
    private readonly PrintedAmount?[,] numbers;
    private readonly PrintedAmount?[,] rates;

    public TableGrid(ReportText report, ReportTable table)
    {
        this.report = report;
        grid = new(report, table);
        foreach (var cell in table.Cells)
            texts[cell] = FoldedText.Of(report.At(cell.Span)).Replace("\n", "", StringComparison.Ordinal).Trim();
        HasLevels = Enumerable.Range(0, Rows).Any(row => Levels.IsMatch(Label(row)));
        isHeading = [.. Enumerable.Range(0, Rows).Select(HasOnlyWords)];
        unitsOver = new Unit?[Rows + 1, Columns];
        numbers = new PrintedAmount?[Rows, Columns];
        rates = new PrintedAmount?[Rows, Columns];
        var (said, others) = UnitSaid(report, table);
        ReadNumbers(said != Unit.None ? said : UnitOfTotal(), others);
    }

    // From the top, so that every head is known before the numbers under it.
    private void ReadNumbers(Unit unit, ImmutableArray<Unit> others)
    {
        for (var row = 0; row < Rows; row++)
        {
            var ofRow = Said(Label(row));
            for (var column = 0; column < Columns; column++)
            {
                numbers[row, column] = ReadNumber(row, column, unitsOver[row, column] ?? ofRow ?? OneOf(unit, others, row, column));
                rates[row, column] = ReadRate(row, column);
                unitsOver[row + 1, column] = unitsOver[row, column] ?? (grid.Cell(row, column) is { } cell && !Plain.IsMatch(Text(cell)) ? Said(Text(cell)) : null);
            }
        }
    }

    // “单位：万元、户”: money in the columns of money, 户 in 受益户数.
    private Unit OneOf(Unit unit, ImmutableArray<Unit> others, int row, int column) =>
        others.IsEmpty || MoneyColumns.IsMoney(ColumnHeading(row, column)) ? unit : others.FirstOrDefault(other => ColumnHeading(row, column).Contains(other.Name, StringComparison.Ordinal)) ?? Unit.None;

    public int Rows => grid.Rows;

    public int Columns => grid.Columns;

    /// <summary>Rows numbered 一、 and （一） contain one another.</summary>
    public bool HasLevels { get; }

    /// <summary>“单位：万元”; “单位：所、人、万元” is said of the columns of money alone.</summary>
    [GeneratedRegex(@"单位\s*[:：]\s*(?:(?<other>[一-龥]{1,3})[、，,/])*(?<unit>万元|亿元|千元|元)(?:[、，,/](?<other>[一-龥]{1,3}))*", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex SaidUnit { get; }

    [GeneratedRegex(@"[(（](?:单位[:：])?(?<unit>万元|亿元|千元|元|分|%|万平方米|平方米|万亩|万人次|万人|万吨|人次|人|个|户|亩|公里|吨|件|次|项|家|辆|台|座|处|份)(?:/[^)）]{1,6})?[)）]|折合(?<unit>万元|亿元)|(?<score>分值|得分|权重|满分|自评分)", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex HeadUnit { get; }

    [GeneratedRegex(@"^\s*(?:[一二三四五六七八九十]+、|\([一二三四五六七八九十]+\)|（[一二三四五六七八九十]+）|其中|\d{3,7}$)", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex Levels { get; }

    [GeneratedRegex(@"^[-+]?(?:\d{1,3}(?:,\d{3})+|\d{1,3}(?:[ \u00A0]\d{3})+|\d+)(?:\.\d+)?(?:[万亿]?元|[批人户台车家场件卷]次|公里|个|人|名|户|项|次|件|台|套|辆|家|处|份|亩|吨|条|座|期|场|所|批)?$", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex Plain { get; }

    // A row of rates is no head.
    [GeneratedRegex(@"^[-+]?\d{1,4}(?:\.\d{1,4})?%$", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex PlainRate { get; }

    /// <summary>“支出率（支出/到位）”: the head says which two.</summary>
    [GeneratedRegex("[(（](?<part>[一-龥]{2,8})[/÷](?<whole>[一-龥]{2,8})[)）]", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    public static partial Regex PrintedRatio { get; }

    /// <summary>A heading and how far it reaches.</summary>
    internal readonly record struct Head(string Text, int Width, int Height);

    /// <summary>The first words of a row.</summary>
    public string Label(int row)
    {
        for (var column = 0; column < Columns; column++)
        {
            if (grid.Cell(row, column) is { } cell && cell.Row == row && Text(cell) is { Length: > 0 } text)
                return text;
        }
        return "";
    }

    /// <summary>The words of the cell that begins here.</summary>
    public string Words(int row, int column) => grid.Cell(row, column) is { } cell && cell.Row == row && cell.Column == column ? Text(cell) : "";

    /// <summary>The same, also where the cell began further up or left.</summary>
    public string CoveringWords(int row, int column) => grid.Cell(row, column) is { } cell && cell.Column == column ? Text(cell) : "";

    /// <summary>The number of a cell; nothing where it is empty or holds more than a number.</summary>
    public PrintedAmount? Number(int row, int column) => row < Rows && column < Columns ? numbers[row, column] : null;

    // The head of the column says the unit, or the words of the row, or the line above the table.
    private PrintedAmount? ReadNumber(int row, int column, Unit unit)
    {
        if (grid.Cell(row, column) is not { } cell || cell.Row != row || cell.Column != column || !Plain.IsMatch(Text(cell)))
            return null;
        var compact = WordForms.Plain(report.At(cell.Span));
        var amount = AmountReader.Read(compact, cell.Span.Start) is [var only] ? only with { Span = cell.Span } : null;
        return amount is { IsBare: true } ? amount.In(unit) with { Nearness = Nearness.AsPrinted } : amount;
    }

    private static Unit? Said(string words)
    {
        if (HeadUnit.Match(words) is not { Success: true } match)
            return null;
        var name = match.Groups["score"].Success ? "分" : match.Groups["unit"].Value;
        return Unit.Find(name) ?? (name[0] == '万' ? new(name, UnitDimension.Of(name[1..]), 10_000m) : null);
    }

    /// <summary>Something stands there that is no number.</summary>
    public bool IsUnreadable(int row, int column) =>
        grid.Cell(row, column) is { } cell && Text(cell) is { Length: > 0 } text && text is not ("-" or "—" or "/" or "无") && Number(row, column) is null;

    /// <summary>No number in the whole row but words.</summary>
    public bool IsHeading(int row) => isHeading[row];

    private bool HasOnlyWords(int row) =>
        Enumerable.Range(0, Columns).All(column => !Plain.IsMatch(Words(row, column)) && !PlainRate.IsMatch(Words(row, column)))
        && Enumerable.Range(1, Math.Max(0, Columns - 1)).Any(column => grid.Cell(row, column) is { } cell && Text(cell).Length > 0);

    /// <summary>All headings above a row in a column, one after the other.</summary>
    public string Heading(int row, int column)
    {
        if (headings.TryGetValue((row, column), out var known))
            return known;
        var words = "";
        for (var above = row - 1; above >= 0 && isHeading[above]; above--)
            words = (grid.Cell(above, column) is { } cell ? Text(cell) : "") + words;
        return headings[(row, column)] = words;
    }

    /// <summary>The heading a number stands under, numbers between them passed over.</summary>
    public string ColumnHeading(int row, int column)
    {
        var above = row;
        while (above > 0 && !isHeading[above - 1])
            above--;
        return Heading(above, column);
    }

    /// <summary>A cell as a percentage, its sign printed or left to the heading.</summary>
    public PrintedAmount? Rate(int row, int column) => row < Rows && column < Columns ? rates[row, column] : null;

    private PrintedAmount? ReadRate(int row, int column)
    {
        if (grid.Cell(row, column) is not { } cell || cell.Row != row || cell.Column != column || !Text(cell).Any(char.IsAsciiDigit)
            || AmountReader.Read(report.At(cell.Span), cell.Span.Start) is not [var only])
            return null;
        if (only.Span != new TextSpan(cell.Span.End - (only.Span.End - only.Span.Start), cell.Span.End) || report.At(new(cell.Span.Start, only.Span.Start)).Trim().Length > 0)
            return null;
        return only.IsBare && ColumnHeading(row, column).Contains('%', StringComparison.Ordinal)
            ? only.In(Unit.Percent) with { Nearness = Nearness.AsPrinted }
            : only.IsPercentage ? only : null;
    }

    /// <summary>The row in which the heading over this cell begins.</summary>
    public int? HeadingRow(int row, int column)
    {
        var above = row - 1;
        while (above >= 0 && !IsHeading(above))
            above--;
        if (above < 0)
            return null;
        // A cell of words right above begins where it was merged from.
        return grid.Cell(above, column) is { } cell ? cell.Row : null;
    }

    public Head? HeadingCell(int row, int column) =>
        row >= 0 && row < Rows && column < Columns && grid.Cell(row, column) is { } cell ? new(Text(cell), cell.ColumnSpan, cell.RowSpan) : null;

    private string Text(ReportCell cell) => texts[cell];

    // “合计（万元）”, where nothing else says the unit.
    private Unit UnitOfTotal() =>
        Enumerable.Range(0, Rows).Select(Label).Where(label => label.Contains('计', StringComparison.Ordinal)).Select(Said).FirstOrDefault(unit => unit?.Dimension == UnitDimension.Money) ?? Unit.None;

    private static (Unit Unit, ImmutableArray<Unit> Others) UnitSaid(ReportText report, ReportTable table)
    {
        var from = Math.Max(0, table.Span.Start - 80);
        var near = report.Content[from..Math.Min(report.Content.Length, Math.Min(table.Span.End, table.Span.Start + 300))];
        return (SaidUnit.Match(near) is { Success: true } match || (match = OfReport.Match(report.Content[..Math.Min(report.Content.Length, Title)])).Success)
            ? (Unit.Find(match.Groups["unit"].Value) ?? Unit.None, [.. match.Groups["other"].Captures.Select(other => Unit.Find(other.Value)).OfType<Unit>()]) : (Unit.None, []);
    }

    // “（金额单位：元）” on a line of its own under the title is said of every table.
    [GeneratedRegex(@"^[ \u3000]*[(（]?(?:金额|计量|货币)?单位\s*[:：]\s*(?<unit>万元|亿元|千元|元)[)）]?[ \r\u3000]*$", RegexOptions.CultureInvariant | RegexOptions.Multiline, RegexLimits.Milliseconds)]
    private static partial Regex OfReport { get; }

    private const int Title = 120;
}
