using System.Collections.Immutable;
using System.Globalization;
using Jiheng.Documents.Workbooks.Writing;
using Jiheng.Indicators.Explanations;
using Jiheng.Indicators.Formulas;
using Jiheng.Indicators.Quantities;
using Jiheng.Indicators.Scoring;

namespace Jiheng.Documents.Scores;

/// <summary>得分工作簿。A score as an Excel score table whose rates, subtotals and totals calculate themselves from the figures beside it.</summary>
public static class ScoreWorkbook
{
    private const int HeaderRow = 3;

    private const string None = "—";

    private static readonly ImmutableArray<string> Headings = ["一级指标", "一级得分", "二级指标", "二级得分", "三级指标", "分值", "指标值", "得分", "计算过程", "评分标准"];

    public static byte[] Write(SystemScore score)
    {
        var figures = new FigureCells(score);
        return WorkbookFile.Write([Table(score, figures), figures.Sheet(), Notes(score)]);
    }

    private static WrittenSheet Table(SystemScore score, FigureCells figures)
    {
        var rows = ImmutableArray.CreateBuilder<ImmutableArray<WrittenCell>>();
        var merged = ImmutableArray.CreateBuilder<CellBlock>();
        rows.Add([new WrittenCell.Text($"{score.Unit} {score.Year}评分表") { Style = CellStyle.Title }]);
        rows.Add([new WrittenCell.Text($"{score.System.Name}。指标值、小计、合计和等级随数据重算；得分由评分程序按评分标准算出，改动数据后请重新评分。") { Style = CellStyle.Note }]);
        merged.AddRange(new CellBlock(1, 1, 1, Headings.Length), new CellBlock(2, 1, 2, Headings.Length));
        rows.Add([.. Headings.Select(heading => new WrittenCell.Text(heading) { Style = CellStyle.Heading })]);
        var explanations = Explainer.Explain(score);
        var next = 0;
        foreach (var dimension in score.Dimensions)
        {
            var (first, last) = (rows.Count + 1, rows.Count + dimension.Groups.Sum(group => group.Indicators.Length));
            Merge(merged, first, last, 1);
            foreach (var group in dimension.Groups)
            {
                var (top, bottom) = (rows.Count + 1, rows.Count + group.Indicators.Length);
                Merge(merged, top, bottom, 3);
                foreach (var indicator in group.Indicators)
                {
                    var row = rows.Count + 1;
                    rows.Add([
                        row == first ? Level(dimension.Dimension.Name) : new WrittenCell.Blank(), row == first ? Subtotal(first, last, dimension.Awarded) : new WrittenCell.Blank(),
                        row == top ? Level(group.Group.Name) : new WrittenCell.Blank(), row == top ? Subtotal(top, bottom, group.Awarded) : new WrittenCell.Blank(),
                        .. Indicator(indicator, explanations[next++], figures)]);
                }
            }
        }
        ScoreTotals.Add(score, rows, merged, HeaderRow + 1);
        return new() { Name = "评分表", Widths = [10, 8, 12, 8, 20, 7, 11, 7, 34, 34], Rows = rows.ToImmutable(), Merged = merged.ToImmutable(), HeaderRow = HeaderRow, FrozenColumns = 5 };
    }

    private static void Merge(ImmutableArray<CellBlock>.Builder merged, int first, int last, int column)
    {
        if (last > first)
            merged.AddRange(new CellBlock(first, column, last, column), new CellBlock(first, column + 1, last, column + 1));
    }

    private static IEnumerable<WrittenCell> Indicator(IndicatorScore score, IndicatorExplanation explanation, FigureCells figures)
    {
        yield return Text(score.Indicator.Name);
        yield return score.Full is { } full ? Number(full.Value) : Text("未公布", CellStyle.Number);
        yield return Value(score, figures);
        yield return score.Awarded is { } points ? Number(points.Value) : Text(score.IsNotApplicable ? ScoreTotals.NotApplicable : None, CellStyle.Number);
        yield return Text(explanation.Calculation is { } calculation && score.Outcome is IndicatorOutcome.Scored ? calculation + "\n" + explanation.Step : explanation.Step);
        yield return Text(score.Indicator.Standard ?? score.Indicator.JudgementReason ?? "");
    }

    private static WrittenCell Value(IndicatorScore score, FigureCells figures)
    {
        if (score is not { Indicator.Formula: { } formula, Value: FormulaValue.Known { Value: var value } })
            return Text("");
        var style = figures.IsRate(formula) ? CellStyle.Percent : CellStyle.Number;
        return figures.Formula(formula) is { } live ? new WrittenCell.Calculated(live, value) { Style = style } : new WrittenCell.Number(value) { Style = style };
    }

    // Points that cannot be computed are not nought; once somebody writes some in, the cell adds them up.
    private static WrittenCell Subtotal(int first, int last, Points? points)
    {
        var (count, sum) = (string.Create(CultureInfo.InvariantCulture, $"COUNT(H{first}:H{last})=0"), SumOf("H", first, last));
        var formula = $"IF({count},\"{None}\",{sum})";
        return points is { } known ? new WrittenCell.Calculated(formula, known.Value) { Style = CellStyle.Level } : new WrittenCell.CalculatedText(formula, None) { Style = CellStyle.Level };
    }

    internal static WrittenCell Sum(string column, int first, int last, Points points, CellStyle style) => new WrittenCell.Calculated(SumOf(column, first, last), points.Value) { Style = style };

    private static string SumOf(string column, int first, int last) => string.Create(CultureInfo.InvariantCulture, $"ROUND(SUM({column}{first}:{column}{last}),4)");

    private static WrittenSheet Notes(SystemScore score) => new()
    {
        Name = "说明",
        Widths = [6, 110],
        Rows =
        [
            [new WrittenCell.Text("序号") { Style = CellStyle.Heading }, new WrittenCell.Text("说明") { Style = CellStyle.Heading }],
            .. TotalWriter.Lines(score).Concat(score.System.Notes).Append($"评分依据：体系 {score.Stamp.SystemId}，内容指纹 {score.Stamp.ContentHash}，程序 {score.Stamp.Engine}。")
                .Select((note, i) => ImmutableArray.Create<WrittenCell>(new WrittenCell.Number(i + 1) { Style = CellStyle.Level }, Text(note))),
        ],
        HeaderRow = 1,
    };

    private static WrittenCell.Text Level(string name) => new(name) { Style = CellStyle.Level };

    private static WrittenCell.Number Number(decimal value) => new(value) { Style = CellStyle.Number };

    private static WrittenCell Text(string content, CellStyle style = CellStyle.Plain) => content.Length > 0 ? new WrittenCell.Text(content) { Style = style } : new WrittenCell.Blank { Style = style };
}
