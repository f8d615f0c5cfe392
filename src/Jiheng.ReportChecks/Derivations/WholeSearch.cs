using Jiheng.ReportChecks.Statements;

namespace Jiheng.ReportChecks.Derivations;

/// <summary>全文推算。“项目支出12344.38万元”, where the report gives all that was spent and 基本支出 in other places: an amount of many digits that two or three others of the report make to the digit, the likeliest of them first.</summary>
/// <remarks>Asked last, only of what nothing else explains; the fewer digits a number has, the fewer others are tried, so that one coincidence in fifty is the most there can be.</remarks>
internal static class WholeSearch
{
    private const decimal Accepted = 0.02m;

    private const decimal Most = 8_000m;

    private const int FewestDigits = 4;

    private const int WorthOfWord = 5;

    private const int WorthOfSentence = 20;

    private const int WorthOfRow = 10;

    /// <summary>Of each that nothing explains; a relation of the same numbers is stated once.</summary>
    public static ImmutableArray<Statement> Of(ImmutableArray<Fact> open, ImmutableArray<Fact> facts, IEnumerable<Statement> held)
    {
        var values = facts.ToDictionary(fact => fact.Amount.Span, fact => fact.Value);
        var stated = held.Select(each => Relation([each.At, .. each.Parts], values)).ToHashSet();
        return [.. open.Select(fact => (Fact: fact, Found: Find(fact, facts)!)).Where(each => each.Found is not null)
            .GroupBy(each => Relation([each.Fact.Amount.Span, .. each.Found.Parts.Select(part => part.Span)], values)).Select(group => (Known: stated.Contains(group.Key), Best: group.OrderByDescending(each => IsAsked(each.Fact, each.Found)).ThenByDescending(each => each.Fact.Order).First()))
            .Where(each => !each.Known || (each.Best.Found.Form == StatementForm.Parts && IsAsked(each.Best.Fact, each.Best.Found))).Select(each => each.Best.Found.ToStatement()).OfType<Statement>()];
    }

    // Of 基本支出, 项目支出 and all that was spent any follows from the other two: the one whose words say so, or the last.
    private static bool IsAsked(Fact claim, Reckoning found) => found.Form == StatementForm.Parts ? Cue.AsksForSum(claim) || claim.Words.Contains("滚存", StringComparison.Ordinal) : Cue.Of(claim).Contains(Operation.Difference);

    private static string Relation(ImmutableArray<TextSpan> spans, Dictionary<TextSpan, decimal> values) =>
        string.Join(' ', spans.Select(span => values.GetValueOrDefault(span)).Order().Select(value => value.ToString("0.########", System.Globalization.CultureInfo.InvariantCulture)));

    private static Reckoning? Find(Fact claim, ImmutableArray<Fact> facts)
    {
        if (claim is not { IsScore: false, Value: > 0m, Amount: { HasDimension: true, IsPercentage: false, Nearness: Nearness.AsPrinted } } || claim.Amount.Digits < FewestDigits)
            return null;
        var tries = Math.Min(Most, claim.Value / claim.Amount.LastDigit * Accepted);
        var others = Likeliest(claim, facts, Largest(tries, each => each * each));
        return OfTwo(claim, others) ?? OfThree(claim, others[..Math.Min(others.Length, Largest(tries, each => each * each * each))]);
    }

    // So many numbers can be taken together in no more ways than that.
    private static int Largest(decimal tries, Func<decimal, decimal> ways)
    {
        var many = 0;
        while (ways(many + 1) <= tries)
            many++;
        return many;
    }

    // Of so many relations two digits changed about make one.
    private const decimal AcceptedOfSlip = 0.003m;

    private const int FewestOfSlip = 5;

    /// <summary>Where its words ask for it and two digits of it changed about are what the likeliest two make: “结转25.10万元” of 512.50 less 460.40.</summary>
    public static Reckoning? Missed(Fact claim, ImmutableArray<Fact> facts)
    {
        if (claim is not { Mention: not null, IsInCell: false, IsScore: false, Value: > 0m, Amount: { HasDimension: true, IsPercentage: false, Nearness: Nearness.AsPrinted } } || Slip.Telling(claim.Amount.Number.Quantity.Value) < FewestOfSlip)
            return null;
        var (isSum, isRest) = (Cue.AsksForSum(claim), Cue.Of(claim).Contains(Operation.Difference));
        if (!isSum && !isRest)
            return null;
        var meant = Slip.Transposed(claim.Amount).Select(each => each.Number.InBase).ToHashSet();
        var others = Likeliest(claim, facts, Largest(Math.Min(Most, claim.Value / claim.Amount.LastDigit * AcceptedOfSlip / Math.Max(1, meant.Count)), each => each * each));
        var pairs = from far in Enumerable.Range(1, Math.Max(0, others.Length - 1))
                    from close in Enumerable.Range(0, far)
                    let one = others[close]
                    let other = others[far]
                    select isSum ? Sum([one, other]) : Less(one.Value > other.Value ? one : other, one.Value > other.Value ? other : one);
        var found = (isSum ? SumSearch.Runs(claim, facts).Concat(pairs) : pairs).Where(each => meant.Contains(each.Compute([.. each.Parts.Select(part => part.Value)]) ?? 0m)).Select(each => each.Reckoning(claim)).ToList();
        return found.Select(each => each.Point).Distinct().Count() == 1 && found[0] is { Differs: true, IsOffByAPart: false } slip ? slip with { IsCertain = false, Remark = Slip.Remark(claim.Amount) } : null;
    }

    private const int FewestOfRate = 4;

    private const int MostWholes = 10;

    /// <summary>“建立档案50.10万份，建档率96.58%”: of the number right before it and one other in its unit, but for two digits changed about.</summary>
    public static Reckoning? MissedRate(Fact claim, ImmutableArray<Fact> facts)
    {
        if (claim is not { IsInCell: false, Mention: { Index: > 0 } mention, Order: > 0, Value: > 0m and < 1m, Amount: { Unit.Name: "%", Nearness: Nearness.AsPrinted } } || Slip.Telling(claim.Amount.Number.Quantity.Value) < FewestOfRate || !NamesRate(mention.Label))
            return null;
        if (facts[claim.Order - 1] is not { IsPart: true, Mention: { IsChange: false } beside, Amount: { IsPercentage: false, HasDimension: true } } part || !part.IsInSentenceOf(claim) || beside.Segment != mention.Segment)
            return null;
        var words = WordPairs.Of(claim.Line!.Opening(mention, Around));
        var slips = Within(claim, facts).Where(each => MayBeWhole(each, part) && each.Value * claim.Value < part.Value * 2m)
            .OrderBy(each => Away(each, claim, words)).DistinctBy(each => each.Value).Take(MostWholes)
            .Select(whole => Forms.Over(part, whole).Reckoning(claim)).Where(each => each is { Differs: true, Point: { } point } && Slip.IsTransposed(claim.Amount, point)).ToList();
        return slips is [var only] ? only with { IsCertain = false } : null;
    }

    private static bool MayBeWhole(Fact whole, Fact part) =>
        whole.IsPart && whole.Value > part.Value && (whole.IsSame(part) || (whole.IsLike(part) && part.IsCount)) && whole.Amount.Unit.Factor == part.Amount.Unit.Factor;

    private static bool NamesRate(string label) => label.TrimEnd('为', '达', '是', ':').EndsWith('率') || label.StartsWith('占');

    // Each value once: as many ways to be met by chance as there are values.
    private static ImmutableArray<Fact> Likeliest(Fact claim, ImmutableArray<Fact> facts, int most)
    {
        var words = WordPairs.Of(claim is { Line: { } line, Mention: { } mention } ? line.Opening(mention, Around) : claim.Words);
        return [.. Within(claim, facts).Where(each => each is { IsPart: true, Value: > 0m } && each.Order != claim.Order && each.Value != claim.Value && each.IsSame(claim) && each.Amount.HasDimension && each.Value >= claim.Amount.LastDigit && (claim.IsMoney || each.Amount.Unit == claim.Amount.Unit))
            .OrderBy(each => Away(each, claim, words)).DistinctBy(each => each.Value).Take(most)];
    }

    private const int Around = 40;

    // All of a report; of several one after the other, those near.
    private const int Farthest = 400;

    private static IEnumerable<Fact> Within(Fact claim, ImmutableArray<Fact> facts)
    {
        for (var at = Math.Max(0, claim.Order - Farthest); at < Math.Min(facts.Length, claim.Order + Farthest); at++)
            yield return facts[at];
    }

    private static int Away(Fact each, Fact claim, HashSet<int> words) =>
        Math.Min(Math.Abs(each.Order - claim.Order), Around) - (each.Pairs.Count(words.Contains) * WorthOfWord) - (each.IsInSentenceOf(claim) ? WorthOfSentence : 0)
        - (each.Block == claim.Block && each.Row is not null && (each.Row == claim.Row || each.Column == claim.Column) ? WorthOfRow : 0);

    private static Reckoning? OfTwo(Fact claim, ImmutableArray<Fact> others)
    {
        var room = claim.Amount.LastDigit / 2m;
        for (var far = 1; far < others.Length; far++)
        {
            for (var close = 0; close < far; close++)
            {
                var (one, other) = (others[close], others[far]);
                if (Math.Abs(one.Value + other.Value - claim.Value) <= room && Held(Sum([one, other]), claim) is { } sum)
                    return sum;
                if (Math.Abs(Math.Abs(one.Value - other.Value) - claim.Value) <= room && Held(Less(one.Value > other.Value ? one : other, one.Value > other.Value ? other : one), claim) is { } rest)
                    return rest;
            }
        }
        return null;
    }

    private static Reckoning? OfThree(Fact claim, ImmutableArray<Fact> others)
    {
        for (var far = 2; far < others.Length; far++)
        {
            for (var middle = 1; middle < far; middle++)
            {
                for (var close = 0; close < middle; close++)
                {
                    if (OfThree(claim, others[close], others[middle], others[far]) is { } holds)
                        return holds;
                }
            }
        }
        return null;
    }

    // All of them, one without the other two, or two without the third.
    private static Reckoning? OfThree(Fact claim, Fact one, Fact two, Fact three)
    {
        var (all, room) = (one.Value + two.Value + three.Value, claim.Amount.LastDigit / 2m);
        if (Math.Abs(all - claim.Value) <= room)
            return Held(Sum([one, two, three]), claim);
        return Apart(claim, one, two, three, all) ?? Apart(claim, two, one, three, all) ?? Apart(claim, three, one, two, all);
    }

    private static Reckoning? Apart(Fact claim, Fact one, Fact first, Fact second, decimal all)
    {
        var (left, room) = (all - (2m * one.Value), claim.Amount.LastDigit / 2m);
        return Math.Abs(left - claim.Value) <= room ? Held(Over(first, second, one), claim) : Math.Abs(left + claim.Value) <= room ? Held(Less(one, first, second), claim) : null;
    }

    private static Reckoning? Held(Computation computation, Fact claim) => computation.Reckoning(claim) is { Holds: true, HoldsClosely: true } reckoning && reckoning.Agreement != Agreement.Truncated ? reckoning : null;

    private static Computation Sum(ImmutableArray<Fact> parts) => new(StatementForm.Parts, parts, numbers => numbers.Sum(), () => string.Join('+', parts.Select(part => part.Amount.ToString())));

    private static Computation Less(Fact whole, params ImmutableArray<Fact> parts) => new(
        StatementForm.Difference, [whole, .. parts], numbers => numbers[0] - numbers.Skip(1).Sum(), () => $"{whole.Amount}-{string.Join('-', parts.Select(part => part.Amount.ToString()))}");

    private static Computation Over(Fact one, Fact two, Fact less) => new(
        StatementForm.Balance, [one, two, less], numbers => numbers[0] + numbers[1] - numbers[2], () => $"{one.Amount}+{two.Amount}-{less.Amount}");
}
