using System.Text.RegularExpressions;

namespace Jiheng.Indicators.Standards.Reading;

/// <summary>逐项同一标准。“共5项工程，每项2分。合格率达到95%得2分，每低1个百分点扣0.2分”: each target scores by the same rule.</summary>
internal static partial class TargetRules
{
    [GeneratedRegex(@"^(?:(?:每项|各项)(?:指标)?(?:权重|分值)(?:平均分配|相等|相同),)?(?:[^,。;:]{0,40}?(?=\d{1,2}个指标))?(?:共|设|设定|共设|共有)?(?<n>\d{1,2})(?:项|个)[^,。;:\d]{0,14}[,。]每(?:项|个)[^,。;:\d]{0,8}(?<p>\d+(?:\.\d+)?)分[。;,:]", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, RegexLimits.Milliseconds)]
    private static partial Regex Numbered { get; }

    [GeneratedRegex(@"^(?:按(?:照)?[^,。;\d]{0,12}|各[^,。;\d]{0,12}|每项[^,。;\d]{0,6})(?:平均分摊|平均分配|等额分配|均分)(?:\d+(?:\.\d+)?分)?(?:本项|本指标)?(?:权重|分值)?[,。;:](?=[^。;]{0,8}(?:每项|每个|各项|单项)|[^。;]*得该指标)", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex Divided { get; }

    /// <summary>“该项得满分”, “完成率×该项分值”: of the one target.</summary>
    [GeneratedRegex("(?:每(?:项|个)(?:任务|指标|工程|项目|子任务)?(?:的)?(?=[^,。;]{0,8}(?:率|比例|程度)|达到?\\d)|该(?:项|指标)(?:指标)?(?=不?得|扣完|全部分值|分值|满分)|得该(?:项|指标)(?:分值|全部分值|满分)|扣完该项(?:分值)?(?=为止)|各自(?=扣完)|\\([^()\\d]{2,8}率\\))", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex OfOne { get; }

    /// <summary>The canonical opening.</summary>
    [GeneratedRegex(@"^各项平均分配分值,每项按(?<p>\d+(?:\.\d+)?)分计:", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, RegexLimits.Milliseconds)]
    private static partial Regex Written { get; }

    /// <summary>The rule; nothing unless the targets share the weight and one rule on their rates follows.</summary>
    public static ScoringRule.Apportioned? Read(string text, int offset, Points weight, ReadingContext context)
    {
        if (Opening(text, weight) is not var (length, worth))
            return null;
        var own = Multiplied.Replace(OfOne.Replace(InAll.Replace(text[length..], ""), match => match.Value[0] switch { '得' => "得满分", '扣' => "扣完", _ => "" }), "得分=完成率×分值");
        return OfEach(own, offset, worth, context) is { } each ? new(weight, true, each) : null;
    }

    // How far the opening reaches, and what one target is worth.
    private static (int Length, Points Worth)? Opening(string text, Points weight)
    {
        if (Written.Match(text) is { Success: true } written)
            return (written.Length, Worth(written));
        if (Named.Match(text) is { Success: true } named)
            return Worth(named) * Digits.Parse(named.Groups["n"].Value) == weight ? (named.Length, Worth(named)) : null;
        if (Numbered.Match(text) is { Success: true } numbered)
            return Worth(numbered) * Digits.Parse(numbered.Groups["n"].Value) == weight ? (numbered.Length, Worth(numbered)) : null;
        if (Alike.Match(text) is { Success: true } alike && Number(alike) is var number and >= 2m and <= Most)
            return Shares(alike, number, weight) ? (alike.Length, new(weight.Value / number)) : null;
        return Divided.Match(text) is { Success: true } divided ? (divided.Length, weight) : null;
    }

    /// <summary>“分别按实际比率乘以相应分值计分”.</summary>
    [GeneratedRegex("(?<=^|[,。;])(?:分别|各)?按照?(?:各自|实际|其)*(?:比率|比例|(?:完成|达标|到位|实现)率)×(?:(?:相应|对应|该项|各自)的?)*(?:分值|权重|\\d+(?:\\.\\d+)?分)(?:计分|计算得分|得分)", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex Multiplied { get; }

    private const decimal Most = 12m;

    /// <summary>“会议费、培训费控制情况，两项各占2分。”, “及时率、准确率各占50%权重，”, “三项指标权重相等，”.</summary>
    [GeneratedRegex(@"^(?:考核|反映|考察)?(?<names>[^\d%:。;]{4,120}?|(?:[①-⑳][^①-⑳\d%:。;]{2,30}[;。]?){2,12})(?:[,。;])?(?:以上|上述)?(?:(?<n>[2-9])(?:项|个)[^,。;:\d]{0,6}?)?(?:的)?(?:权重|分值)?(?:(?:各占|各为|均为|各|均占)(?:(?:该|本)?(?:指标|项)?(?:分值|权重)的)?(?<p>\d+(?:\.\d+)?)(?:分|(?<share>%))(?:的?(?:权重|分值))?|(?:权重|分值)(?:相等|相同|均等))[,。;:](?:各项)?", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, RegexLimits.Milliseconds)]
    private static partial Regex Alike { get; }

    // How many there are, said or counted; names that contradict the number are no list of them.
    private static decimal Number(Match alike)
    {
        var list = Separators.Split(alike.Groups["names"].Value);
        // “中央、省级项目开工率、竣工率”: two rates, whatever else is listed.
        var likeTheLast = list.Count(name => name.EndsWith(list[^1][^1..], StringComparison.Ordinal));
        var names = likeTheLast > 1 ? likeTheLast : list.Length;
        if (OfAllTogether.IsMatch(InAll.Replace(alike.Result("$'"), "")) || Decides.IsMatch(alike.Groups["names"].Value))
            return 0m;
        return !alike.Groups["n"].Success ? names : Digits.Parse(alike.Groups["n"].Value) is var said && (names == 1 || names == said) ? said : 0m;
    }

    [GeneratedRegex("[、和与]|以及|及(?!时)", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex Separators { get; }

    /// <summary>“平均完成率达到95%”, “其中公开率…”, “任一指标未达到…”: no rule each of them has alone.</summary>
    [GeneratedRegex("平均|合计|综合|总体|整体|总量|其中|[任某][一何1]|有[1一两2][项个]|[2两][项个]以上", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex OfAllTogether { get; }

    [GeneratedRegex("不得分|否决|扣|前提|情形|未|的,", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex Decides { get; }

    private static bool Shares(Match alike, decimal number, Points weight) =>
        alike.Result("$'").IndexOfAny(['%', '率']) >= 0 && weight.Value / number * 100m % 1m == 0m && (!alike.Groups["p"].Success || Worth(alike).Value * number == (alike.Groups["share"].Success ? 100m : weight.Value));

    /// <summary>“数量指标共设置3项，分别为…，权重均为3分。各分项…”.</summary>
    [GeneratedRegex(@"^[^,。;:\d]{0,8}(?:共|设置?|设定|共设置?|共有)(?<n>\d{1,2})(?:项|个)[^,。;:\d]{0,8}(?:,分别[为是]:?[^。;]{2,80})?[,。;](?:权重|分值)均为(?<p>\d+(?:\.\d+)?)分[。;,](?=各(?:分项|项|子项))各(?:分项|子项|项)(?:指标)?", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, RegexLimits.Milliseconds)]
    private static partial Regex Named { get; }

    /// <summary>“本指标得分为三项得分之和”.</summary>
    [GeneratedRegex("[,。;](?:本|该)?(?:项|指标)?(?:满分\\d+分,?)?(?:(?:\\d{1,2}|各)项得分之和(?:即|为|作为)*(?:本|该)(?:项|指标)?(?:指标)?得分|得分(?:为|等于|=)(?:\\d{1,2}|各)(?:分)?项得分之和|按(?:\\d{1,2}|各)项得分(?:合计|相加|累计)(?:计算|计)?)[。;]?$", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex InAll { get; }

    private static Points Worth(Match opening) => new(Digits.Parse(opening.Groups["p"].Value));

    /// <summary>The rule on the rate of one target; nothing where the text states none that attains its worth.</summary>
    public static TargetRule? OfEach(string text, int offset, Points worth, ReadingContext context) =>
        RuleReader.ReadSentence(text, offset, worth, context.Trial()) is { } rule && IsOnRates(rule) && RuleAttains(rule, worth) ? new(rule, worth) : null;

    private static bool IsOnRates(ScoringRule rule) => rule is ScoringRule.Bands { Measure.IsRate: true } or ScoringRule.Stepped { Measure.IsRate: true } or ScoringRule.Proportional { Measure.IsRate: true };

    private static bool RuleAttains(ScoringRule rule, Points worth) => Writing.RuleWriter.BestAward(rule, Points.Zero) == worth && !MayPass(rule, worth);

    // “…本项最高得12分” is the most of all targets, not of each.
    private static bool MayPass(ScoringRule rule, Points worth) => rule switch
    {
        ScoringRule.Proportional proportional => proportional.Cap > worth,
        ScoringRule.Bands bands => bands.Items.Any(band => MayPass(band.Then, worth)),
        _ => false,
    };
}
