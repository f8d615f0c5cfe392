using Jiheng.Indicators.Standards.Reading;

namespace Jiheng.Indicators.Standards.Writing;

/// <summary>分档书写。“≥90%，得2分；80%（含）-90%（不含），得1分”, and what holds inside a band.</summary>
internal static class BandWriter
{
    public static string Write(ScoringRule.Bands rule, Setting setting)
    {
        var shaped = rule.Items.Where(band => band.Then is not ScoringRule.Fixed).ToList();
        if (rule.Items is [{ Then: ScoringRule.Fixed { Points: var none } }, { When.Lower.Value: 1m, Then: ScoringRule.Stepped { Below: null, Standard: { Lower: null, Upper.Value: 1m }, Above: { Points: { Value: < 0m } more } } series }])
            return $"第1{rule.Measure.Unit}{PointWords.Change(series.Base - none, setting.Weight)}，自第2{rule.Measure.Unit}起每{rule.Measure.Unit}{PointWords.Change(more, setting.Weight)}，{PointWords.Least(none, series.Floor)}";
        if (shaped.Count > 0 && shaped[0].Then is ScoringRule.Stepped stepped && shaped.TrueForAll(band => band.Then == stepped))
            return SteppedWriter.Write(stepped, Given(rule), [.. shaped.Select(band => band.When)], setting);
        if (shaped.Count > 1 && shaped.Select(band => band.Then).Distinct().ToList() is [ScoringRule.Stepped first, ScoringRule.Stepped second])
            return string.Join(setting.Joint, [SteppedWriter.Write(first, setting), SteppedWriter.Beyond(second, setting), .. Given(rule).Select(band => Clause(rule.Measure, band, setting))]);
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
