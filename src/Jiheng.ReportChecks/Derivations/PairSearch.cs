using Jiheng.ReportChecks.Statements;

namespace Jiheng.ReportChecks.Derivations;

/// <summary>两数推算。Looks for two numbers of the report from which a third follows by the computation its words ask for.</summary>
internal static class PairSearch
{
    private const int Fewest = 14;

    // Without a word that asks for it.
    private const int FewestUnasked = 3;

    /// <summary>First with a number of its own sentence, then with any; nothing where no two fit before chance could have its way.</summary>
    public static Reckoning? Find(Fact claim, ImmutableArray<Operation> asked, ImmutableArray<Fact> near)
    {
        var tries = Chance.Tries(claim.Amount, Cue.IsSaid(claim) ? Fewest : FewestUnasked);
        return Find(claim, asked, near, tries, each => each.IsInSentenceOf(claim)) ?? Find(claim, asked, near, tries, each => each.Block == claim.Block) ?? Find(claim, asked, near, tries, _ => true);
    }

    private static Reckoning? Find(Fact claim, ImmutableArray<Operation> asked, ImmutableArray<Fact> near, int left, Func<Fact, bool> isAnchor)
    {
        for (var far = 1; far < near.Length; far++)
        {
            for (var close = 0; close < far; close++)
            {
                if (!isAnchor(near[close]) && !isAnchor(near[far]))
                    continue;
                foreach (var operation in asked)
                {
                    var forms = Forms.Of(operation, claim, near[close], near[far]);
                    left -= forms.Length;
                    if (left < 0)
                        return null;
                    if (forms.Where(form => form.MayGive(claim)).Select(form => form.Reckoning(claim)).FirstOrDefault(reckoning => Fits(reckoning, claim, near[close], near[far])) is { } holds)
                        return holds;
                }
            }
        }
        return null;
    }

    // Outside its sentence a number must be met by the digits themselves, not by the room that rounding leaves.
    private static bool Fits(Reckoning reckoning, Fact claim, Fact one, Fact other) =>
        reckoning.Holds && ((reckoning.HoldsClosely && reckoning.Agreement != Agreement.Truncated) || (one.IsInSentenceOf(claim) && other.IsInSentenceOf(claim)) || IsBalance(claim, one, other));

    // “本年收入18300亿元…。本年支出13948亿元…。本年收支结余4351亿元”: what the words name are the two, rounded as they may be.
    private static bool IsBalance(Fact claim, Fact one, Fact other) =>
        claim.Mention is { } mention && mention.Says("收支结余", "收支相抵", "收支差额") && one.Block == claim.Block && other.Block == claim.Block
        && ((SaysOnly(one, "收入") && SaysOnly(other, "支出")) || (SaysOnly(other, "收入") && SaysOnly(one, "支出")));

    private static bool SaysOnly(Fact fact, string word) => fact.Mention is { IsChange: false } mention && mention.Label.TrimEnd().EndsWith(word, StringComparison.Ordinal);
}
