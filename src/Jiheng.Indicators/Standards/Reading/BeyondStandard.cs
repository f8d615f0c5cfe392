using System.Text.RegularExpressions;

namespace Jiheng.Indicators.Standards.Reading;

/// <summary>超出部分。“≤100%得4分，每超出1%扣0.4分；超出10%及以上不得分”: what lies over the standard, where as a value it would lie inside it.</summary>
internal static partial class BeyondStandard
{
    [GeneratedRegex(@"^(?:的|则)?(?:超出|超过|超支|超|高于|高出)(?:目标值?|标准|预算)?(?<n>\d+(?:\.\d+)?[^\d,]*)$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, RegexLimits.Milliseconds)]
    private static partial Regex Over { get; }

    [GeneratedRegex(@"^(?:的|则)?(?:低于|低|降低|少于|欠)(?:目标值?|标准)?(?<n>\d+(?:\.\d+)?[^\d,]*以上[^\d,]*)$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, RegexLimits.Milliseconds)]
    private static partial Regex Under { get; }

    /// <summary>The leads, those that count from the standard turned into values.</summary>
    public static ImmutableArray<Lead> InValues(ImmutableArray<Clause> clauses, ImmutableArray<Lead> leads, Points weight)
    {
        var best = clauses.Select((clause, index) => (clause, lead: leads[index])).Where(pair => pair.clause.What is Consequence.Award award && award.Amount.Of(weight) > Points.Zero).ToList();
        if (best is not [{ lead: Lead.Numeric { Condition: { Absolute: false, InWords: false, Ranges: [var standard] } condition } }])
            return leads;
        return [.. leads.Select((lead, index) => clauses[index].What is Consequence.Award { Amount: var none } && none == Amount.None && Value(clauses, clauses[index].Lead, standard, condition.Unit) is { } value
            ? new Lead.Numeric(new([value], condition.Unit, false)) : lead)];
    }

    private static RawRange? Value(ImmutableArray<Clause> clauses, string words, RawRange standard, string unit) => standard switch
    {
        { Low: null, High: { } limit } when Over.Match(words) is { Success: true } && Counts(clauses, Sides.Above) && Distance(words, unit) is { } over && over.Value < limit.Value => new(over with { Value = limit.Value + over.Value }, null),
        { Low: { } limit, High: null } when Under.Match(words) is { Success: true } under && Counts(clauses, Sides.Below) && Distance(under.Groups["n"].Value, unit) is { } distance && distance.Value < limit.Value => new(null, distance with { Value = limit.Value - distance.Value }),
        // “100%得5分，每低1%扣0.2分，低于20%以上的不得分”.
        { Low: { } limit, High: { } same } when limit.Value == same.Value && Under.Match(words) is { Success: true } under && Counts(clauses, Sides.Below) && Distance(under.Groups["n"].Value, unit) is { } distance && distance.Value < limit.Value => new(null, distance with { Value = limit.Value - distance.Value }),
        _ => null,
    };

    private static RawEnd? Distance(string words, string unit) =>
        ConditionReader.Read(words.Replace("超支", "超出", StringComparison.Ordinal)) is { Absolute: false, Ranges: [{ Low: { Value: > 0m } low, High: null }] } condition && condition.Unit == unit ? low : null;

    private static bool Counts(ImmutableArray<Clause> clauses, Sides side) =>
        clauses.Any(clause => clause.What is Consequence.Step { Sign: -1 } step && StepReader.Read(step) is { } phrase && phrase.Sides == side);
}
