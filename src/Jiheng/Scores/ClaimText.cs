using Jiheng.Indicators.Claims;
using Jiheng.Indicators.Explanations;
using Jiheng.Indicators.Scoring;
using Spectre.Console;

namespace Jiheng.Scores;

/// <summary>自评对照文本。</summary>
internal static class ClaimText
{
    public static void Write(ClaimReport report, SystemScore score, IReadOnlyList<IndicatorExplanation> explanations, IAnsiConsole console)
    {
        console.WriteLine();
        console.WriteLine("自评对照：");
        console.Write(Table(report, explanations).Content);
        foreach (var line in ClaimWriter.Summary(report, score))
            console.Line(line, 3);
    }

    private static TextTable Table(ClaimReport report, IReadOnlyList<IndicatorExplanation> explanations)
    {
        var table = TextConsole.Table(new("三级指标", 28), new("自评", 4, true), new("计算", 4, true), new("结论", 8), new("说明"));
        var byScore = explanations.ToDictionary(explanation => explanation.Score.Indicator.Id, StringComparer.Ordinal);
        foreach (var claim in report.Indicators)
            Row(table, claim, byScore[claim.Score.Indicator.Id]);
        return table;
    }

    private static void Row(TextTable table, IndicatorClaim claim, IndicatorExplanation explanation) => table.Add(
        claim.Score.Indicator.Name,
        Numerals.Plain(claim.Claim.Points.Value),
        claim.Score.Outcome is IndicatorOutcome.Scored scored ? Numerals.Plain(scored.Points.Value) : "—",
        ClaimWriter.Of(claim.Verdict),
        ClaimWriter.Reason(claim, explanation));
}
