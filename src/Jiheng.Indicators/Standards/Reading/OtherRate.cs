using System.Text.RegularExpressions;

namespace Jiheng.Indicators.Standards.Reading;

/// <summary>另一个比率。A rule of one value was read, and the sentence compares a second rate with something: “执行率≥95%得5分；满意度每低1个百分点扣0.1分”.</summary>
internal static partial class OtherRate
{
    /// <summary>The first name that is not that of the first rate; nothing where there is none.</summary>
    public static TextSpan? In(string text)
    {
        string? first = null;
        foreach (Match match in Compared.Matches(text))
        {
            var name = Qualified.Replace(match.Groups["name"].Value, "");
            first ??= name;
            if (!AreOne(first, name) && !Subjects.OfTarget.IsMatch(text[match.Index..]))
                return new(match.Index + match.Length - name.Length, match.Index + match.Length);
        }
        return null;
    }

    [GeneratedRegex(@"(?<name>[\u4E00-\u9FFF]{0,14}?(?:[\u4E00-\u9FFF]率|满意度|知晓度|占比|比例))(?=的?每|,每|不?[高低]于|不?超过|达到|达不到|未达|[≥≤<>\d]|=\d|在\d|为\d)", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex Compared { get; }

    // “如资金到位率”, “其中中央资金执行率”.
    [GeneratedRegex("^.*(?:的|日前|若|如|则|且|并|其中|每|按|和|与|以|对|当|或|分|实际)(?=.{2,}$)", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex Qualified { get; }

    [GeneratedRegex("^(?:预算)?(?:执行|支出|完成|支付|使用)率$", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex Spending { get; }

    // 资金到位率, then 到位率, is one; 执行率, then 中央资金执行率, is a part of it.
    private static bool AreOne(string first, string later) => first == later
        || (first.Length > later.Length ? Subjects.Same(first, later) : later.EndsWith(first, StringComparison.Ordinal) ? first.Length > 3 || later.Length <= first.Length + 1 : Subjects.Same(first, later))
        || (Spending.IsMatch(first) && Spending.IsMatch(later));
}
