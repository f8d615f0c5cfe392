using System.Text.RegularExpressions;

namespace Jiheng.Indicators.Standards.Reading;

/// <summary>每单位识读。“超过1个百分点”, “低于100%1个百分点”, “延迟1天”, “发现一例不合规支出”.</summary>
internal static partial class StepReader
{
    private const string Verbs =
        "小于|大于|超过|超出|超支|超编|超|高于|高出|高|多于|多|增加|增长|增产|增|上升|上浮|上涨|提高|提升|低于|低|降低|下降|下浮|减少|减|少于|少|欠|差|缺少|缺|不足|未达到?|拖欠|短收|短缺|落后|偏离|偏差|相差|浮动|调整|变动|变化|逾期|延迟|迟报|迟|拖延|推迟|晚";

    private const string Units = CountingUnits.OrRate;

    [GeneratedRegex(
        "^(?<before>[^\\d]*?)(?:\\(?(?<base>\\d+(?:\\.\\d+)?%)\\)?(?:标准|目标值?|的)?(?=\\d|[1一]))?(?:的)?,?(?<n>\\d+(?:\\.\\d+)?)?(?<unit>" + Units + ")(?<after>[^\\d]*)$",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, RegexLimits.Milliseconds)]
    private static partial Regex Whole { get; }

    /// <summary>“有1个指标偏差超过10%”: the thing counted is described with a number of its own.</summary>
    [GeneratedRegex(@"^(?<before>[^\d]*?)(?<n>\d+)(?<unit>[个项次例处起笔件])(?!百分点)(?<after>[^\d].*)$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, RegexLimits.Milliseconds)]
    private static partial Regex Described { get; }

    /// <summary>“有1级未公示”, “缺1环节”: the thing itself is the unit.</summary>
    [GeneratedRegex(@"^(?<before>有|发现|出现|存在|缺少|缺|少|漏)(?<n>1)(?<unit>级|环节|要素|步骤|程序|乡|县|区|市|站|校|院|学校|企业|单位|部门|项目|社区|村居|问题|事项|内容|指标|方面|科目|岗位)(?<after>[^\d]*)$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, RegexLimits.Milliseconds)]
    private static partial Regex Named { get; }

    /// <summary>“偏离0.1”: a bare number on a scale without a unit.</summary>
    [GeneratedRegex(@"^(?<before>(?:" + Verbs + @"))(?<n>0\.\d+)(?<unit>)(?<after>)$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, RegexLimits.Milliseconds)]
    private static partial Regex Bare { get; }

    [GeneratedRegex(Verbs, RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex Verb { get; }

    [GeneratedRegex("缺|少|不符|不满足|没|达不到|不达标|不具备|不到位|不完整|未", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex Unmet { get; }

    /// <summary>The step; nothing when its size or unit is not said.</summary>
    public static StepPhrase? Read(Consequence.Step step)
    {
        if (Matched(step.What) is not { } match || IsUndirected(match))
            return null;
        var isRate = IsRate(match.Groups["unit"].Value);
        var scale = match.Groups["unit"].Value == "‰" ? 1000m : 100m;
        var size = match.Groups["n"].Success ? Digits.Parse(match.Groups["n"].Value) : 1m;
        if (size == 0m || (isRate && match.Groups["unit"].Value == "%" && !match.Groups["n"].Success))
            return null;
        var reference = match.Groups["base"].Success ? Digits.Parse(match.Groups["base"].Value[..^1]) / 100m : (decimal?)null;
        var words = match.Groups["before"].Value;
        if (IsPlace(match.Groups["unit"].Value) && Moves.Match(words) is { Success: true } moves)
            return new(match.Groups["unit"].Value, size, moves.Groups["down"].Success ? Reading.Sides.Above : Reading.Sides.Below, reference, step.What, false);
        return new(isRate ? "%" : match.Groups["unit"].Value, isRate ? size / scale : size, Sides(words), reference, step.What, IsItem(match.Groups["unit"].Value) && Unmet.IsMatch(step.What));
    }

    private static Match? Matched(string words) => new[] { Whole, Described, Named, Bare }.Select(pattern => pattern.Match(words)).FirstOrDefault(match => match.Success);

    // Of these a list has so many.
    private static bool IsItem(string unit) => unit is "项" or "个" or "类" or "种" or "条" or "份" or "点" or "级" or "环节" or "要素" or "内容" or "步骤";

    private static bool IsPlace(string unit) => MeasureReader.Alike(unit) is "名" or "位";

    /// <summary>“每下降1名”: a worse place has the higher number.</summary>
    [GeneratedRegex("(?<down>下降|降低|后退|下滑|退后|倒退|落后)|(?:上升|前进|提升|进步|提高|前移)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, RegexLimits.Milliseconds)]
    private static partial Regex Moves { get; }

    private static bool IsRate(string unit) => unit is "%" or "百分点" or "个百分点" or "‰";

    // Of what is measured in the air, less is better; “每差1微克/立方米” does not say so.
    private static bool IsUndirected(Match match) =>
        match.Groups["before"].Value.Contains('差', StringComparison.Ordinal) && match.Groups["unit"].Value.Contains('/', StringComparison.Ordinal);

    /// <summary>Which way from the standard the words point.</summary>
    public static Sides Sides(string words)
    {
        var sides = Reading.Sides.None;
        foreach (Match match in Verb.Matches(words))
            sides |= SideOf(match.Value);
        return sides;
    }

    private static Sides SideOf(string verb) => verb[0] switch
    {
        '偏' or '相' or '浮' or '调' or '变' => Reading.Sides.Both,
        '超' or '高' or '多' or '增' or '提' or '大' => Reading.Sides.Above,
        '上' => Reading.Sides.Above,
        '逾' or '延' or '迟' or '拖' or '推' or '晚' => Reading.Sides.Above,
        _ => Reading.Sides.Below,
    };
}

/// <summary>每单位。Size of one unit and the side it lies on.</summary>
/// <param name="Unit">“%” or a counting word.</param>
/// <param name="Size">0.01 is one percentage point.</param>
/// <param name="Sides">The side the words name; none when they name none.</param>
/// <param name="Reference">“每低于100%一个百分点” names where counting begins.</param>
/// <param name="Text">The words.</param>
/// <param name="CountsUnmet">Items missing or unmet are counted.</param>
internal sealed record StepPhrase(string Unit, decimal Size, Sides Sides, decimal? Reference, string Text, bool CountsUnmet);

/// <summary>方向：低于、高于、两边。</summary>
[Flags]
internal enum Sides { None = 0, Below = 1, Above = 2, Both = 3 }
