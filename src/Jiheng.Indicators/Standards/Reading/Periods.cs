using System.Text.RegularExpressions;

namespace Jiheng.Indicators.Standards.Reading;

/// <summary>分期要求。“6月底执行率≥50%得2分；9月底≥75%得3分；12月底≥95%得5分”: each date has its own value, so the awards add up.</summary>
internal static partial class Periods
{
    [GeneratedRegex(@"\d{1,2}月(?:底|末|份)?|第?[一二三四1-4](?:、[一二三四1-4])*季度|上半年|下半年|年末|年底|全年", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex Named { get; }

    /// <summary>The clause whose value is that of another date than the one before; nothing when there is none.</summary>
    public static Clause? Differ(Sentence sentence)
    {
        var dated = sentence.Clauses.Where((clause, index) => sentence.Leads[index] is Lead.Numeric { Condition.Unit: "%" } && clause.What is Consequence.Award && Day.IsMatch(clause.Lead)).ToList();
        return dated.Find(clause => Day.Match(clause.Lead).Value != Day.Match(dated[0].Lead).Value);
    }

    [GeneratedRegex(@"\d{1,2}月(?:底|末)?|上半年|下半年|年末|年底|第[一二三四1-4]季度", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex Day { get; }

    /// <summary>The list; nothing unless every award names a date of its own and together they make the weight.</summary>
    public static ScoringRule.Checklist? Read(Sentence sentence)
    {
        var awards = sentence.Clauses.Select((clause, index) => (clause, lead: sentence.Leads[index])).Where(pair => pair.clause.What is Consequence.Award award && award.Amount != Amount.None).ToList();
        var others = sentence.Clauses.Length - awards.Count;
        if (awards.Count < 2 || sentence.Clauses.Count(clause => clause.What is Consequence.Award) != sentence.Clauses.Length || others != sentence.Leads.Count(lead => lead is Lead.Otherwise))
            return null;
        var dates = awards.Select(pair => Named.Match(pair.clause.Lead).Value).ToList();
        var points = awards.Select(pair => ((Consequence.Award)pair.clause.What).Amount.Of(sentence.Weight)).ToList();
        var apart = dates.TrueForAll(date => date.Length > 0) && dates.Distinct(StringComparer.Ordinal).Count() == dates.Count && points.Sum(own => own.Value) == sentence.Weight.Value;
        return apart && awards.TrueForAll(pair => pair.lead is Lead.Numeric { Condition.Unit: "%" })
            ? new([.. awards.Select((pair, index) => new ChecklistItem(Labels.Circled(index), pair.clause.Lead, points[index]))], Points.Zero, Points.Zero, sentence.Weight)
            : null;
    }
}
