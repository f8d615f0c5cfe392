using System.Text.RegularExpressions;

namespace Jiheng.Indicators.Standards.Reading;

/// <summary>转义词。Words that could turn the meaning of a condition round; where one stands, the condition is not read.</summary>
internal static partial class TurningWords
{
    [GeneratedRegex("除外|(?<![名位%]|百分点)以外|(?<!%|百分点)之外|剔除|扣除|除[去了]|平均水平|上年同期|高者|低者|(?<!\\d)倍(?!数)|翻番|如果没有|不适用|参照|附件|的基础上", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex Any { get; }

    public static bool In(string text) => Any.IsMatch(text);
}
