using System.Text.RegularExpressions;
using Jiheng.ReportChecks.Reading;
using Jiheng.ReportChecks.Repeats;
using Jiheng.ReportChecks.Statements;

namespace Jiheng.ReportChecks.Scores;

/// <summary>逐项得分。Scores that follow from what the report prints: “1520户，完成1447户，分值10，得分9.52”, “执行率≥95%得满分” beside 97.25%. What does not follow is asked by other checks, each with conditions of its own.</summary>
internal static partial class ItemScores
{
    private const int ShortestName = 3;

    [GeneratedRegex(@"满意度(?:为|是|达到?|:)*(?<n>\d{1,3}(?:\.\d{1,4})?)%", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex Content { get; }

    public static IEnumerable<Statement> Of(ReportReading reading)
    {
        var content = new Lazy<NamedRate?>(() => Contentment(reading));
        return reading.ScoreTables.SelectMany(table => table.Items).Where(item => item is { Claimed: not null, Weight.Value: > 0m, IsBonus: false } && item.ClaimedPoints <= item.WeightPoints)
            .Select(item => ByTarget(item) ?? Of(item, FactOf(item, reading) ?? (item.Title.EndsWith("满意度", StringComparison.Ordinal) ? content.Value : null))).OfType<Statement>();
    }

    private static Statement? ByTarget(ScoreItem item)
    {
        if (Reach.Of(item) is not { } reach)
            return null;
        if (item.IsFull)
            return reach.IsMet && (reach.Way != Way.Unsaid || reach.Reached == reach.Wanted || IsOfQuantity(item)) ? Held(item, item.ClaimedPoints, $"{reach.Actual.Plain}，指标值{reach.Target.Plain}，得分", reach.Actual.Span) : null;
        return item.ClaimedPoints.Scale == 0 || reach.Way == Way.AtMost || reach.Wanted == 0m || reach.Reached >= reach.Wanted ? null
            : Held(item, item.WeightPoints * reach.Reached / reach.Wanted, $"{Numerals.Plain(reach.Reached)}÷{Numerals.Plain(reach.Wanted)}×{Numerals.Plain(item.WeightPoints)}", reach.Actual.Span, reach.Target.Span);
    }

    private static bool IsOfQuantity(ScoreItem item) => item.Levels.Any(level => level.Name.Contains("数量", StringComparison.Ordinal));

    private static Statement? Of(ScoreItem item, NamedRate? fact) =>
        fact is null ? null : ByStandard(item, fact) ?? (item.IsFull && IsAllThatCanBe(item, fact) ? Held(item, item.ClaimedPoints, $"{Numerals.Plain(fact.Value)}%，得分", fact.Span) : null);

    [GeneratedRegex("(?:完成|达标|及时|合格|办结|到位|执行|覆盖|公开|落实|支付|拨付)率$", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex OfAll { get; }

    [GeneratedRegex("不超|不高于|不大于|小于等于|以内|≤", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex Within { get; }

    // No standard gives less for 100% done, or for a 控制率 within the limit that full marks are given for.
    private static bool IsAllThatCanBe(ScoreItem item, NamedRate fact) =>
        (fact.Value == All && OfAll.IsMatch(item.Title))
        || (fact.Value <= All && item.Title.EndsWith("控制率", StringComparison.Ordinal) && new[] { item.Texts.Standard, item.Texts.Target, item.Texts.Definition }.OfType<Wording>().Any(words => Within.IsMatch(words.Text)));

    private const decimal All = 100m;

    private static Statement? ByStandard(ScoreItem item, NamedRate fact) =>
        item.Texts.Standard is { } standard && item.MoreStandard.IsEmpty && StandardChecks.PointsOf(item, standard, fact) is { } points
            ? Held(item, points, $"{Numerals.Plain(fact.Value)}%，按评分标准", fact.Span) : null;

    private static Statement? Held(ScoreItem item, decimal points, string working, params ImmutableArray<TextSpan> parts)
    {
        var stated = item.ClaimedPoints;
        var agreement = points == stated ? Agreement.Exact
            : decimal.Round(points, stated.Scale, MidpointRounding.AwayFromZero) == stated ? Agreement.Rounded
            : decimal.Round(points, stated.Scale, MidpointRounding.ToZero) == stated ? Agreement.Truncated : Agreement.Differs;
        return agreement == Agreement.Differs ? null : new(StatementKind.Ratio, item.ClaimedSpan, parts, Printed(stated), Printed(stated), agreement, $"{working}={WordForms.Points(stated)}")
        {
            At = item.ClaimedSpan,
            Form = StatementForm.Equation,
        };
    }

    private static string Printed(decimal points) => Digits.Of(points, points.Scale) + "分";

    // “案件按期办结率” is spoken of as “按期办结率”.
    private static NamedRate? FactOf(ScoreItem item, ReportReading reading) =>
        StandardChecks.FactOf(item, reading.Rates)
        ?? (WordForms.Bare(item.Title) is var name && reading.Rates.Where(rate => rate.Name.Length > ShortestName && (name.EndsWith(rate.Name, StringComparison.Ordinal) || rate.Name.EndsWith(name, StringComparison.Ordinal))).DistinctBy(rate => rate.Value).Take(2).ToArray() is [var only] ? only : null)
        ?? TitledRates.Called(RateFigures.Standing(WordForms.Bare(item.Title)), reading);

    // The only one of the report.
    private static NamedRate? Contentment(ReportReading reading) =>
        reading.Sentences.SelectMany(sentence => Content.Matches(sentence.Text).Select(match => new NamedRate("满意度", WordForms.Decimal(match.Groups["n"].Value) ?? 0m, sentence.Words.At(match.Groups["n"]), sentence)))
            .DistinctBy(rate => rate.Value).Take(2).ToArray() is [var only] ? only : null;
}
