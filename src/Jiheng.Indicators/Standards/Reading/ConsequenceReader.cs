using System.Text.RegularExpressions;

namespace Jiheng.Indicators.Standards.Reading;

/// <summary>得分后果识读。Finds what a sentence gives and takes, from left to right; each pattern has one meaning.</summary>
internal static partial class ConsequenceReader
{
    private static readonly ImmutableArray<(Regex Pattern, Func<Match, Consequence?> Make)> Patterns =
    [
        (ConsequencePatterns.Started, match => new Consequence.Started(StartedAs(match))),
        (ConsequencePatterns.Discretion, _ => new Consequence.Discretion()),
        (ConsequencePatterns.AwardRange, _ => new Consequence.Discretion()),
        (ConsequencePatterns.NotScored, _ => new Consequence.NotScored()),
        (ConsequencePatterns.Capped, _ => new Consequence.Capped()),
        (ConsequencePatterns.MayExceed, _ => new Consequence.MayExceed()),
        (ConsequencePatterns.Exhausted, _ => new Consequence.Floor(Points.Zero)),
        (ConsequencePatterns.MostDeducted, match => new Consequence.MostDeducted(PointsIn(match))),
        (ConsequencePatterns.LeastPoints, match => new Consequence.Floor(PointsIn(match))),
        (ConsequencePatterns.MostAdded, match => new Consequence.MostAdded(PointsIn(match))),
        (ConsequencePatterns.MostPoints, match => new Consequence.Cap(PointsIn(match))),
        (ConsequencePatterns.BasePoints, match => new Consequence.Base(PointsIn(match))),
        (ConsequencePatterns.Interpolated, match => new Consequence.Interpolated(OptionalPoints(match, "low"), OptionalPoints(match, "high"))),
        (ConsequencePatterns.DividedByRate, _ => new Consequence.Divided(true)),
        (ConsequencePatterns.Divided, _ => new Consequence.Divided(false)),
        (ConsequencePatterns.Formula, match => new Consequence.Formula(match.Groups["e"].Value, match.Groups["e"].Index)),
        (ConsequencePatterns.ProductFormula, match => new Consequence.Formula(match.Groups["e"].Value, match.Groups["e"].Index)),
        (ConsequencePatterns.InProportion, match => new Consequence.InProportion(match.Groups["value"].Success)),
        (ConsequencePatterns.Each, match => AmountReader.In(match) is { } amount ? new Consequence.Each(amount) : null),
        (ConsequencePatterns.Step, Step),
        (ConsequencePatterns.BareStep, Step),
        (ConsequencePatterns.Awards, Awards),
        (ConsequencePatterns.Veto, _ => new Consequence.Veto()),
        (ConsequencePatterns.LossOfAll, _ => new Consequence.Award(Amount.None)),
        (ConsequencePatterns.NoLoss, _ => new Consequence.Award(Amount.Full)),
        (ConsequencePatterns.Loss, match => AmountReader.In(match) is { } amount ? new Consequence.Loss(amount) : null),
        (ConsequencePatterns.Bonus, match => AmountReader.In(match) is { } amount ? new Consequence.Bonus(amount) : null),
        (ConsequencePatterns.NoPoints, _ => new Consequence.Award(Amount.None)),
        (ConsequencePatterns.Award, match => AmountReader.In(match) is { } amount ? new Consequence.Award(amount) : null),
        (ConsequencePatterns.Introduction, _ => new Consequence.Introduction()),
    ];

    /// <summary>Every consequence of the text, in order, none overlapping.</summary>
    public static ImmutableArray<Located> ReadAll(string text)
    {
        var found = ImmutableArray.CreateBuilder<Located>();
        for (var at = 0; at < text.Length;)
        {
            if (ReadAt(text, at) is { } located)
            {
                found.Add(located);
                at = located.End;
            }
            else
            {
                at++;
            }
        }
        return found.ToImmutable();
    }

    private static Located? ReadAt(string text, int at)
    {
        foreach (var (pattern, make) in Patterns)
        {
            var match = pattern.Match(text, at);
            if (match.Success && match.Index == at && match.Length > 0 && make(match) is { } what)
                return new Located(what, at, at + match.Length);
        }
        return null;
    }

    private static Consequence.Step? Step(Match match)
    {
        if (AmountReader.In(match) is not { } amount || amount == Amount.Full)
            return null;
        var what = match.Groups["what"];
        return new Consequence.Step(what.Value, what.Index, match.Groups["act"].Value is "扣" or "减" or "扣减" or "扣除" or "倒扣" ? -1 : 1, amount, match.Value[0] == '每', match.Groups["further"].Success);
    }

    private static Consequence.Awards? Awards(Match match)
    {
        var amounts = match.Groups["list"].Value.Split('、', ',', '和').Select(text => match.Value.Contains('%', StringComparison.Ordinal) ? Share(text) : AmountReader.Read(text)).ToImmutableArray();
        return amounts.Any(amount => amount is null) ? null : new Consequence.Awards([.. amounts.Select(amount => amount.GetValueOrDefault())]);
    }

    private static Amount? Share(string text) => new Amount(Digits.Parse(text.TrimEnd('%')), 100m, true);

    private static StartedUnit StartedAs(Match match) =>
        match.Groups["asone"].Success ? StartedUnit.CountedAsOne
        : match.Groups["rate"].Success ? StartedUnit.Proportionally
        : StartedUnit.NotCounted;

    private static Points PointsIn(Match match) => new(Digits.Parse(match.Groups["p"].Value));

    private static Points? OptionalPoints(Match match, string group) =>
        match.Groups[group].Success ? new Points(Digits.Parse(match.Groups[group].Value)) : null;
}
