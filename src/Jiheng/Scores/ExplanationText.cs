using Jiheng.Indicators.Explanations;
using Jiheng.Indicators.Scoring;

namespace Jiheng.Scores;

/// <summary>计算过程文本。Everything about one indicator, a line each.</summary>
internal static class ExplanationText
{
    public static IEnumerable<string> Lines(IndicatorExplanation explanation, SystemScore score)
    {
        var indicator = explanation.Score.Indicator;
        yield return $"【{indicator.Name}】（{indicator.Id}）{Places(indicator.Id, score)}，分值{indicator.Full?.ToString() ?? "未公布"}，得分{explanation.Score.Awarded?.ToString() ?? "—"}";
        foreach (var (name, text) in Parts(explanation))
        {
            if (!string.IsNullOrEmpty(text))
                yield return $"{name}：{text.ReplaceLineEndings("")}";
        }
    }

    private static IEnumerable<(string Name, string? Text)> Parts(IndicatorExplanation explanation)
    {
        var indicator = explanation.Score.Indicator;
        yield return ("　公式", indicator.Formula?.Text);
        yield return ("　口径", indicator.Definition);
        yield return ("　计算", explanation.Calculation);
        yield return ("　计分", explanation.Step);
        yield return ("　评分标准", explanation.Standard);
        yield return ("　规范表述", indicator.ExecutedWording);
        yield return ("　程序理解为", explanation.Canonical);
        yield return ("　数据", explanation.Sources);
        yield return ("　说明", explanation.Note);
        yield return ("　依据", $"{indicator.Basis.Document}，{indicator.Basis.Place}");
        yield return ("　待补充", explanation.Next);
    }

    private static string Places(string id, SystemScore score)
    {
        var dimension = score.Dimensions.First(each => each.Groups.Any(group => Holds(group, id)));
        return $"{dimension.Dimension.Name} / {dimension.Groups.First(group => Holds(group, id)).Group.Name}";
    }

    private static bool Holds(GroupScore group, string id) => group.Indicators.Any(each => each.Indicator.Id == id);
}
