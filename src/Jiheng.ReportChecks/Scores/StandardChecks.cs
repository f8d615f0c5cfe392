using System.Text.RegularExpressions;
using Jiheng.Indicators.Scoring;
using Jiheng.ReportChecks.Checking;
using Jiheng.ReportChecks.Reading;
using Jiheng.ReportChecks.Repeats;

namespace Jiheng.ReportChecks.Scores;

/// <summary>得分与评分标准。Whether the standard printed beside a claimed score can give it at all, and whether it gives it for the rate the report states.</summary>
internal static partial class StandardChecks
{
    /// <summary>Scores are printed with two decimals at most.</summary>
    private const int Decimals = 2;

    [GeneratedRegex("否则|不得分|[得计为]0分|不计分|扣", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex SaysNothing { get; }

    /// <summary>“计划2200人，按完成比例计分”: any score may come of it, however the rest was read.</summary>
    [GeneratedRegex("按[^,，。;；]{0,6}(?:比例|完成率)[^,，。;；]{0,4}[计得]分", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex InProportion { get; }

    private static readonly ImmutableArray<StartedUnit> StartedUnits = [StartedUnit.Proportionally, StartedUnit.NotCounted, StartedUnit.CountedAsOne];

    public static IEnumerable<Finding> Of(ReportReading reading)
    {
        foreach (var item in reading.ScoreTables.SelectMany(table => table.Items))
        {
            if (item is not { Claimed: { } claimed, Weight: { Value: > 0m } weight, Texts.Standard: { } standard } || claimed.Value > weight.Value || item.IsBonus || !item.MoreStandard.IsEmpty)
                continue;
            var fact = FactOf(item, reading.Rates);
            // Full marks are what a standard is written for; there is nothing to ask it without a fact.
            if (item.IsFull && fact is null)
                continue;
            if (RuleOf(item, standard, weight) is not { } rule)
                continue;
            var finding = Unattainable(item, rule, standard, claimed) ?? AgainstFact(item, rule, standard, claimed, fact);
            if (finding is not null)
                yield return finding;
        }
    }

    private static ScoringRule? RuleOf(ScoreItem item, Wording standard, PrintedPoints weight) =>
        StandardReader.Read(new(standard.Text, new(weight.Value), item.Title, item.Texts.Definition?.Text)) is StandardReading.Understood { LeftAside.IsEmpty: true, Rule: var rule } ? rule : null;

    /// <summary>What the standard gives for the rate, however it counts a started unit; nothing where that is not said.</summary>
    public static decimal? PointsOf(ScoreItem item, Wording standard, NamedRate fact)
    {
        if (item.Weight is not { } weight || RuleOf(item, standard, weight) is not { } rule || !AsksForRate(rule))
            return null;
        var points = StartedUnits.Select(started => RuleScorer.Score(rule, RuleFacts.None with { Value = fact.Value / 100m }, started)).Select(outcome => (outcome as RuleOutcome.Scored)?.Points.Value).Distinct().ToArray();
        return points is [{ } only] ? only : null;
    }

    private static Finding? Unattainable(ScoreItem item, ScoringRule rule, Wording standard, PrintedPoints claimed)
    {
        // What a point not met costs is not said; a part of its marks is not excluded.
        var isOpen = rule is ScoringRule.PassFail or ScoringRule.Checklist or ScoringRule.Bands { Items.Length: 1 } && !item.IsFull && !SaysNothing.IsMatch(standard.Text);
        if ((isOpen && (rule is ScoringRule.PassFail or ScoringRule.Bands || IsExplained(item) || IsFiner(claimed, standard))) || InProportion.IsMatch(standard.Text))
            return null;
        if (StartedUnits.Select(started => AttainablePoints.Of(rule, started)).Any(set => set.IsEmpty || set.Contains(new(claimed.Value), Decimals)))
            return null;
        var possible = AttainablePoints.Of(rule, StartedUnits[0]).Describe().TrimEnd('。');
        var certain = !isOpen && StandardLints.Check(rule, new(item.WeightPoints)).IsEmpty && GivesSinglePoints(rule);
        return Found.As(
                FindingCodes.Unattainable,
                $"“{item.Title}”自评得{WordForms.Points(claimed.Value)}，按所印的评分标准只能得{possible}。",
                claimed.Span, standard.Span)
            .Between(WordForms.Points(claimed.Value), possible).DoubtfulUnless(certain);
    }

    /// <summary>Tenths of points where the standard has whole ones: the evaluator gave a part.</summary>
    private static bool IsFiner(PrintedPoints claimed, Wording standard) => claimed.Value % 1m != 0m && !standard.Plain.Contains('.', StringComparison.Ordinal);

    /// <summary>The row says what was taken off: “个别手续不全，扣1.5分”.</summary>
    private static bool IsExplained(ScoreItem item)
    {
        var lost = $"扣{WordForms.Points(item.WeightPoints - item.ClaimedPoints)}";
        IEnumerable<Wording?> said = [item.Texts.Reason, item.Texts.Actual, .. item.Texts.Others];
        return said.Any(words => words?.Plain.Contains(lost, StringComparison.Ordinal) == true);
    }

    private static bool GivesSinglePoints(ScoringRule rule) => rule switch
    {
        ScoringRule.Bands bands => bands.Items.All(band => band.Then is ScoringRule.Fixed),
        ScoringRule.Checklist or ScoringRule.PerOccurrence or ScoringRule.PassFail or ScoringRule.GradeMap => true,
        ScoringRule.Gated gated => GivesSinglePoints(gated.Otherwise),
        _ => false,
    };

    private static Finding? AgainstFact(ScoreItem item, ScoringRule rule, Wording standard, PrintedPoints claimed, NamedRate? fact)
    {
        if (fact is null || !AsksForRate(rule))
            return null;
        var outcomes = StartedUnits.Select(started => RuleScorer.Score(rule, RuleFacts.None with { Value = fact.Value / 100m }, started)).ToArray();
        var points = outcomes.OfType<RuleOutcome.Scored>().Select(scored => scored.Points).ToArray();
        if (points.Length != outcomes.Length || points.Any(each => Meets(each, claimed.Value, rule, fact)))
            return null;
        return Found.As(
                FindingCodes.ClaimAgainstFact,
                $"“{item.Title}”自评得{WordForms.Points(claimed.Value)}，报告写的是{Numerals.Plain(fact.Value)}%，按所印的评分标准得{WordForms.Points(points[0].Rounded(Decimals).Value)}。",
                claimed.Span, fact.Span, standard.Span)
            .Between(WordForms.Points(claimed.Value), WordForms.Points(points[0].Rounded(Decimals).Value)).Doubtful();
    }

    /// <summary>The printed rate was rounded; a score within what half its last digit moves is no difference.</summary>
    private static bool Meets(Points scored, decimal claimed, ScoringRule rule, NamedRate fact)
    {
        if (Math.Abs(scored.Value - claimed) <= 0.05m)
            return true;
        var half = 0.5m;
        for (var i = 0; i < fact.Value.Scale; i++)
            half /= 10m;
        return StartedUnits.SelectMany(started => new[] { fact.Value - half, fact.Value + half }
                .Select(value => RuleScorer.Score(rule, RuleFacts.None with { Value = value / 100m }, started)))
            .OfType<RuleOutcome.Scored>().Any(each => Math.Abs(each.Points.Value - claimed) <= 0.05m);
    }

    private static bool AsksForRate(ScoringRule rule) => rule switch
    {
        ScoringRule.Bands bands => bands.Measure.IsRate,
        ScoringRule.Stepped stepped => stepped.Measure.IsRate,
        ScoringRule.Proportional proportional => proportional.Measure.IsRate,
        ScoringRule.Linear linear => linear.Measure.IsRate,
        _ => false,
    };

    /// <summary>The rate in the row itself, or the only one the report states under exactly that name.</summary>
    public static NamedRate? FactOf(ScoreItem item, ImmutableArray<NamedRate> rates)
    {
        if (item.Texts.Actual is { } actual && NamedRates.Alone(actual) is { } own)
            return own;
        var name = RateFigures.Standing(WordForms.Bare(item.Title));
        return rates.Where(rate => RateFigures.Standing(rate.Name) == name).DistinctBy(rate => rate.Value).ToArray() is [var only] ? only : null;
    }
}
