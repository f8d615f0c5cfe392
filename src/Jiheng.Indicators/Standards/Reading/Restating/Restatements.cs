using System.Text.RegularExpressions;

namespace Jiheng.Indicators.Standards.Reading.Restating;

/// <summary>换说法再读。A refused standard is said in other words, one after the other, until a reader understands it.</summary>
internal static partial class Restatements
{
    // What names the same thing otherwise comes first, then what says nothing, last what takes whole sentences away.
    private static readonly ImmutableArray<Restatement> All = [.. OtherWords.All, .. SaidApart.All, .. LeftAside.All, .. SaidAgain.All, .. NumbersInWords.All, PlannedNumber.Restatement, LeftAside.Surroundings, FullBeforeLosses.Restatement];

    private static readonly ImmutableArray<Restatement> Stops = [new(DoubledStop), new(StopAtFront), new(CommaBeforeStop)];

    /// <summary>The text in other words: first with more and more of it said otherwise, then each change alone. Nothing for a text that is cut off.</summary>
    public static IEnumerable<NormalText> Of(NormalText text)
    {
        if (!Ends.IsMatch(text.Text) || text.Text.Contains('…', StringComparison.Ordinal))
            yield break;
        var said = new HashSet<string>(StringComparer.Ordinal) { text.Text };
        var current = text;
        // A second round finds what the first has brought to the front.
        foreach (var restatement in All.Concat(All))
        {
            current = Tidy(restatement.In(current));
            if (said.Add(current.Text))
                yield return current;
        }
        foreach (var alone in All.Select(restatement => Tidy(restatement.In(text))))
        {
            if (said.Add(alone.Text))
                yield return alone;
        }
    }

    private static NormalText Tidy(NormalText text) => Stops.Aggregate(text, (tidied, stop) => stop.In(tidied));

    [GeneratedRegex(@"[分止满;。)][;。)]*$", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex Ends { get; }

    [GeneratedRegex("(?<=[;。])[,;。]+", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex DoubledStop { get; }

    [GeneratedRegex("^[,;。]+", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex StopAtFront { get; }

    [GeneratedRegex(",+(?=[;。,])", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex CommaBeforeStop { get; }
}
