using System.Text.RegularExpressions;
using Jiheng.Indicators.Standards.Reading;

namespace Jiheng.Indicators.Standards;

/// <summary>得分保留位数。To how many places a sentence itself rounds its points: “得分=执行率×10分，计算结果保留两位小数”. A system says it once for all its indicators (得分小数位), and that holds there.</summary>
public static partial class StatedRounding
{
    private const string Numerals = "零一二三四";

    [GeneratedRegex("(?:保留|精确到)(?:到|至)?(?:小数点后)?(?<n>[0-4一二两三四])位", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, RegexLimits.Milliseconds)]
    private static partial Regex Kept { get; }

    [GeneratedRegex("[率度][^。；;\\n分]{0,8}$|比值|比例(?:结果)?$|系数", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex OfRate { get; }

    [GeneratedRegex("得分|计分|分值|分数|结果|[0-9]分", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex OfPoints { get; }

    /// <summary>Nothing where the sentence does not say, or says it of a rate.</summary>
    /// <param name="standard">As printed.</param>
    public static int? DecimalsOf(string standard)
    {
        if (Kept.Match(standard) is not { Success: true } match)
            return null;
        var before = standard[..match.Index];
        var said = before[(before.LastIndexOfAny(['。', '；', ';', '\n']) + 1)..].TrimEnd('，', ',', '（', '(');
        return OfPoints.IsMatch(said.Length > 0 ? said : before) && !OfRate.IsMatch(said) ? Digit(match.Groups["n"].Value[0]) : null;
    }

    private static int Digit(char sign) => char.IsAsciiDigit(sign) ? sign - '0' : sign == '两' ? 2 : Numerals.IndexOf(sign, StringComparison.Ordinal);
}
