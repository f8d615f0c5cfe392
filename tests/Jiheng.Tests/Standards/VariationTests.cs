using System.Text.RegularExpressions;

namespace Jiheng.Tests.Standards;

/// <summary>The same sentence printed in another way means the same.</summary>
public sealed partial class VariationTests
{
    private static readonly ImmutableArray<(string Name, Func<string, string> Print)> Ways =
    [
        ("full-width digits", text => string.Concat(text.Select(character => character is >= '0' and <= '9' ? (char)(character + 0xFEE0) : character == '%' ? '％' : character))),
        ("half-width punctuation", text => text.Replace('，', ',').Replace('；', ';').Replace('：', ':').Replace('（', '(').Replace('）', ')')),
        ("a space behind every second character", text => string.Concat(text.Select((character, index) => index % 2 == 1 ? character + " " : character.ToString()))),
        ("得 as 计", text => Awarded.Replace(text, "计")),
        ("不得分 as 得0分", text => text.Replace("不得分", "得0分", StringComparison.Ordinal)),
        ("扣完为止 in other words", text => text.Replace("扣完为止", "直至扣完本项分值", StringComparison.Ordinal)),
        ("≥ in words", text => text.Replace("≥", "大于等于", StringComparison.Ordinal).Replace("≤", "小于等于", StringComparison.Ordinal)),
        ("a line break behind every award", text => text.Replace("；", "；\n", StringComparison.Ordinal)),
        ("a heading before it", text => "评分标准：" + text),
        ("a note on rounding behind it", text => text.TrimEnd('。') + "。比率四舍五入，保留两位小数。"),
        ("its source behind it", text => text.TrimEnd('。') + "。数据来源：部门决算报表。"),
        ("（1）（2） instead of ①②", text => WithLabels(text, number => $"（{number}）")),
        ("一、二、 instead of ①②", text => WithLabels(text, number => "一二三四五六七八九"[number - 1] + "、")),
        .. Wordings.Select(wording => (wording.Pattern + " as " + wording.Words, (Func<string, string>)(text => Regex.Replace(text, wording.Pattern, wording.Words, RegexOptions.CultureInvariant)))),
    ];

    private const string Points = @"(\d+(?:\.\d+)?)分";

    // What tables say for the same thing.
    private static ImmutableArray<(string Pattern, string Words)> Wordings =>
    [
        ("得满分", "计满分"), ("得满分", "得全分"), ("得满分", "给满分"), ("得满分", "得该项满分"),
        ("得" + Points, "记$1分"), ("得" + Points, "赋$1分"), ("得" + Points, "可得$1分"), ("得" + Points, "给$1分"), ("得" + Points, "得 $1 分"),
        ("(?<!项|标)不得分", "得零分"), ("(?<!项|标)不得分", "得分为0"), ("(?<!项|标)不得分", "不予得分"), ("(?<!项|标)不得分", "不给分"),
        ("(?<![共计])扣" + Points, "扣减$1分"), ("(?<![共计])扣" + Points, "减$1分"), ("(?<![共计])扣" + Points, "扣除$1分"),
        ("扣完为止", "直到扣完为止"), ("扣完为止", "扣至0分为止"), ("[，,]扣完为止", ""),
        ("每(?:低|降低|下降)1个百分点", "每降1个百分点"), ("每(?:低|降低|下降)1个百分点", "每低1%"), ("每超过1个百分点", "每高1个百分点"),
        (@"(?<![<＜≤\d%])≥(\d+%)(?![<＜≤])", "不低于$1"), (@"(?<![<＜≤\d%])≥(\d+%)(?![<＜≤])", "达到$1及以上"), (@"(?<![>＞≥\d%])≤(\d+%)(?![<＜>＞])", "不超过$1"),
        ("每发现(?=[1一][处例项起次个笔])", "每出现"), ("按比例得分", "按相应比例计分"), ("否则不得分", "其余不得分"), ("否则不得分", "反之不得分"),
        ("；", "。"), ("的[，,]得", "得"), ("1个百分点", "一个百分点"),
    ];

    private static string WithLabels(string text, Func<int, string> label) => text.Contains('②', StringComparison.Ordinal)
        ? Circled.Replace(text, match => label(match.Value[0] - '①' + 1))
        : text;

    [GeneratedRegex("[①-⑨]", RegexOptions.CultureInvariant)]
    private static partial Regex Circled { get; }

    [GeneratedRegex(@"得(?=\d+(?:\.\d+)?分)", RegexOptions.CultureInvariant)]
    private static partial Regex Awarded { get; }

    [Fact]
    public void A_standard_printed_in_another_way_is_never_scored_otherwise()
    {
        var known = GoldLine.All.Where(line => line.Kind == "computable" && line.Run().AllRight(line)).ToList();

        var results = known.Select((line, index) => Printed(line, Ways[index % Ways.Length].Print)).ToList();

        Assert.Empty(results.Where(line => line.Run().AnyWrong(line)).Select(line => $"{line.Line.Id} {line.Line.Standard.Text}"));
        Assert.True(results.Count(line => !line.Run().AllRight(line)) <= known.Count / 100, "More than one in a hundred is no longer understood.");
    }

    private static GoldLine Printed(GoldLine line, Func<string, string> print) =>
        line with { Line = line.Line with { Standard = line.Line.Standard with { Text = print(line.Line.Standard.Text) } } };
}
