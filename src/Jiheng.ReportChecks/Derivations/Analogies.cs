using Jiheng.ReportChecks.Statements;

namespace Jiheng.ReportChecks.Derivations;

/// <summary>同样写法的数。“甲预算120万元，支出96万元，执行率80%；乙预算80万元，支出60万元，执行率75%”: numbers that stand in the same words at the same places follow in the same way; the one that does not stands out.</summary>
internal static class Analogies
{
    private const int LongestTail = 4;

    private const int LongestPartTail = 2;

    private const int FarthestBack = 6;

    /// <summary>A computation of two numbers.</summary>
    private sealed record Way(StatementForm Form, Func<decimal, decimal, decimal?> Of, string Formula);

    private static readonly ImmutableArray<Way> Ways =
    [
        new(StatementForm.Completion, (one, two) => two == 0m ? null : one / two, "{0}÷{1}×100%"),
        new(StatementForm.Growth, (one, two) => two == 0m ? null : (one - two) / two, "({0}-{1})÷{1}×100%"),
        new(StatementForm.Growth, (one, two) => two == 0m ? null : (two - one) / two, "({1}-{0})÷{1}×100%"),
        new(StatementForm.Growth, (one, two) => two == one ? null : one / (two - one), "{0}÷({1}-{0})×100%"),
        new(StatementForm.Growth, (one, two) => two + one == 0m ? null : one / (two + one), "{0}÷({1}+{0})×100%"),
        new(StatementForm.Difference, (one, two) => one - two, "{0}-{1}"),
    ];

    /// <summary>What two numbers in the same words stand to each other as.</summary>
    private readonly record struct Shape(string Words, Unit Unit, int One, int Two, string OneWords, string TwoWords);

    public static IEnumerable<Reckoning> Of(IReadOnlyDictionary<TextSpan, Statement> held, ImmutableArray<Fact> facts)
    {
        var byPlace = facts.ToDictionary(fact => fact.Amount.Span);
        var known = held.Values.Where(each => each.Parts.Length == 2).Select(each => Explained(each, byPlace)).OfType<(Shape Shape, Way Way, Fact Claim)>().ToLookup(each => each.Shape);
        if (known.Count == 0)
            yield break;
        var shapes = known.Select(group => group.Key).ToArray();
        foreach (var claim in facts.Where(fact => fact is { Mention: not null, IsInCell: false, Amount.Nearness: Nearness.AsPrinted } && !held.ContainsKey(fact.Amount.Span)))
        {
            var fitting = shapes.Where(shape => Fits(shape, claim, facts)).ToList();
            if (fitting is [var only] && known[only].Select(each => each.Way).Distinct().ToList() is [var way] && Like(claim, known[only].Select(each => each.Claim)))
                yield return Reckoning(claim, way, facts[claim.Order - only.One], facts[claim.Order - only.Two]) with { IsCertain = false };
        }
    }

    // In one paragraph, or twice over in the report.
    private static bool Like(Fact claim, IEnumerable<Fact> others)
    {
        var list = others.ToList();
        return list.Count > 1 || list[0].Block == claim.Block;
    }

    private static (Shape, Way, Fact)? Explained(Statement statement, Dictionary<TextSpan, Fact> byPlace)
    {
        if (!byPlace.TryGetValue(statement.At, out var claim) || claim is not { Mention: not null, IsInCell: false } || !byPlace.TryGetValue(statement.Parts[0], out var one) || !byPlace.TryGetValue(statement.Parts[1], out var two))
            return null;
        if (!IsBefore(one, claim) || !IsBefore(two, claim) || Ways.FirstOrDefault(way => way.Form == Plain(statement.Form) && Reckoning(claim, way, one, two) is { Holds: true, HoldsClosely: true }) is not { } found)
            return null;
        return (ShapeOf(claim, one, two), found, claim);
    }

    private static StatementForm Plain(StatementForm form) => form == StatementForm.Share ? StatementForm.Completion : form;

    private static bool IsBefore(Fact part, Fact claim) => part.IsInSentenceOf(claim) && part.Order < claim.Order && claim.Order - part.Order <= FarthestBack;

    private static bool Fits(Shape shape, Fact claim, ImmutableArray<Fact> facts)
    {
        if (shape.Unit != claim.Amount.Unit || claim.Order < Math.Max(shape.One, shape.Two) || Tail(claim, LongestTail) != shape.Words)
            return false;
        var (one, two) = (facts[claim.Order - shape.One], facts[claim.Order - shape.Two]);
        return one is { IsPart: true, Value: > 0m } && two is { IsPart: true, Value: > 0m } && IsBefore(one, claim) && IsBefore(two, claim) && one.IsSame(two) && one.Mention!.Segment == two.Mention!.Segment && ShapeOf(claim, one, two) == shape;
    }

    private static Shape ShapeOf(Fact claim, Fact one, Fact two) =>
        new(Tail(claim, LongestTail), claim.Amount.Unit, claim.Order - one.Order, claim.Order - two.Order, Tail(one, LongestPartTail), Tail(two, LongestPartTail));

    private static string Tail(Fact fact, int longest)
    {
        var words = fact.Mention!.Label.Trim().TrimEnd('为', '是', '达', '共', '约', ':');
        return words.Length > longest ? words[^longest..] : words;
    }

    private static Reckoning Reckoning(Fact claim, Way way, Fact one, Fact two) => new Computation(
        way.Form, [one, two], numbers => way.Of(numbers[0], numbers[1]), () => string.Format(System.Globalization.CultureInfo.InvariantCulture, way.Formula, one.Amount, two.Amount)).Reckoning(claim);
}
