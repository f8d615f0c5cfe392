using System.Text.RegularExpressions;
using Jiheng.ReportChecks.Reading;
using Jiheng.ReportChecks.Statements;

namespace Jiheng.ReportChecks.Derivations;

/// <summary>总体比率。“三个项目总体预算执行率97.99%”: of what the rows of a table make together, where the table has no row for that.</summary>
internal static partial class NamedPools
{
    private const int FewestDigits = 3;

    [GeneratedRegex("总体|综合|合计|整体|全部|总的?|平均|[两二三四五六七八九十]个", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex OfAll { get; }

    [GeneratedRegex("率|完成.{0,8}的$", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex Rate { get; }

    public static Reckoning? Find(Fact claim, NamedFigures named)
    {
        if (claim is not { Mention: { } mention, IsInCell: false, Amount.Unit.Name: "%" } || claim.Amount.Digits < FewestDigits || claim.Value == 1m || !OfAll.IsMatch(mention.Label) || !Rate.IsMatch(mention.Label))
            return null;
        return (from table in named.Sums.GroupBy(each => each.First.Block)
                from part in table
                from whole in table
                where part != whole && part.First.IsSame(whole.First) && part.Parts.Length == whole.Parts.Length && whole.Value > 0m
                let computation = NamedShares.Over(part, whole) with { Form = StatementForm.Completion }
                where computation.MayGive(claim)
                let reckoning = computation.Reckoning(claim)
                where reckoning is { Holds: true, HoldsClosely: true } && reckoning.Agreement != Agreement.Truncated
                select reckoning).FirstOrDefault();
    }
}
