using System.Text.RegularExpressions;
using Jiheng.ReportChecks.Reading;

namespace Jiheng.ReportChecks.Statements;

/// <summary>数的名称。What a number is called, without the words that differ from place to place and mean nothing else: “2023年度实际培训人数共” and “培训人数为” are one name.</summary>
internal static partial class FigureNames
{
    [GeneratedRegex("20[0-9][0-9]年(?:度|末|底)?|本年度?|当年|今年|全年|年度|截至|累计|共计|合计|总计|实际|分别|金额|总额|数量|我[局委办院校部中]心?|本[局委办院校部]门?|我单位|本单位|(?:达到?|共有?|为|是|有|约|数|了|的|:)+$|^(?:其中|主要是|以及|和|及|即|共)", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex Filler { get; }

    /// <summary>Empty where nothing else is left.</summary>
    public static string Of(string words)
    {
        var bare = WordForms.Bare(words);
        for (var shorter = Filler.Replace(bare, ""); shorter != bare; shorter = Filler.Replace(bare, ""))
            bare = shorter;
        return bare;
    }
}
