using System.Globalization;
using System.Text.RegularExpressions;
using Jiheng.ReportChecks.Checking;
using Jiheng.ReportChecks.Reading;
using Jiheng.ReportChecks.Statements;

namespace Jiheng.ReportChecks.Repeats;

/// <summary>同名的数差一位。“全年培训学员1286人次” and further on “培训学员1268人次”, or the row of a table called so: one name, one unit, one year, and digits that a slip of the hand makes of one another.</summary>
internal static partial class SameNameChecks
{
    // With fewer digits that tell two numbers are slips of each other by chance.
    private const int Fewest = 4;

    private const int ShortestName = 4;

    [GeneratedRegex("^[一-龥“”]{4,18}$", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex Name { get; }

    // Compared, per head, a part, a limit, or of another time.
    [GeneratedRegex("比|较|增|减|降|升|上年|去年|同期|往年|占|均|每|至|以上|以下|其余|其他|剩余|另|约|超|余|差|调整|追加|结转|月|季度|上半年|下半年|第[一二三四]|首批|批次资金|一批|二批", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex Else { get; }

    [GeneratedRegex("上年|去年|上一年|同期|往年|季度|上半年|下半年|[0-9]月|应为|更正|误写|误填|核减|调整", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex OtherTime { get; }

    [GeneratedRegex("(?<year>20[0-9][0-9])年", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex Year { get; }

    [GeneratedRegex("上年|去年|比|较|增|减|率|占|%", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex OtherColumn { get; }

    // “水污染防治支出” is what the row 水污染防治 has under 支出.
    [GeneratedRegex("(?:支出|预算|支付|拨付|执行|安排|到位)$", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex Stage { get; }

    /// <param name="Place">The paragraph, counted from the start.</param>
    private sealed record Figure(string Name, PrintedAmount Amount, int Place);

    public static IEnumerable<Finding> Of(ReportReading reading)
    {
        if (reading.Year is not { } year)
            return [];
        ImmutableArray<Figure> figures = [.. reading.Paragraphs.SelectMany(paragraph => Figures(reading, paragraph, year))];
        return [.. InText(figures), .. InTables(reading, figures), .. Copied(reading, figures), .. Kept(reading, figures)];
    }

    private static IEnumerable<Finding> InText(ImmutableArray<Figure> figures) =>
        from same in figures.GroupBy(each => (each.Name, each.Amount.Unit))
        let values = same.DistinctBy(each => each.Amount.Number.InBase).ToArray()
        where values.Length == 2 && values[0].Place != values[1].Place && IsSlip(values[0].Amount, values[1].Amount)
        select Said(same.Key.Name, values[0].Amount, values[1].Amount);

    private static Finding Said(string name, PrintedAmount one, PrintedAmount other) =>
        Found.As(FindingCodes.SameFigure, $"“{name}”一处写{one}，另一处写{other}，请核对是不是写错了一处。", one.Span, other.Span).Between(one.ToString(), other.ToString()).Doubtful();

    // “运行经费由2020年的91.20万元降为2021年的86.47万元”
    [GeneratedRegex(@"(?<name>[一-龥“”]{4,16}?)(?:由|从)20\d\d年度?的?(?<old>\d{1,9}(?:\.\d{1,4})?)(?<unit>万元|元|人|辆|件|次|人次)(?:增|减|升|降|提|上|下|变)[一-龥]{0,3}?(?:为|到|至)(?<year>20\d\d)年度?的?(?<now>\d{1,9}(?:\.\d{1,4})?)\k<unit>", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex FromTo { get; }

    // The number of the year before stands elsewhere as that of the year.
    private static IEnumerable<Finding> Copied(ReportReading reading, ImmutableArray<Figure> figures) =>
        from sentence in reading.Sentences
        from match in FromTo.Matches(sentence.Text)
        where match.Groups["year"].Value == reading.Year?.Value.ToString(CultureInfo.InvariantCulture)
        let name = FigureNames.Of(match.Groups["name"].Value)
        let old = match.Groups["old"].Value + match.Groups["unit"].Value
        let now = match.Groups["now"].Value + match.Groups["unit"].Value
        where old != now
        let copy = figures.FirstOrDefault(each => (each.Name == name || each.Name == name + "支出") && each.Amount.ToString() == old)
        where copy is not null && !figures.Any(each => each.Name == copy.Name && each.Amount.ToString() == now)
        select Found.As(FindingCodes.SameFigure, $"“{copy.Name}”写的是{copy.Amount}，另一处写明本年是{now}、上年是{old}，请核对是不是沿用了上年数。", copy.Amount.Span, sentence.Words.At(match.Groups["now"])).Between(old, now).Doubtful();

    // “公务接待费较上年7.90万元下降20.00%”
    [GeneratedRegex(@"(?<name>[一-龥“”]{4,16}?)(?:支出|决算)?(?:较|比)(?:上年|去年)(?:度|决算|支出|数|的|同期)*(?<old>\d{1,9}(?:\.\d{1,4})?)(?<unit>万元|元|人|辆|件|次|人次)[,，]?(?:增|减|下降|降|上升|提高|多|少)", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex AgainstFormer { get; }

    [GeneratedRegex("仅?支出$|仅$|^其中", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex Spent { get; }

    // The number of the year before stands elsewhere as that of the year, which is another.
    private static IEnumerable<Finding> Kept(ReportReading reading, ImmutableArray<Figure> figures) =>
        from sentence in reading.Sentences
        from match in AgainstFormer.Matches(sentence.Text)
        let name = Spent.Replace(FigureNames.Of(match.Groups["name"].Value), "")
        where name.Length >= ShortestName
        let old = match.Groups["old"].Value + match.Groups["unit"].Value
        let called = figures.Where(each => Spent.Replace(each.Name, "") == name && each.Amount.Unit.Name == match.Groups["unit"].Value).DistinctBy(each => each.Amount.Number.InBase).Take(3).ToArray()
        where called.Length == 2
        let copy = called.FirstOrDefault(each => each.Amount.ToString() == old && each.Place != sentence.Paragraph.Index)
        where copy is not null
        let now = called.First(each => each != copy)
        select Found.As(FindingCodes.SameFigure, $"“{copy.Name}”一处写{now.Amount}，另一处写{copy.Amount}；{copy.Amount}是上年的数，请核对是不是沿用了上年数。", copy.Amount.Span, now.Amount.Span).Between(copy.Amount.ToString(), now.Amount.ToString()).Doubtful();

    // The only row of that name has no such number, but one that is a slip of it.
    private static IEnumerable<Finding> InTables(ReportReading reading, ImmutableArray<Figure> figures)
    {
        var rows = reading.Report.Tables.Select(table => new TableGrid(reading.Report, table)).SelectMany(grid => Enumerable.Range(0, grid.Rows).Select(row => (Grid: grid, Row: row)))
            .ToLookup(each => FigureNames.Of(each.Grid.Label(each.Row)), StringComparer.Ordinal);
        foreach (var figure in figures.DistinctBy(each => (each.Name, each.Amount.Number.InBase)))
        {
            var stage = Stage.Match(figure.Name) is { Success: true, Index: >= ShortestName } match && !rows.Contains(figure.Name) ? match.Value : "";
            if (rows[figure.Name[..^stage.Length]].Take(2).ToArray() is not [var (grid, row)])
                continue;
            var cells = Enumerable.Range(1, Math.Max(0, grid.Columns - 1)).Select(column => (Column: column, Amount: grid.Number(row, column))).Where(each => each.Amount is not null && each.Amount.Unit.Dimension == figure.Amount.Unit.Dimension).ToArray();
            var slips = cells.Where(each => !OtherColumn.IsMatch(grid.ColumnHeading(row, each.Column)) && grid.ColumnHeading(row, each.Column).Contains(stage, StringComparison.Ordinal) && IsSlip(figure.Amount, each.Amount!)).ToArray();
            if (slips is [{ Amount: { } cell }] && !cells.Any(each => CanBe(each.Amount!, figure.Amount)) && !figures.Any(each => each.Name == figure.Name && CanBe(each.Amount, cell)))
                yield return Said(figure.Name, figure.Amount, cell);
        }
    }

    private static bool CanBe(PrintedAmount one, PrintedAmount other) => Math.Abs(one.Number.InBase - other.Number.InBase) <= Math.Max(one.LastDigit, other.LastDigit);

    private static bool IsSlip(PrintedAmount one, PrintedAmount other) =>
        one.Unit == other.Unit && one.Number.Decimals == other.Number.Decimals && !CanBe(one, other) && IsTelling(one) && IsTelling(other)
        && (Slip.IsTransposed(one, other.Number.InBase) || Slip.IsOneDigit(one, other.Number.InBase));

    private static bool IsTelling(PrintedAmount amount) => Slip.Telling(Math.Abs(amount.Number.Quantity.Value)) >= Fewest;

    private static IEnumerable<Figure> Figures(ReportReading reading, Paragraph paragraph, FiscalYear year)
    {
        var line = Line.Of(reading.Report.At(paragraph.Words.Span), paragraph.Words.Start);
        foreach (var mention in line.Mentions.Where(each => each is { IsPrecise: true, IsChange: false, Depth: 0, Amount.HasDimension: true }))
        {
            var before = line.Opening(mention);
            if (!Else.IsMatch(mention.Label) && FigureNames.Of(mention.Label) is { Length: >= ShortestName } name && Name.IsMatch(name) && !OtherTime.IsMatch(before) && Year.Matches(before).All(each => each.Groups["year"].Value == year.Value.ToString(CultureInfo.InvariantCulture)))
                yield return new(name, mention.Amount, paragraph.Index);
        }
    }
}
