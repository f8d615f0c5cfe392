using Jiheng.ReportChecks.Statements;

namespace Jiheng.ReportChecks.Derivations;

/// <summary>同句占比的另一个分母。“企业职工占40.00%，转移劳动力占32.17%，毕业生占10.00%”: of one list whose numbers make the whole, the others are shares of that whole, this one of another number.</summary>
internal static class OddShare
{
    private const int Fewest = 2;

    /// <param name="held">Statements that hold.</param>
    /// <param name="facts">Every number of the report.</param>
    public static IEnumerable<Reckoning> Of(IReadOnlyDictionary<TextSpan, Statement> held, ImmutableArray<Fact> facts)
    {
        var byPlace = facts.ToDictionary(fact => fact.Amount.Span);
        var shares = facts.Where(fact => fact is { Mention: { } mention, IsInCell: false, Amount.Unit.Name: "%" } && mention.Label.Contains('占', StringComparison.Ordinal))
            .Select(fact => Explained(fact, held, byPlace)).OfType<Share>().GroupBy(share => (share.Rate.Block, share.Rate.Line, share.Rate.Mention!.Sentence));
        foreach (var sentence in shares)
        {
            foreach (var odd in sentence)
            {
                if (sentence.Where(each => each.Whole != odd.Whole).GroupBy(each => each.Whole.Value).Where(group => group.Count() >= Fewest).ToList() is not [var most] || sentence.Count() != most.Count() + 1)
                    continue;
                var whole = most.First().Whole;
                if (whole.Value == odd.Whole.Value || !MakeAll(odd.Part, whole, facts) || most.Any(each => !each.Part.IsInSentenceOf(odd.Part)))
                    continue;
                if ((Forms.Over(odd.Part, whole) with { Form = StatementForm.Share }).Reckoning(odd.Rate) is { Differs: true } reckoning)
                    yield return reckoning with { IsCertain = false, IsNamed = true, Remark = $"同一句的其他占比都以{whole.Amount}为分母，只有这一个正好是占{odd.Whole.Amount}的比例，请核对。" };
            }
        }
    }

    private sealed record Share(Fact Rate, Fact Part, Fact Whole);

    private static Share? Explained(Fact rate, IReadOnlyDictionary<TextSpan, Statement> held, Dictionary<TextSpan, Fact> byPlace) =>
        held.TryGetValue(rate.Amount.Span, out var statement) && statement.Parts is [var first, var second] && byPlace.TryGetValue(first, out var part) && byPlace.TryGetValue(second, out var whole) ? new(rate, part, whole) : null;

    private static bool MakeAll(Fact part, Fact whole, ImmutableArray<Fact> facts) =>
        part.Mention is not null && facts.Where(each => each.IsInSentenceOf(part) && each.IsSame(part) && each.IsPart && each.Value != whole.Value).Sum(each => each.Value) is var sum && sum == whole.Value;
}
