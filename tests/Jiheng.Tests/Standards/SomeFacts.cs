using FsCheck;
using FsCheck.Fluent;
using Jiheng.Indicators.Standards;

namespace Jiheng.Tests.Standards;

/// <summary>事实生成。Facts that a rule can be asked about: whole numbers where it counts things, rates otherwise.</summary>
internal static class SomeFacts
{
    private const string Circled = "①②③④⑤⑥";

    public static Gen<RuleFacts> For(ScoringRule rule) =>
        from hundredths in Gen.Choose(0, 25000)
        from count in Gen.Choose(0, 60)
        from met in Gen.Elements(true, false).ListOf(6)
        from counts in Gen.Choose(0, 5).ListOf(6)
        from grade in Gen.Elements(GradesOf(rule).DefaultIfEmpty("其他"))
        from values in Gen.Choose(0, 12).Select(tenths => tenths / 10m).ListOf(3)
        from veto in Gen.Elements(true, false, false, false)
        select new RuleFacts
        {
            Value = CountsThings(rule) ? hundredths / 100 : hundredths / 10000m,
            Count = count,
            Grade = grade,
            Items = met.Select((isMet, index) => (Label: Circled[index].ToString(), isMet)).ToImmutableDictionary(item => item.Label, item => item.isMet),
            Counts = counts.Select((times, index) => (Label: Circled[index].ToString(), times)).ToImmutableDictionary(item => item.Label, item => (decimal)item.times),
            Values = [.. values],
            Veto = veto,
        };

    private static bool CountsThings(ScoringRule rule) => rule switch
    {
        ScoringRule.Bands bands => !bands.Measure.IsRate,
        ScoringRule.Stepped stepped => !stepped.Measure.IsRate,
        ScoringRule.Gated gated => CountsThings(gated.Otherwise),
        _ => false,
    };

    private static IEnumerable<string> GradesOf(ScoringRule rule) => rule switch
    {
        ScoringRule.GradeMap map => map.Grades.Select(grade => grade.Grade),
        ScoringRule.Composite composite => composite.Parts.SelectMany(part => GradesOf(part.Rule)),
        _ => [],
    };
}
