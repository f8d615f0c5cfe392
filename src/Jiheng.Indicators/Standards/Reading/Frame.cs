using System.Text.RegularExpressions;

namespace Jiheng.Indicators.Standards.Reading;

/// <summary>标准的头尾。What stands around the rule and is none: “评分标准：”, the name of the indicator, its weight, “总分20”.</summary>
internal static partial class Frame
{
    // A refused standard is framed once for each way it is said otherwise; its indicator is named alike in all of them.
    private static readonly Remembered<string, string> Names = new(indicator => NormalText.Of(indicator).Text);

    /// <summary>Where the rule begins and ends in the text.</summary>
    public static TextSpan Inside(string text, Points weight, string? indicator)
    {
        var start = Heading.Match(text).Length;
        start += Introduction.Match(text, start).Length;
        start += Name(text, start, indicator);
        // A weight that ran into the cell: “5 预算完成率≥98%，得5分”.
        foreach (var declaration in (ReadOnlySpan<Regex>)[StrayWeight, DeclaredWeight, BracketedWeight])
            start += LengthIf(declaration.Match(text, start), weight);
        start += NamedWeight.Length(text, start, weight);
        start += LengthIf(Title.Match(text, start), weight);
        var total = Total.Match(text);
        return new(start, total.Index > start && LengthIf(total, weight) > 0 ? total.Index : text.Length);
    }

    private static int LengthIf(Match said, Points weight) => said.Success && said.Groups["p"].Value == Numerals.Plain(weight.Value) ? said.Length : 0;

    // “生态效益：优良天数比例达到90%…” under 生态效益.
    private static int Name(string text, int start, string? indicator)
    {
        if (indicator is not { Length: > 1 } || Names.Read(indicator) is not { Length: > 1 } name || !text.AsSpan(start).StartsWith(name, StringComparison.Ordinal))
            return 0;
        return BehindName.Match(text, start + name.Length) is { Success: true } behind ? name.Length + behind.Length : 0;
    }

    [GeneratedRegex(@"\G(?:\(\d+(?:\.\d+)?分\))?:(?![^,。;]{0,12}=)", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex BehindName { get; }

    /// <summary>“（5分）满意度≥90%得5分”.</summary>
    [GeneratedRegex(@"\G\((?<p>\d+(?:\.\d+)?)分\)[,:。;]?(?=.*[得扣加]|.*\d分)", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex BracketedWeight { get; }

    [GeneratedRegex(@"^(?:[A-Za-z]\d{1,3}、)?(?:(?:\d{1,2}[.、])?(?:评分标准|评分细则|评分办法|计分标准|计分办法|评价标准|评分规则|评分方法|得分说明|评分说明|计分说明|计分方法|打分标准|赋分标准|扣分标准|评分依据|(?:本项|本指标)?(?:实行|采用|采取)?倒?扣分制)[:为,]*|(?:(?:此|本|该)项)?(?:指标)?(?:分值|得分|分数)?的?(?:计算|计分|评分|得分|赋分)(?:方法|公式|方式|办法)(?:为|是|如下)?:)?", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex Heading { get; }

    /// <summary>“根据指标完成情况计分。” before a rule.</summary>
    [GeneratedRegex(@"\G(?:根据|依据|按照?|结合)[^,。;:\d]{0,24}(?:情况|结果|程度|实际)(?:计分|评分|打分|赋分)。(?=.*\d)|\G视[^,。;:\d]{1,16}(?:计分|评分|打分|给分|赋分)[:\-—]+(?=[^。;]*分)|\G(?:根据|依据|按照?|结合)(?:20\d\d年|[^,。;:\d]){2,60}(?:分数|得分|成绩|结果|进度|比例)(?:计算得分|确定得分|折算得分|计分|得分)。(?:其?(?:计算)?公式为:?)?(?=[^。]*[=/]|.*得分=)", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex Introduction { get; }

    [GeneratedRegex("\\G(?<p>\\d+(?:\\.\\d+)?)(?=[\u4E00-\u9FFF])(?![个项次例处天日人名家条件户份类种分年月])", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex StrayWeight { get; }

    /// <summary>“10分。执行率达100%得满分…”.</summary>
    [GeneratedRegex(@"\G(?:(?:该|本|此)项?(?:指标)?)?(?:满分|共|总分|总计(?:分)?|计|分值:?)?为?(?<p>\d+(?:\.\d+)?)分[。,;](?=.*[得扣计加])", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex DeclaredWeight { get; }

    /// <summary>“未完成一项扣5分，扣完为止，总分20”.</summary>
    [GeneratedRegex(@"(?<=[\u4E00-\u9FFF])[,。;(](?:总分|分值)[:为]?(?<p>\d+(?:\.\d+)?)分?\)?[。;]?$|(?<!(?:每|加).*)[,。;](?:本项|本指标|该项|该指标|此项)(?:得分)?(?:最高|满分|总分|合计|累计|共|不超过|得|计|为)+(?<p>\d+(?:\.\d+)?)分[。;]?$", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex Total { get; }

    /// <summary>“c25、…”, “优良天数比率（1分）：”.</summary>
    [GeneratedRegex(@"\G(?:[①-⑳]|\(?[A-Za-z]?\d{1,3}[)、.])?[^,。;:]{0,24}?\((?<p>\d+(?:\.\d+)?)分\)(?::|,(?=(?:该项|本项)?得分=))", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex Title { get; }
}
