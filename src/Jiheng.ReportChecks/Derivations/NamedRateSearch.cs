using System.Text.RegularExpressions;
using Jiheng.ReportChecks.Reading;
using Jiheng.ReportChecks.Statements;

namespace Jiheng.ReportChecks.Derivations;

/// <summary>有固定算法的比率。在职人员控制率, “三公”经费控制率 and their like: the name says which two numbers, wherever they stand.</summary>
internal static partial class NamedRateSearch
{
    private const int MostOfAKind = 12;

    /// <summary>A rate, and the words of its two numbers.</summary>
    private sealed record Named(Regex Rate, Regex Part, Regex Whole);

    [GeneratedRegex("人员控制率|编制使用率|编制控制率|满编率", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex Staff { get; }

    [GeneratedRegex("在职|实有|在编|在岗", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex Staffed { get; }

    [GeneratedRegex("编制|核定", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex Posts { get; }

    [GeneratedRegex("三公.{0,3}经费.{0,4}(?:控制|执行|完成)率", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex ThreePublic { get; }

    [GeneratedRegex("公用经费.{0,4}(?:控制|执行|完成)率", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex Running { get; }

    [GeneratedRegex("采购.{0,6}(?:执行|完成)率", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex Procurement { get; }

    [GeneratedRegex("(?:预算|资金|经费).{0,6}(?:执行|完成|支出|支付|使用|到位)率|支出率|执行率", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex Execution { get; }

    [GeneratedRegex("三公|合计|总", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex OfThreePublic { get; }

    [GeneratedRegex("公用", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex OfRunning { get; }

    [GeneratedRegex("采购", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex OfProcurement { get; }

    [GeneratedRegex("支出|执行|支付|决算|使用|到位", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex Spent { get; }

    [GeneratedRegex("预算|下达|收入|到位|安排|指标|可用|总额|合计", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex Planned { get; }

    private static readonly ImmutableArray<Named> Known =
    [
        new(Staff, Staffed, Posts),
        new(ThreePublic, OfThreePublic, OfThreePublic),
        new(Running, OfRunning, OfRunning),
        new(Procurement, OfProcurement, OfProcurement),
        new(Execution, Spent, Planned),
    ];

    /// <summary>Only what agrees to the digit; nothing where the rate has no such name.</summary>
    public static Reckoning? Find(Fact claim, ImmutableArray<Fact> facts)
    {
        if (!claim.Amount.IsPercentage || claim.Value <= 0m || Known.FirstOrDefault(named => named.Rate.IsMatch(claim.Words)) is not { } known)
            return null;
        var parts = Of(known.Part, claim, facts);
        var wholes = Of(known.Whole, claim, facts);
        return (from part in parts
                from whole in wholes
                where part != whole && part.IsSame(whole) && part.Value != whole.Value
                let computation = Forms.Over(part, whole)
                where computation.MayGive(claim)
                let reckoning = computation.Reckoning(claim)
                where reckoning.Holds && reckoning.HoldsClosely
                select reckoning).FirstOrDefault();
    }

    private static List<Fact> Of(Regex words, Fact claim, ImmutableArray<Fact> facts) =>
        [.. facts.Where(each => each.IsPart && each.Amount.HasDimension && each.Value > 0m && words.IsMatch(each.Words)).OrderBy(each => Math.Abs(each.Order - claim.Order)).Take(MostOfAKind)];
}
