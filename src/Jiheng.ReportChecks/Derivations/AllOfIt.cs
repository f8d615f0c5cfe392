using Jiheng.ReportChecks.Statements;

namespace Jiheng.ReportChecks.Derivations;

/// <summary>百分之百。“检查定点医药机构312家，覆盖率100%（全县定点医药机构312家）”: the number right before it stands once more in the report as the number of all there are.</summary>
internal static class AllOfIt
{
    private const int FewestDigits = 2;

    // A number of so many digits does not come twice by chance.
    private const int ManyDigits = 4;

    public static Reckoning? Find(Fact claim, ImmutableArray<Fact> facts)
    {
        if (claim is not { IsInCell: false, Mention: { Index: > 0 } mention, Amount.Unit.Name: "%", Value: 1m, Order: > 0 } || !mention.Label.TrimEnd('为', '达', '是', ':').EndsWith('率') || facts[claim.Order - 1] is not { IsPart: true, Mention: { IsChange: false } beside, Amount: { IsPercentage: false, HasDimension: true } } done || !done.IsInSentenceOf(claim) || done.Amount.Digits < FewestDigits)
            return null;
        var words = WordPairs.Of(claim.Line!.Opening(beside, Around));
        var all = facts.Where(each => each != done && each.IsPart && each.Value == done.Value && each.IsSame(done) && each.Amount.Unit == done.Amount.Unit && (done.Amount.Digits >= ManyDigits || each.Pairs.Count(words.Contains) > 1)).OrderBy(each => Math.Abs(each.Order - claim.Order)).FirstOrDefault();
        return all is null ? null : Forms.Over(done, all).Reckoning(claim) is { Holds: true } holds ? holds : null;
    }

    private const int Around = 24;
}
