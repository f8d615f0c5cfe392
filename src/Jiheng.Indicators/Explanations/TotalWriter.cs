using Jiheng.Indicators.Scoring;

namespace Jiheng.Indicators.Explanations;

/// <summary>总分用语。The sum, the rescaled total and the grade, in sentences; a range while something is open.</summary>
public static class TotalWriter
{
    public static ImmutableArray<string> Lines(SystemScore score)
    {
        var lines = ImmutableArray.CreateBuilder<string>();
        var total = score.Total;
        lines.Add($"{SumName(total)}：{total.Sum.Awarded}{Of(score)}。");
        if (total.Sum.OpenCount > 0)
            lines.Add(Open(total.Sum));
        if (total.Applicable is null)
            lines.Add("体系没有公布分值，不能推算总分；如要折算，请在“适用分值”里填写适用指标的分值合计。");
        else if (total.IsRescaled)
            lines.Add(Rescaled(score));
        lines.Add(Grade(score));
        return lines.ToImmutable();
    }

    /// <summary>What the sum is called: “目前得分” is one number, so that where it is rescaled the sum before that is “目前合计”.</summary>
    public static string SumName(TotalScore total) => total.Sum.OpenCount == 0 ? "合计" : total.Current == total.Sum.Awarded ? "目前得分" : "目前合计";

    private static string Of(SystemScore score) => score.Total.Applicable is { } applicable && applicable != score.System.Total
        ? $"，适用分值{applicable}，满分{score.System.Total}"
        : score.Total.Applicable is null ? "" : $"，满分{score.System.Total}";

    private static string Open(Subtotal sum) => sum.Most is { } most
        ? $"还有{Numerals.Plain(sum.OpenCount)}项没有得分，共{sum.Open}；最多可得：{most}。"
        : $"还有{Numerals.Plain(sum.OpenCount)}项没有得分。";

    private static string Rescaled(SystemScore score)
    {
        var total = score.Total;
        if (total.Applicable is not { } applicable || total.Current is not { } current)
            return "没有适用的指标，不能折算。";
        var working = Working(total.Sum.Awarded, applicable, score.System.Total, current);
        return total.Sum.OpenCount == 0
            ? $"折算总分：{working}。"
            : $"目前得分（折算）：{working}{(total.Highest is { } highest ? $"，最多{highest}" : "")}。";
    }

    private static string Working(Points points, Points applicable, Points full, Points result)
    {
        var isExact = points.Value * full.Value / applicable.Value == result.Value;
        return $"{Numerals.Plain(points.Value)} ÷ {Numerals.Plain(applicable.Value)} × {Numerals.Plain(full.Value)} {(isExact ? "=" : "≈")} {result}";
    }

    private static string Grade(SystemScore score)
    {
        var total = score.Total;
        if (total.Final is not null)
            return $"等级：{total.Grade}。";
        return (total.Grade, total.HighestGrade) switch
        {
            (null, _) => "等级：总分不能确定，没有等级。",
            (var grade, null) => $"等级：按目前得分为{grade}，补齐后才能确定。",
            var (grade, highest) when grade == highest => $"等级：{grade}（补齐后不变）。",
            var (grade, highest) => $"等级：按目前得分为{grade}，补齐后最高为{highest}。",
        };
    }
}
