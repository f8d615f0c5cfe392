using System.Text.RegularExpressions;

namespace Jiheng.Indicators.Standards.Reading;

/// <summary>分期要求。“6月底执行率≥50%得2分；9月底≥75%得3分；12月底≥95%得5分”: each date has its own value, so the awards add up.</summary>
internal static partial class Periods
{
    [GeneratedRegex(@"\d{1,2}月(?:底|末|份)?|第?[一二三四1-4](?:、[一二三四1-4])*季度|上半年|下半年|半年|年末|年底|全年", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex Named { get; }

    /// <summary>The clause whose value is that of another date than the one before; nothing when there is none.</summary>
    public static Clause? Differ(Sentence sentence)
    {
        var dated = sentence.Clauses.Where((clause, index) => sentence.Leads[index] is Lead.Numeric { Condition.Unit: "%" } && clause.What is Consequence.Award && Day.IsMatch(clause.Lead)).ToList();
        return dated.Find(clause => Day.Match(clause.Lead).Value != Day.Match(dated[0].Lead).Value);
    }

    [GeneratedRegex(@"\d{1,2}月(?:底|末)?|上半年|下半年|半年|年末|年底|全年|(?:第?[一二三四]|第[1-4])季度", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex Day { get; }

    // “第一至第三季度末分别达到25%、50%、75%的，各得1分；年末达到95%的得1分”: one for each date.
    private static ScoringRule.Checklist? Nodes(Sentence sentence)
    {
        var items = ImmutableArray.CreateBuilder<ChecklistItem>();
        var several = false;
        for (var index = 0; index < sentence.Clauses.Length; index++)
        {
            var clause = sentence.Clauses[index];
            if (clause.What is Consequence.Award { Amount: var none } && none == Amount.None && sentence.Leads[index] is Lead.Otherwise)
                continue;
            if (sentence.Leads[index] is not Lead.Numeric { Condition: { Unit: "%", Ranges: var ranges } } || !Named.IsMatch(clause.Lead) || PointsOf(clause, ranges.Length) is not { } amounts || ranges.Any(range => range.Low is null))
                return null;
            several |= ranges.Length > 1;
            foreach (var (range, amount) in ranges.Zip(amounts))
                items.Add(new(Labels.Circled(items.Count), $"时点{Ordinals[items.Count % Ordinals.Length]}达到{Measure.Rate.Write((range.Low?.Value).GetValueOrDefault())}", amount.Of(sentence.Weight)));
        }
        return several && items.Count <= Ordinals.Length && items.Sum(item => item.Points.Value) == sentence.Weight.Value ? new(items.ToImmutable(), Points.Zero, Points.Zero, sentence.Weight) : null;
    }

    private static ImmutableArray<Amount>? PointsOf(Clause clause, int dates) => clause.What switch
    {
        Consequence.Award award when dates > 1 && ForEach.IsMatch(clause.Lead) => [.. Enumerable.Repeat(award.Amount, dates)],
        Consequence.Award award when dates == 1 => [award.Amount],
        Consequence.Awards { Amounts: var amounts } when dates > 1 && amounts.Length == dates => amounts,
        Consequence.Each each when dates > 1 => [.. Enumerable.Repeat(each.Amount, dates)],
        Consequence.Step { Sign: 1 } step when dates > 1 && EachNode.IsMatch(step.What) => [.. Enumerable.Repeat(step.Amount, dates)],
        _ => null,
    };

    /// <summary>“一季度、二季度分别达到25%、50%”: two dates, so two values.</summary>
    public static bool Several(string words) => Day.Matches(words).Select(match => match.Value).Distinct(StringComparer.Ordinal).Count() > 1;

    private const string Ordinals = "甲乙丙丁戊己庚辛壬癸";

    [GeneratedRegex("^(?:达到|完成|达标|符合)?1?个?(?:时间)?(?:节点|时点|季度|阶段)(?:末)?(?:要求|目标|进度)?$", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex EachNode { get; }

    /// <summary>“分别达到20%、50%、75%的，每季度得1分”.</summary>
    [GeneratedRegex("每个?(?:季度|时点|节点|期|月)(?:末)?$", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex ForEach { get; }

    /// <summary>The list; nothing unless every award names a date of its own and together they make the weight.</summary>
    public static ScoringRule.Checklist? Read(Sentence sentence)
    {
        if (Nodes(sentence) is { } nodes)
            return nodes;
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
