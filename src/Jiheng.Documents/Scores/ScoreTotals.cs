using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Jiheng.Documents.Workbooks.Writing;
using Jiheng.Indicators.Definitions;
using Jiheng.Indicators.Explanations;
using Jiheng.Indicators.Scoring;

namespace Jiheng.Documents.Scores;

/// <summary>评分表的合计行。合计, 适用分值, 折算总分 and 等级, each from the cells above it.</summary>
internal static class ScoreTotals
{
    public const string NotApplicable = "不适用";

    private const int Columns = 10;

    public static void Add(SystemScore score, ImmutableArray<ImmutableArray<WrittenCell>>.Builder rows, ImmutableArray<CellBlock>.Builder merged, int first)
    {
        var last = rows.Count;
        var sum = last + 1;
        var total = score.Total;
        var isPublished = score.Indicators.All(indicator => indicator.Full is not null);
        Line(TotalWriter.SumName(total), ScoreWorkbook.Sum("H", first, last, total.Sum.Awarded, CellStyle.Total), isPublished ? Weights(score, first, last) : null);
        if (total.Applicable is { } applicable)
        {
            var live = isPublished && total.Applicable == total.Sum.Applicable && score.System.NotApplicable != NotApplicablePolicy.FullMarks;
            Line("适用分值", live
                ? new WrittenCell.Calculated(Text($"ROUND(SUMIF(H{first}:H{last},\"<>{NotApplicable}\",F{first}:F{last}),4)"), applicable.Value) { Style = CellStyle.Total }
                : new WrittenCell.Number(applicable.Value) { Style = CellStyle.Total });
        }
        var current = sum;
        if (total is { IsRescaled: true, Current: { } rescaled })
        {
            Line(total.Sum.OpenCount == 0 ? "折算总分" : "目前得分（折算）", new WrittenCell.Calculated(Text($"ROUND(H{sum}*{score.System.Total.Value}/H{sum + 1},2)"), rescaled.Value) { Style = CellStyle.Total });
            current = rows.Count;
        }
        if (total.Sum.OpenCount > 0 && total.Highest is { } highest)
            Line("补齐后最多可得", new WrittenCell.Number(highest.Value) { Style = CellStyle.Total });
        if (total.Grade is { } grade)
            Line(total.Sum.OpenCount == 0 ? "等级" : "按目前得分的等级", new WrittenCell.CalculatedText(Grades(score.System.Grades, Text($"H{current}")), grade) { Style = CellStyle.Total });

        void Line(string label, WrittenCell value, WrittenCell? weight = null)
        {
            var row = rows.Count + 1;
            var blank = new WrittenCell.Blank { Style = CellStyle.TotalLabel };
            rows.Add([new WrittenCell.Text(label) { Style = CellStyle.TotalLabel }, blank, blank, blank, blank, weight ?? blank, blank, value, .. Enumerable.Repeat(blank, Columns - 8)]);
            merged.Add(new(row, 1, row, 5));
        }
    }

    private static WrittenCell Weights(SystemScore score, int first, int last) =>
        ScoreWorkbook.Sum("F", first, last, new(score.Indicators.Sum(indicator => indicator.Full?.Value ?? 0m)), CellStyle.Total);

    private static string Grades(GradeLines grades, string cell)
    {
        var formula = new StringBuilder();
        foreach (var line in grades.Lines)
            formula.Append(CultureInfo.InvariantCulture, $"IF({cell}>={line.From.Value},\"{Quoted(line.Grade)}\",");
        return formula.Append('"').Append(Quoted(grades.Lowest)).Append('"').Append(')', grades.Lines.Length).ToString();
    }

    // Inside a formula a quotation mark is written twice.
    private static string Quoted(string text) => text.Replace("\"", "\"\"", StringComparison.Ordinal);

    private static string Text(FormattableString formula) => formula.ToString(CultureInfo.InvariantCulture);
}
