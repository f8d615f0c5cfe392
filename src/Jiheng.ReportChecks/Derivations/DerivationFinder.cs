using System.Text.RegularExpressions;
using Jiheng.ReportChecks.Reading;
using Jiheng.ReportChecks.Statements;

namespace Jiheng.ReportChecks.Derivations;

/// <summary>推算。Numbers that follow from others of the report, wherever those stand.</summary>
internal sealed partial class DerivationFinder
{
    private const int MostFacts = 6000;

    private readonly ImmutableArray<Fact> facts;
    private readonly Dictionary<int, ImmutableArray<Fact>> neighbours = [];

    private readonly PairedNumbers pairs;

    private readonly NamedFigures named;

    private readonly NamedScores scores;

    private DerivationFinder(ImmutableArray<Fact> facts)
    {
        (this.facts, pairs, named) = (facts, new(facts), new(facts));
        scores = new(named);
    }

    /// <param name="facts">Every number of the report.</param>
    /// <param name="statements">What the sentences and tables say by themselves; a statement that does not hold gives way to a reading that does.</param>
    public static ImmutableArray<Statement> Complete(ImmutableArray<Fact> facts, ImmutableArray<Statement> statements) =>
        facts.Length > MostFacts ? statements : new DerivationFinder(facts).Complete(statements);

    private ImmutableArray<Statement> Complete(ImmutableArray<Statement> found)
    {
        ImmutableArray<Statement> statements = [.. found, .. ProportionSearch.In(facts).ExceptBy(found.Select(each => each.At), each => each.At)];
        var byPlace = facts.ToDictionary(fact => fact.Amount.Span);
        var held = statements.Where(statement => statement.Agreement != Agreement.Differs && !(byPlace.TryGetValue(statement.At, out var fact) && named.IsOfOtherWhole(fact, statement.Form, statement.Parts))).ToDictionary(statement => statement.At);
        var doubted = statements.Where(statement => statement.Agreement == Agreement.Differs).ToDictionary(statement => statement.At);
        foreach (var fact in facts.Where(fact => !held.ContainsKey(fact.Amount.Span) && doubted.GetValueOrDefault(fact.Amount.Span) is not { IsNamed: true }))
        {
            if (Explained(fact, doubted.ContainsKey(fact.Amount.Span))?.ToStatement() is { } statement)
                held[statement.At] = statement;
        }
        foreach (var statement in Beside(held).Where(each => each.Holds).Select(each => each.ToStatement()).OfType<Statement>())
            held.TryAdd(statement.At, statement);
        var odd = OddShare.Of(held, facts).Select(each => each.ToStatement()).OfType<Statement>().ToList();
        odd.ForEach(each => _ = held.Remove(each.At) | doubted.Remove(each.At));
        var open = facts.Where(fact => !held.ContainsKey(fact.Amount.Span) && !doubted.ContainsKey(fact.Amount.Span)).ToDictionary(fact => fact.Amount.Span);
        var missed = odd.Concat(Beside(held).Where(each => each.Differs).Concat(open.Values.Select(Missed).OfType<Reckoning>())
            .Select(reckoning => reckoning.ToStatement()).OfType<Statement>()).Where(statement => open.ContainsKey(statement.At)).DistinctBy(statement => statement.At).ToList();
        // Last, so that what else is known of a part is not hidden.
        var rests = PartsOfSums.Of([.. held.Values], byPlace).Where(each => each.Holds).Select(each => each.ToStatement()).OfType<Statement>()
            .DistinctBy(each => each.At).Where(each => open.ContainsKey(each.At) && !missed.Exists(statement => statement.At == each.At)).ToList();
        var whole = WholeSearch.Of([.. open.Values.ExceptBy(missed.Concat(rests).Select(each => each.At), fact => fact.Amount.Span)], facts, held.Values);
        return [.. held.Values, .. rests, .. whole, .. doubted.Values.Where(statement => !held.ContainsKey(statement.At)).Concat(missed).Where(statement => !IsExcused(statement))];
    }

    // It is said to be of another basis, rounding leaves room for two other numbers of its paragraph, or its own sentence says that it is wrong.
    private bool IsExcused(Statement statement)
    {
        if (statement.IsNamed || facts.FirstOrDefault(fact => fact.Amount.Span == statement.At) is not { Mention: { } mention, Line: { } line } fact)
            return false;
        if (OtherBasis.IsOf(fact))
            return true;
        if (statement.Form is not (StatementForm.Share or StatementForm.Completion or StatementForm.Growth or StatementForm.Difference))
            return false;
        if (Corrected.IsMatch(line.Text[mention.End..Math.Min(line.Text.Length, mention.End + Afterwards)]))
            return true;
        if (statement.Form == StatementForm.Completion && IsOfTotal(fact, statement))
            return true;
        var near = Near(fact)().Where(each => each.Block == fact.Block).ToImmutableArray();
        var asked = Cue.Of(fact).Where(operation => operation == AskedBy(statement.Form)).ToImmutableArray();
        return Enumerable.Range(1, Math.Max(0, near.Length - 1)).Any(far => near[..far].Any(close =>
            asked.SelectMany(operation => Forms.Of(operation, fact, close, near[far])).Any(form => form.MayGive(fact) && form.Reckoning(fact) is { Holds: true } reckoning && !IsOfOtherWhole(fact, reckoning))));
    }

    // “收支结余率2.02%”, of all that came in and not of all that was spent, which stands beside it: a total gives it to the digit.
    private bool IsOfTotal(Fact fact, Statement statement) =>
        fact.Amount.Digits >= FewestOfTotal && facts.FirstOrDefault(each => each.Amount.Span == statement.Parts[0]) is { } part
        && facts.Any(each => each.IsTotal && each.IsSame(part) && each.Value > part.Value && Forms.Over(part, each).Reckoning(fact) is { Holds: true, HoldsClosely: true } reckoning && !IsOfOtherWhole(fact, reckoning));

    private const int FewestOfTotal = 3;

    private static Operation AskedBy(StatementForm form) =>
        form switch { StatementForm.Growth => Operation.Growth, StatementForm.Difference => Operation.Difference, _ => Operation.Ratio };

    private const int Afterwards = 24;

    [GeneratedRegex("应为|应是|实为|实际应|经核|经复核|更正|有误|误填|填错|算错|不符|不一致", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex Corrected { get; }

    // What its own words say does not hold is only set right by the numbers of its own paragraph.
    private Reckoning? Explained(Fact fact, bool isDoubted)
    {
        // 100% in a cell is a target as often as a result.
        if (!fact.IsClaim || fact.Value == 0m || (fact.IsInCell && fact.Amount.IsPercentage && fact.Value == 1m))
            return null;
        if (!isDoubted)
            return OfItself(fact);
        if (fact.Mention is null)
            return null;
        var beside = Beside(fact);
        var near = Neighbours.Of(fact, beside);
        return OfItsRow(fact, Explained(fact, beside, () => near)) ?? NamedShares.InSentence(fact, named);
    }

    // What contradicts its own words is set right by no other reading.
    private Reckoning? OfItself(Fact fact) => (ListMiss.Find(fact, facts) ?? TurnedMiss.Find(fact) ?? RestMiss.Find(fact, facts)) is not null ? null : FromNear(fact) ?? FromFar(fact);

    private Reckoning? FromFar(Fact fact) => OfItsRow(fact, PairedSearch.Find(fact, Cue.Of(fact), pairs)) ?? Named(fact) ?? ScoreOfRate.Find(fact, facts) ?? YearEnd.Find(fact, facts) ?? Progress.Find(fact);

    private const int MostWholes = 3;

    // Another whole than the one named is passed over, for the named one may fit too.
    private Reckoning? FromNear(Fact fact)
    {
        var near = Near(fact);
        for (var tried = 0; tried < MostWholes; tried++)
        {
            var reckoning = Explained(fact, facts, near);
            if (reckoning is null || !IsOfOtherWhole(fact, reckoning))
                return OfItsRow(fact, reckoning);
            var others = near().RemoveAll(each => each.Amount.Span == reckoning.Parts[^1].Span);
            near = () => others;
        }
        return null;
    }

    private Reckoning? OfItsRow(Fact fact, Reckoning? reckoning) => reckoning is not null && (named.IsOfOtherRow(fact, reckoning) || IsOfOtherWhole(fact, reckoning)) ? null : reckoning;

    private bool IsOfOtherWhole(Fact fact, Reckoning reckoning) => named.IsOfOtherWhole(fact, reckoning.Form, [.. reckoning.Parts.Select(part => part.Span)]);

    // From what its words name, wherever the report gives that.
    private Reckoning? Named(Fact fact) => NamedRowMiss.Holding(fact, named) ?? NamedShares.Find(fact, named) ?? NamedPools.Find(fact, named) ?? NamedGrowth.Find(fact, named) ?? NamedSums.Find(fact, named) ?? NamedMeans.Find(fact, named) ?? Restated.Held(fact) ?? Restated.Elsewhere(fact, named) ?? Scored(fact) ?? Counted(fact);

    private Reckoning? Scored(Fact fact) => scores.Find(fact) ?? GroupTotals.Find(fact, scores) ?? LossesOfScore.Find(fact, facts) ?? NamedLosses.Find(fact, facts) ?? ScoreOfTarget.Find(fact, facts);

    private Reckoning? Counted(Fact fact) => FirstOfList.Find(fact, facts) ?? DaysOfYear.Find(fact, facts) ?? NamedChange.Find(fact, facts) ?? Contentment.Find(fact, facts) ?? AllOfIt.Find(fact, facts) ?? MixedUnits.Find(fact, facts) ?? NamedRatio.Find(fact, facts);

    // What the numbers beside a claim, already explained, say it must be.
    private List<Reckoning> Beside(Dictionary<TextSpan, Statement> held) =>
        [.. Siblings.Find(facts, held.ToDictionary(pair => pair.Key, pair => pair.Value.Parts)), .. FamilyShares.Of(held.Values, facts)];

    private ImmutableArray<Fact> Beside(Fact fact) =>
        [.. facts.Select(each => each.Block == fact.Block ? each : each with { Amount = each.Amount with { Nearness = Nearness.RangeEnd } })];

    private static Reckoning? Explained(Fact fact, ImmutableArray<Fact> facts, Func<ImmutableArray<Fact>> near)
    {
        if (fact.Mention is not null && !fact.Amount.IsPercentage && !(fact.IsScore && fact.IsInCell) && SumSearch.Find(fact, facts) is { } sum)
            return sum;
        if (MeanSearch.Find(fact, facts) is { } mean)
            return mean;
        var asked = Cue.Of(fact);
        var asIsAsked = asked.IsEmpty ? null : PairSearch.Find(fact, asked, near()) ?? TripleSearch.Find(fact, asked, near()) ?? RunShareSearch.Find(fact, asked, facts) ?? ProductSearch.Find(fact, asked, facts) ?? NamedRateSearch.Find(fact, facts) ?? DeductionSearch.Find(fact, facts) ?? EachSearch.Find(fact, facts);
        return asIsAsked ?? RemainderSearch.Find(fact, facts) ?? GroupScores.Find(fact, facts);
    }

    private Reckoning? Missed(Fact fact) => ListMiss.Find(fact, facts) ?? TurnedMiss.Find(fact) ?? SumSearch.Nearly(fact, facts) ?? NearMiss.Find(fact, Cue.Of(fact), Near(fact)) ?? Transposed(fact) ?? WeightedSearch.Missed(fact, facts) ?? NamedMiss.Find(fact, facts) ?? StatusMiss.Find(fact, facts) ?? PlanMiss.Find(fact) ?? MissedByName(fact) ?? YearEnd.Missed(fact, facts) ?? ChangeAndRate.Missed(fact) ?? Restated.Find(fact) ?? SlipSearch.Find(fact, Cue.Of(fact), Near(fact), facts) ?? WholeSearch.Missed(fact, facts) ?? WholeSearch.MissedRate(fact, facts);

    private Reckoning? MissedByName(Fact fact) => NamedRowMiss.Find(fact, named) ?? NamedShares.Missed(fact, named) ?? NamedMeans.Missed(fact, named) ?? NamedGrowth.Missed(fact, named) ?? NamedChange.Missed(fact, facts) ?? YearSeries.Missed(fact, facts) ?? LossesOfScore.Missed(fact, facts) ?? NamedLosses.Missed(fact, facts) ?? (fact.Mention is null ? null : GroupTotals.Missed(fact, scores)) ?? Restated.Missed(fact, named) ?? Contentment.Missed(fact, facts) ?? ChangeAndRate.OverThisYear(fact, named);

    // Far from it stand two numbers called by its words that give it with two digits changed about; so far off, cutting digits off is one liberty too many.
    private Reckoning? Transposed(Fact fact) =>
        fact.Mention is null || fact.IsInCell || !fact.Amount.IsPercentage || fact.Amount.Nearness != Nearness.AsPrinted || fact.Amount.Digits < FewestTransposed || !Cue.IsSaid(fact)
            ? null
            : Slip.Transposed(fact.Amount).Select(amount => PairedSearch.Find(fact with { Amount = amount }, Cue.Of(fact), pairs, SharedByTransposed)).OfType<Reckoning>().Where(reckoning => reckoning.Agreement != Agreement.Truncated)
                .Select(reckoning => reckoning with { Stated = fact.Amount, IsCertain = false }).FirstOrDefault(reckoning => reckoning is { Differs: true, Point: { } point } && NearMiss.IsNear(fact, point));

    private const int FewestTransposed = 4;

    private const int SharedByTransposed = 3;

    private Func<ImmutableArray<Fact>> Near(Fact fact) => () =>
    {
        if (!neighbours.TryGetValue(fact.Order, out var near))
            neighbours[fact.Order] = near = Neighbours.Of(fact, facts);
        return near;
    };
}
