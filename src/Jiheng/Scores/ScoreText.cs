using Jiheng.Indicators.Explanations;
using Jiheng.Indicators.Scoring;
using Spectre.Console;

namespace Jiheng.Scores;

/// <summary>评分表文本。</summary>
internal static class ScoreText
{
    public static void Write(SystemScore score, bool detail, TextWriter output, bool isTerminal)
    {
        var console = TextConsole.Over(output, isTerminal);
        var explanations = Explainer.Explain(score);
        console.Write(Table(score, explanations));
    }

    private static Table Table(SystemScore score, IReadOnlyList<IndicatorExplanation> explanations)
    {
        var table = TextConsole.Table().AddColumn("三级指标").AddColumn("分值").AddColumn("得分").AddColumn("计算过程");
        foreach (var explanation in explanations)
            table.AddRow(TextConsole.Plain(explanation.Score.Indicator.Name), TextConsole.Plain(explanation.Score.Full?.ToString() ?? ""), TextConsole.Plain(explanation.Score.Awarded?.ToString() ?? "—"), TextConsole.Plain(explanation.Calculation + "\n" + explanation.Step));
        return table;
    }
}
