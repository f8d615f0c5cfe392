using Jiheng.ReportChecks.Statements;

namespace Jiheng.ReportChecks.Derivations;

/// <summary>分类得分。“决策类15.5分”, “产出（50分）”: what the rows of a score table under that name add up to.</summary>
internal static class GroupScores
{
    private static readonly ImmutableArray<string> Groups = ["决策", "投入", "过程", "管理", "产出", "效果", "效益", "满意", "绩效"];

    public static Reckoning? Find(Fact claim, ImmutableArray<Fact> facts)
    {
        if (!claim.IsScore || claim.Column is not null || claim.Value <= 0m)
            return null;
        var words = claim.Mention is { } mention && mention.Label.Length > 1 ? mention.Label : claim.Words;
        return Groups.Where(group => words.Contains(group, StringComparison.Ordinal)).SelectMany(group => Columns(group, facts))
            .Where(column => column.Length > 1 && column.Sum(fact => fact.Value) == claim.Value).Select(column => Of(claim, column)).FirstOrDefault(sum => sum.Holds);
    }

    private static IEnumerable<ImmutableArray<Fact>> Columns(string group, ImmutableArray<Fact> facts) =>
        facts.Where(fact => fact is { Column: not null, IsTotal: false } && (fact.IsScore || fact.Amount.IsBare) && fact.Words.IndexOf(group, StringComparison.Ordinal) is 0 or 1)
            .GroupBy(fact => (fact.Block, fact.Column)).Select(column => column.ToImmutableArray());

    private static Reckoning Of(Fact claim, ImmutableArray<Fact> parts) => new Computation(
        StatementForm.ScoreTotal, [.. parts.Select(part => part with { Amount = part.Amount with { Number = new(new(part.Value, claim.Amount.Unit), part.Amount.Number.Decimals) } })],
        numbers => numbers.Sum(), () => string.Join('+', parts.Select(part => part.Amount.ToString()))).Reckoning(claim);
}
