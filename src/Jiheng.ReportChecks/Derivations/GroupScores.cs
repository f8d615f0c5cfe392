using Jiheng.ReportChecks.Statements;

namespace Jiheng.ReportChecks.Derivations;

/// <summary>分类得分。“决策类15.5分”, “产出（50分）”: what the rows of a score table under that name add up to.</summary>
internal static class GroupScores
{
    // The rows of a table are called by the group, or by the kinds of indicators the official table divides it into.
    private static readonly ImmutableArray<(string Group, ImmutableArray<string> Rows)> Groups =
    [
        .. new[] { "决策", "投入", "过程", "管理", "产出", "效果", "效益", "满意", "绩效" }.Select(group => (group, ImmutableArray.Create(group))),
        ("产出", ["数量", "质量", "时效", "成本"]),
        ("产出", ["数量", "质量", "时效"]),
        ("效益", ["经济", "社会", "生态", "可持续"]),
    ];

    public static Reckoning? Find(Fact claim, ImmutableArray<Fact> facts)
    {
        if (!claim.IsScore || claim.Column is not null || claim.Value <= 0m)
            return null;
        var words = claim.Mention is { } mention && mention.Label.Length > 1 ? mention.Label : claim.Words;
        return Groups.Where(group => words.Contains(group.Group, StringComparison.Ordinal)).SelectMany(group => Columns(group.Rows, facts))
            .Where(column => column.Length > 1 && column.Sum(fact => fact.Value) == claim.Value).Select(column => Of(claim, column)).FirstOrDefault(sum => sum.Holds);
    }

    private static IEnumerable<ImmutableArray<Fact>> Columns(ImmutableArray<string> rows, ImmutableArray<Fact> facts) =>
        facts.Where(fact => fact is { Column: not null, IsTotal: false } && (fact.IsScore || fact.Amount.IsBare) && rows.Any(row => fact.Words.IndexOf(row, StringComparison.Ordinal) is 0 or 1))
            .GroupBy(fact => (fact.Block, fact.Column)).Select(column => column.ToImmutableArray());

    private static Reckoning Of(Fact claim, ImmutableArray<Fact> parts) => new Computation(
        StatementForm.ScoreTotal, [.. parts.Select(part => part with { Amount = part.Amount with { Number = new(new(part.Value, claim.Amount.Unit), part.Amount.Number.Decimals) } })],
        numbers => numbers.Sum(), () => string.Join('+', parts.Select(part => part.Amount.ToString()))).Reckoning(claim);
}
