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
        console.Write(Table(report, explanations));
        foreach (var line in ClaimWriter.Summary(report, score))
            console.WriteLine(line);
    }

    private static Table Table(ClaimReport report, IReadOnlyList<IndicatorExplanation> explanations)
    {
        var table = TextConsole.Table()
            .AddColumn(new TableColumn("三级指标").Width(26))
            .AddColumn(new TableColumn("自评").RightAligned().NoWrap())
            .AddColumn(new TableColumn("计算").RightAligned().NoWrap())
            .AddColumn(new TableColumn("结论").NoWrap())
            .AddColumn("说明");
        var byScore = explanations.ToDictionary(explanation => explanation.Score.Indicator.Id, StringComparer.Ordinal);
        foreach (var claim in report.Indicators)
            Row(table, claim, byScore[claim.Score.Indicator.Id]);
        return table;
    }

    private static void Row(Table table, IndicatorClaim claim, IndicatorExplanation explanation) => table.AddRow(
        TextConsole.Plain(claim.Score.Indicator.Name),
        TextConsole.Plain(Numerals.Plain(claim.Claim.Points.Value)),
        TextConsole.Plain(claim.Score.Outcome is IndicatorOutcome.Scored scored ? Numerals.Plain(scored.Points.Value) : "—"),
        TextConsole.Plain(ClaimWriter.Of(claim.Verdict)),
        TextConsole.Plain(ClaimWriter.Reason(claim, explanation)));
}
