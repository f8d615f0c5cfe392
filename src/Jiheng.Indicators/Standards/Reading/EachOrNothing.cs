using System.Text.RegularExpressions;

namespace Jiheng.Indicators.Standards.Reading;

/// <summary>逐段达标。“浓度达到75mg/L的得5分，否则不得分；处理率达到75%、设施完好的得5分，否则不得分”: each stretch is met or not, whatever it measures.</summary>
internal static partial class EachOrNothing
{
    [GeneratedRegex("[,;]?否则(?:的|均)?,?(?:不得分|不计分|[得计记]?0分)[。;,]*", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex End { get; }

    /// <summary>The list; nothing unless every stretch earns points once and together they make the weight.</summary>
    public static ScoringRule.Checklist? Read(string text, Points weight)
    {
        var ends = End.Matches(text);
        if (ends.Count < 2 || ends[^1].Index + ends[^1].Length < text.Length)
            return null;
        var items = ImmutableArray.CreateBuilder<ChecklistItem>();
        var start = 0;
        foreach (Match end in ends)
        {
            var stretch = text[start..end.Index];
            start = end.Index + end.Length;
            var label = RuleReader.LonelyLabel.Match(stretch).Value;
            if (ClauseReader.Read(stretch[label.Length..], 0, weight, out var tail) is not [{ What: Consequence.Award award, Lead: { Length: > 3 } fact, Notes.IsEmpty: true }] || tail.Length > 0 || award.Amount.IsShare || award.Amount == Amount.None)
                return null;
            items.Add(new(label.Length > 0 ? label.TrimEnd('.', '、', ',') : Labels.Circled(items.Count), fact, award.Amount.Of(weight)));
        }
        var apart = items.Select(item => item.Label).Distinct(StringComparer.Ordinal).Count() == items.Count;
        return apart && items.Sum(item => item.Points.Value) == weight.Value ? new(items.ToImmutable(), Points.Zero, Points.Zero, weight) : null;
    }
}
