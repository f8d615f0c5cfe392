using System.Text.RegularExpressions;

namespace Jiheng.Indicators.Standards.Reading.Restating;

/// <summary>换说法再读。A refused standard is said in other words, one after the other, until a reader understands it.</summary>
internal static partial class Restatements
{
    // What names the same thing otherwise comes first, then what says nothing, last what takes whole sentences away.
    private static readonly ImmutableArray<Restatement> All = [.. OtherWords.All, .. DatedTargets.All, .. CutOffs.All, .. ItemsByNumber.All, .. GradeShares.All, .. NumberOfThings.All, .. SaidApart.All, .. LeftAside.All, .. SaidAgain.All, .. NumbersInWords.All, .. PlannedNumber.All, LeftAside.Surroundings];

    private static readonly ImmutableArray<Restatement> Stops = [new(DoubledStop), new(StopAtFront), new(CommaBeforeStop)];

    /// <summary>The text in other words: first each change alone, then with more and more of it said otherwise. Nothing for a text that is cut off.</summary>
    public static IEnumerable<Restated> Of(NormalText text, Points weight)
    {
        if (!Ends.IsMatch(text.Text) || text.Text.Contains('…', StringComparison.Ordinal))
            yield break;
        var seen = new HashSet<string>(StringComparer.Ordinal) { text.Text };
        var printed = new Restated(text, []);
        var current = printed;
        ImmutableArray<Restatement> all = [LeftAside.AllTaken(weight), .. All, FullBeforeLosses.Of(weight)];
        // The least change first: one that comes after others stands on less of what was printed.
        foreach (var alone in all.Select(restatement => Tidy(restatement.In(printed))))
        {
            if (seen.Add(alone.Text.Text))
                yield return alone;
        }
        // A second round finds what the first has brought to the front.
        foreach (var restatement in all.Concat(all))
        {
            current = Tidy(restatement.In(current));
            if (seen.Add(current.Text.Text))
                yield return current;
        }
    }

    private static Restated Tidy(Restated said) => Stops.Aggregate(said, (tidied, stop) => stop.In(tidied));

    [GeneratedRegex(@"(?:分值|[分止满;。)])[;。)]*$", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex Ends { get; }

    [GeneratedRegex("(?<=[;。])[,;。]+", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex DoubledStop { get; }

    [GeneratedRegex("^[,;。]+", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex StopAtFront { get; }

    [GeneratedRegex(",+(?=[;。,])", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex CommaBeforeStop { get; }
}
