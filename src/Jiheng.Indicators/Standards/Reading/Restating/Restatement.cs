using System.Text.RegularExpressions;

namespace Jiheng.Indicators.Standards.Reading.Restating;

/// <summary>换一种说法。Words that mean the same in a form the readers know, or words that change no points and are left aside.</summary>
/// <param name="Pattern">The words.</param>
/// <param name="Say">What stands in their place, from the match and the whole text; nothing where they stay.</param>
internal sealed record Restatement(Regex Pattern, Func<Match, string, string?> Say)
{
    public Restatement(Regex pattern, string words = "")
        : this(pattern, (match, _) => match.Result(words))
    {
    }

    /// <summary>The text with these words said otherwise; the same text where they do not stand in it.</summary>
    public NormalText In(NormalText text) => text.With(Changes(text.Text));

    private IEnumerable<TextChange> Changes(string text)
    {
        foreach (Match match in Pattern.Matches(text))
        {
            if (match.Length > 0 && Say(match, text) is { } said)
                yield return new(match.Index, match.Index + match.Length, said);
        }
    }
}
