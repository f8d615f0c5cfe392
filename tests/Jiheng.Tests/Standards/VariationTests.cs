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
    ];

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
