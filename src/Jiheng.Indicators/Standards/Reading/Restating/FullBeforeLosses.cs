using System.Text.RegularExpressions;

namespace Jiheng.Indicators.Standards.Reading.Restating;

/// <summary>先给满分再扣分。“按时报送且审核通过的得3分。每退回一次扣0.5分；迟报一天扣1分”: what earns everything is what nothing is taken from.</summary>
internal static partial class FullBeforeLosses
{
    private const RegexOptions Options = RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;

    public static Restatement Of(Points weight) => new(FullMark, (match, text) => EarnsAll(match, weight) && IsPlainFact(match.Groups["fact"].Value) && OnlyTakes(text[(match.Index + match.Length)..]) ? "" : null);

    private static bool EarnsAll(Match match, Points weight) => !match.Groups["p"].Success || Digits.Parse(match.Groups["p"].Value) == weight.Value;

    [GeneratedRegex("^(?<fact>[^。;%≥≤<>]*?)的?,?[得计](?:满分|(?<p>\\d+(?:\\.\\d+)?)分)[。;,]", Options, RegexLimits.Milliseconds)]
    private static partial Regex FullMark { get; }

    private static bool IsPlainFact(string fact) => AllInOrder.IsMatch(fact) && !Measured.IsMatch(NumberOfThings.Replace(fact, "")) && (!Denied.IsMatch(fact) || NothingFound.IsMatch(fact));

    // “建成投用的得6分；存在缺陷的每处扣1分”: what is not built earns nothing, which no loss says.
    [GeneratedRegex("全部|全面|[均都]|按要求|按规定|规定时间|规范|齐全|完整|真实|符合|一致|到位|未发[现生]|未出现|不存在", Options, RegexLimits.Milliseconds)]
    private static partial Regex AllInOrder { get; }

    [GeneratedRegex("\\d|率|比例|占比|满意度|以上|以内|不低于|不超过", Options, RegexLimits.Milliseconds)]
    private static partial Regex Measured { get; }

    [GeneratedRegex("\\d+[个项次](?=[\\u4E00-\\u9FFF])", Options, RegexLimits.Milliseconds)]
    private static partial Regex NumberOfThings { get; }

    [GeneratedRegex("^.{0,8}(?:未|不|没有|无)", Options, RegexLimits.Milliseconds)]
    private static partial Regex Denied { get; }

    [GeneratedRegex("未发[现生]|未出现|不存在|没有发|未被", Options, RegexLimits.Milliseconds)]
    private static partial Regex NothingFound { get; }

    private static bool OnlyTakes(string rest) => Loss.IsMatch(rest) && !Earns.IsMatch(rest);

    [GeneratedRegex("扣\\d", Options, RegexLimits.Milliseconds)]
    private static partial Regex Loss { get; }

    [GeneratedRegex("[得加计]\\d|满分|得分|比例|%", Options, RegexLimits.Milliseconds)]
    private static partial Regex Earns { get; }
}
