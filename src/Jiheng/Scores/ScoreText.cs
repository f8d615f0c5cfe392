using System.Collections.Immutable;
using Jiheng.Indicators.Claims;
using Jiheng.Indicators.Explanations;
using Jiheng.Indicators.Figures;
using Jiheng.Indicators.Scoring;
using Spectre.Console;

namespace Jiheng.Scores;

/// <summary>评分表文本。The score table, totals, notes and what is missing, for a terminal or a pipe.</summary>
internal sealed class ScoreText(SystemScore score, ImmutableArray<FigureDoubt> doubts, IAnsiConsole console)
{
    private readonly IReadOnlyList<IndicatorExplanation> explanations = Explainer.Explain(score);

    public void Write(bool detail, ClaimReport? claims)
    {
        Lines([$"{score.Unit} {score.Year}", $"{score.System.Name}（{score.System.Id}）", ""]);
        console.Write(Table().Content);
        Lines(TotalWriter.Lines(score));
        List("请核对数据", doubts.Select(doubt => doubt.Message));
        List("说明", score.System.Notes);
        List("待补充", Open());
        if (claims is not null)
            ClaimText.Write(claims, score, explanations, console);
        if (detail)
            Detail();
        Lines(["", $"评分依据：体系 {score.Stamp.SystemId}，内容指纹 {score.Stamp.ContentHash[..12]}，程序 {score.Stamp.Engine}。"]);
    }

    private TextTable Table()
    {
        var table = TextConsole.Table(new("三级指标", 28), new("分值", 4, true), new("得分", 5, true), new("计算过程"));
        var next = 0;
        foreach (var dimension in score.Dimensions)
        {
            Row(table, dimension.Dimension.Name, dimension.Dimension.Full, dimension.Awarded, dimension.Subtotal);
            foreach (var group in dimension.Groups)
            {
                Row(table, "· " + group.Group.Name, group.Group.Full, group.Awarded, group.Subtotal);
                foreach (var _ in group.Indicators)
                    Row(table, explanations[next++]);
            }
        }
        return table;
    }

    private static void Row(TextTable table, string name, Points? full, Points? awarded, Subtotal subtotal) => table.AddHeading(
        name,
        Number(full),
        Number(awarded),
        LevelText(subtotal));

    private static string LevelText(Subtotal subtotal)
    {
        var open = subtotal.OpenCount == 0 ? "" : subtotal.Most is { } most ? $"{subtotal.OpenCount}项没有得分，最多可得{most}" : $"{subtotal.OpenCount}项没有得分";
        var none = subtotal.NotApplicableCount == 0 ? "" : $"{subtotal.NotApplicableCount}项不适用";
        return open.Length > 0 && none.Length > 0 ? $"{open}；{none}" : open + none;
    }

    private static void Row(TextTable table, IndicatorExplanation explanation) => table.Add(
        "  " + explanation.Score.Indicator.Name,
        Number(explanation.Score.Full),
        Number(explanation.Score.Awarded),
        Short(explanation));

    // A formula with holes is for the detail; the table says which figures are missing.
    private static string Short(IndicatorExplanation explanation) =>
        explanation.Calculation is { } calculation && explanation.Score.Outcome is IndicatorOutcome.Scored
            ? calculation + "\n" + explanation.Step
            : explanation.Step;

    private IEnumerable<string> Open() => explanations
        .Where(explanation => explanation.Next is not null)
        .Select(explanation => $"{explanation.Score.Indicator.Name}：{explanation.Next}");

    private void Detail()
    {
        foreach (var explanation in explanations)
            Lines(["", .. ExplanationText.Lines(explanation, score)]);
    }

    private void List(string title, IEnumerable<string> items)
    {
        var numbered = items.Select((item, at) => $"{at + 1}. {item}").ToList();
        if (numbered.Count > 0)
            Lines(["", title + "：", .. numbered]);
    }

    private void Lines(IEnumerable<string> lines)
    {
        foreach (var line in lines)
            console.Line(line, 3);
    }

    private static string Number(Points? points) => points is { } known ? Numerals.Plain(known.Value) : "—";
}
