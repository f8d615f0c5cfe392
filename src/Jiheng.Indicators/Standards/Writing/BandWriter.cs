using Jiheng.Indicators.Standards.Reading;

namespace Jiheng.Indicators.Standards.Writing;

/// <summary>分档书写。“≥90%，得2分；80%（含）-90%（不含），得1分”, and what holds inside a band.</summary>
internal static class BandWriter
{
    public static string Write(ScoringRule.Bands rule, Setting setting)
    {
        var shaped = rule.Items.Where(band => band.Then is not ScoringRule.Fixed).ToList();
        if (shaped.Count > 0 && shaped[0].Then is ScoringRule.Stepped stepped && shaped.TrueForAll(band => band.Then == stepped))
            return SteppedWriter.Write(stepped, Given(rule), [.. shaped.Select(band => band.When)], setting);
        var clauses = Given(rule).Select(band => Clause(rule.Measure, band, setting)).ToList();
        if (shaped.Count > 1 && shaped.TrueForAll(band => band.Then == shaped[0].Then) && IsRest(rule, shaped))
            clauses.Add("其余情况，" + LineWriter.Inside(shaped[0].Then, null, setting));
        else
            clauses.AddRange(shaped.Select(band => MeasureWords.When(rule.Measure, band.When) + "，" + LineWriter.Inside(band.Then, band.When, setting)));
        return MeasureWords.Opening(string.Join(setting.Joint, clauses));
    }

    public static string Clause(Measure measure, Band band, Setting setting) =>
        MeasureWords.When(measure, band.When) + "，" + PointWords.Award(((ScoringRule.Fixed)band.Then).Points, setting.Weight);

    private static ImmutableArray<Band> Given(ScoringRule.Bands rule) => [.. rule.Items.Where(band => band.Then is ScoringRule.Fixed)];

    private static bool IsRest(ScoringRule.Bands rule, List<Band> shaped) =>
        Intervals.Rest(Interval.Everything, Given(rule).Select(band => band.When)).SequenceEqual(shaped.Select(band => band.When));
}
