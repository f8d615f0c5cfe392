using System.Text.RegularExpressions;

namespace Jiheng.Indicators.Standards.Reading;

/// <summary>分数识读。“5分”, “满分”, “80%分值”, “分值的2/3”, “一半分”.</summary>
internal static partial class AmountReader
{
    /// <summary>What the field calls the points an indicator carries.</summary>
    public const string Weight =
        "(?:(?:该|本|此)?(?:项|单项|指标)?的?(?:所赋的?|所占)?(?:指标|标准|满|应得|权重|全部|基本)?(?:权重分值|权重分数|权重分|权重|总分值|标准分|满分分值|分值|分数|满分值|满分|总分|全分))";

    public const string Number = @"\d+(?:\.\d+)?";

    /// <summary>分 as a point of score, and not the beginning of 分值, 分之, 分类….</summary>
    public const string PointWord = "分(?![值类别析配管工数项期级档钟]|之(?![间内])|的?基础上)";

    /// <summary>Points or a share of the full mark, with the groups p (points), s (per cent), n and d (fraction), half.</summary>
    public const string Some = "(?:" + Parts + ")";

    /// <summary>Any way of writing points; the group full stands for the whole mark.</summary>
    public const string Any = "(?:" + Parts + "|(?<!考核|测评|原始|评估)(?<full>" + Weight + @"(?![的×]?\d+(?:\.\d+)?(?:%|/|-|个?百分点)|法|[≥≤<>]|明确|合理|设置|设定|清晰|科学|一致|匹配|适当|赋值|系数))(?:" + "(?<p>" + Number + ")" + PointWord + ")?)";

    private const string Parts =
        Weight + @"的?(?:×)?(?<s>" + Number + @")%(?:的?分)?(?!\d)"
        + @"|(?<s>" + Number + ")%(?:×)?的?(?:的?" + Weight + "|" + PointWord + ")"
        + "|" + Weight + @"的?(?:×)?(?<n>\d+)/(?<d>\d+)|(?<n>\d+)/(?<d>\d+)的?(?:" + Weight + "|" + PointWord + ")"
        + "|(?:" + Weight + "的)?(?<half>一半)(?:的?" + Weight + "|" + PointWord + ")?"
        + "|(?<p>" + Number + ")个?" + PointWord;

    [GeneratedRegex("^(?:得|计)?" + Any + "$", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex Whole { get; }

    public static Amount? Read(string text) => Whole.Match(text) is { Success: true } match ? In(match) : null;

    /// <summary>The amount in the groups of <see cref="Any"/>; nothing when a share has no sense.</summary>
    public static Amount? In(Match match)
    {
        if (match.Groups["p"].Success)
            return new Amount(Digits.Parse(match.Groups["p"].Value), 1m, false);
        if (match.Groups["s"].Success)
            return new Amount(Digits.Parse(match.Groups["s"].Value), 100m, true);
        if (match.Groups["half"].Success)
            return new Amount(1m, 2m, true);
        if (match.Groups["full"].Success)
            return Amount.Full;
        var under = match.Groups["d"].Success ? Digits.Parse(match.Groups["d"].Value) : 0m;
        return under > 0m ? new Amount(Digits.Parse(match.Groups["n"].Value), under, true) : null;
    }
}
