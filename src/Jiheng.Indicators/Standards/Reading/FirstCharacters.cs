using System.Text.RegularExpressions;

namespace Jiheng.Indicators.Standards.Reading;

/// <summary>句式首字。The characters a match of a pattern can begin with, so that it is not tried where it cannot match.</summary>
/// <remarks>
/// Read from the pattern itself. Conditions on what surrounds a character are left out, and a construct that is not known here stands for
/// every character: there may be too many characters, never too few. A match of no characters at all begins with none.
/// </remarks>
internal sealed class FirstCharacters
{
    private const RegexOptions Read = RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;

    private readonly string pattern;
    private readonly List<Set> sets = [];
    private int at;
    private bool begins = true;
    private bool isEvery;

    private FirstCharacters(Regex regex)
    {
        pattern = regex.ToString();
        isEvery = (regex.Options & ~Read) != RegexOptions.None;
        Alternatives();
        isEvery |= at < pattern.Length;
    }

    public static FirstCharacters Of(Regex regex) => new(regex);

    public bool Contains(char character) => isEvery || sets.Exists(set => set.Contains(character));

    /// <summary>“甲|乙”. True when one of them can be empty, here and below.</summary>
    private bool Alternatives()
    {
        var canBeEmpty = Sequence();
        while (Take('|'))
            canBeEmpty |= Sequence();
        return canBeEmpty;
    }

    private bool Sequence()
    {
        var outer = begins;
        while (at < pattern.Length && pattern[at] is not ('|' or ')'))
        {
            var canBeEmpty = Part();
            canBeEmpty |= MayBeLeftOut();
            begins &= canBeEmpty;
        }
        var empty = begins || !outer;
        begins = outer;
        return empty;
    }

    private bool Part() => pattern[at++] switch
    {
        '(' => Group(),
        '[' => Begin(Class()),
        '\\' => Escaped(pattern[at++]),
        '^' or '$' => true,
        '.' => Begin(new([], HasDigits: false, IsNegated: true)),
        var character => Begin(Set.Of(character)),
    };

    private bool Begin(Set set)
    {
        if (begins)
            sets.Add(set);
        return false;
    }

    private bool Escaped(char character) => character switch
    {
        'G' or 'b' => true,
        'd' => Begin(new([], HasDigits: true, IsNegated: false)),
        _ when char.IsAsciiLetterOrDigit(character) => Unknown(),
        _ => Begin(Set.Of(character)),
    };

    private bool Group()
    {
        var isCondition = Take("?=") || Take("?!") || Take("?<=") || Take("?<!");
        if (!isCondition && Take('?') && !Take(':') && !Take('>') && !Name())
            return Unknown();
        var outer = begins;
        begins &= !isCondition;
        var canBeEmpty = Alternatives();
        begins = outer;
        return Take(')') ? isCondition || canBeEmpty : Unknown();
    }

    private bool Name()
    {
        var end = Take('<') ? pattern.IndexOf('>', at) : -1;
        at = end < 0 ? at : end + 1;
        return end >= 0;
    }

    // “[^,。;\d]”, “[①-⑳]”.
    private Set Class()
    {
        var isNegated = Take('^');
        var ranges = ImmutableArray.CreateBuilder<(char From, char To)>();
        var hasDigits = false;
        for (var isFirst = true; at < pattern.Length && (isFirst || pattern[at] != ']'); isFirst = false)
        {
            if (Take("\\d"))
                hasDigits = true;
            else
                ranges.Add(Range());
        }
        if (!Take(']'))
            Unknown();
        return new(ranges.ToImmutable(), hasDigits, isNegated);
    }

    private (char From, char To) Range()
    {
        var from = One();
        var isRange = at + 1 < pattern.Length && pattern[at] == '-' && pattern[at + 1] != ']';
        at += isRange ? 1 : 0;
        return (from, isRange ? One() : from);
    }

    private char One()
    {
        // A class taken out of a class, or a class of another name.
        if ((pattern[at] == '[' && pattern[at - 1] == '-') || (pattern[at] == '\\' && char.IsAsciiLetterOrDigit(pattern[at + 1])))
            Unknown();
        at += at < pattern.Length && pattern[at] == '\\' ? 1 : 0;
        return at < pattern.Length ? pattern[at++] : '\0';
    }

    private bool MayBeLeftOut()
    {
        var mayBe = Take('?') || Take('*') || Take("{0");
        if (!mayBe && !Take('+') && !Take('{'))
            return false;
        if (pattern[at - 1] is '{' or '0' && pattern.IndexOf('}', at) is >= 0 and var close)
            at = close + 1;
        Take('?');
        return mayBe;
    }

    private bool Unknown()
    {
        isEvery = true;
        at = pattern.Length;
        return true;
    }

    private bool Take(char character) => Take([character]);

    private bool Take(ReadOnlySpan<char> text)
    {
        if (!pattern.AsSpan(at).StartsWith(text))
            return false;
        at += text.Length;
        return true;
    }

    private sealed record Set(ImmutableArray<(char From, char To)> Ranges, bool HasDigits, bool IsNegated)
    {
        public static Set Of(char character) => new([(character, character)], HasDigits: false, IsNegated: false);

        public bool Contains(char character) =>
            ((HasDigits && char.IsDigit(character)) || Ranges.Any(range => character >= range.From && character <= range.To)) != IsNegated;
    }
}
