using System.Text.RegularExpressions;
using Jiheng.ReportChecks.Reading;
using Jiheng.ReportChecks.Statements;

namespace Jiheng.ReportChecks.Derivations;

/// <summary>点名的合计。“城乡社区与其他支出两项合计2400.28万元”, “中央和省级资金2964万元”: the words name the two numbers, wherever they stand.</summary>
internal static partial class NamedSums
{
    private const int FewestDigits = 3;

    private const int Most = 4;

    [GeneratedRegex("^(?:其中|上述)?(?<one>[一-龥]{2,8}?)(?:支出|资金|经费)?(?:和|与|及|、)(?<other>[一-龥]{2,8}?)(?:支出|资金|经费|补助)?(?:两项|二者|两者|两类)?(?:合计|共计|共|总计|之和)?(?:为|达)?$", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex OfTwo { get; }

    public static Reckoning? Find(Fact claim, NamedFigures named)
    {
        if (claim is not { Mention: { IsChange: false } mention, IsInCell: false, IsScore: false, Amount: { HasDimension: true, IsPercentage: false } } || claim.Amount.Digits < FewestDigits)
            return null;
        var clause = claim.Line!.Text[(claim.Line.Text.LastIndexOfAny(['，', '。', ';', ':'], Math.Max(0, mention.Start - 1)) + 1)..mention.Start];
        if (OfTwo.Match(clause.Trim()) is not { Success: true } match)
            return null;
        return (from one in Called(match.Groups["one"].Value, claim, named)
                from other in Called(match.Groups["other"].Value, claim, named)
                where one != other && one.IsAddable(claim) && other.IsAddable(claim) && one.Value + other.Value == claim.Value
                select new Computation(StatementForm.Parts, [one, other], numbers => numbers.Sum(), () => $"{one.Amount}+{other.Amount}").Reckoning(claim)).FirstOrDefault(each => each.Holds);
    }

    private static IEnumerable<Fact> Called(string words, Fact claim, NamedFigures named) =>
        named.Beginning(words, claim).Take(Most);
}
