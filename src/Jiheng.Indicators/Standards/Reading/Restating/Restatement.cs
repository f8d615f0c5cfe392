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

    /// <summary>The text with these words said otherwise; the same where they do not stand in it.</summary>
    public Restated In(Restated said)
    {
        var changes = Changes(said.Text.Text).ToList();
        return changes.Count == 0 ? said : new(said.Text.With(changes), [.. said.LeftAside, .. changes.Where(change => change.Words.Length == 0).Select(change => said.Text.InOriginal(change.Start, change.End))]);
    }

    private IEnumerable<TextChange> Changes(string text)
    {
        foreach (Match match in Pattern.Matches(text))
        {
            if (match.Length > 0 && Say(match, text) is { } words)
                yield return new(match.Index, match.Index + match.Length, words);
        }
    }
}

/// <summary>换了说法的标准。</summary>
/// <param name="Text">The words now.</param>
/// <param name="LeftAside">Parts of the original that are gone.</param>
internal sealed record Restated(NormalText Text, ImmutableArray<TextSpan> LeftAside)
{
    /// <summary>The parts that say something, in order, each once.</summary>
    public ImmutableArray<TextSpan> Omitted(string original) => [.. LeftAside.Where(span => original.AsSpan(span.Start, span.End - span.Start).ContainsAnyInRange('\u4E00', '\u9FFF')).Distinct().OrderBy(span => span.Start)];
}
