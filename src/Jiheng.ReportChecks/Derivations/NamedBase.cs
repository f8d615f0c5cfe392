using System.Text.RegularExpressions;
using Jiheng.ReportChecks.Reading;

namespace Jiheng.ReportChecks.Derivations;

/// <summary>说明了的分母。“占预算的72%” is of no outturn, and “在职人员控制率” of no people: where the words name the whole, another number in its place explains nothing.</summary>
internal static partial class NamedBase
{
    [GeneratedRegex("占(?:年初|全年|年度|调整后?|总)?预算(?:数|总额)?的(?:比例|比重)?(?:为|达)?$", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex OfBudget { get; }

    [GeneratedRegex("支出|执行|支付|决算|实际|使用", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex Spent { get; }

    [GeneratedRegex("(?:在职|在编|财政供养)?人员控制率", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex StaffRate { get; }

    [GeneratedRegex("编制|核定", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex Posts { get; }

    [GeneratedRegex("实有|在编人员|在职|在岗|年末", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex Staff { get; }

    /// <param name="claim">The rate.</param>
    /// <param name="part">The smaller number.</param>
    /// <param name="whole">The larger.</param>
    public static bool Forbids(Fact claim, Fact part, Fact whole)
    {
        if (claim.Mention is not { } mention || claim.Value > 1m)
            return false;
        var label = mention.Label.Trim();
        return OfBudget.IsMatch(label) ? Spent.IsMatch(whole.Words) && !whole.Words.Contains("预算", StringComparison.Ordinal)
            : StaffRate.IsMatch(label) && part.Value != whole.Value && Posts.IsMatch(part.Words) && !Posts.IsMatch(whole.Words) && Staff.IsMatch(whole.Words);
    }
}
