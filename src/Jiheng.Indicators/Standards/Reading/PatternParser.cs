using System.Text.RegularExpressions;

namespace Jiheng.Indicators.Standards.Reading;

/// <summary>句式结构读取。Cuts the text of a pattern into its parts, so that what is worked out from a pattern is worked out from the pattern itself.</summary>
internal sealed class PatternParser
{
    private const RegexOptions Known = RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;

    private readonly string pattern;
    private int at;
    private bool isUnknown;

    private PatternParser(Regex regex) => (pattern, isUnknown) = (regex.ToString(), (regex.Options & ~Known) != RegexOptions.None);

    /// <summary>Nothing where anything in it is not known here: then nothing is known of the pattern.</summary>
    public static PatternPart? Read(Regex regex)
    {
        var parser = new PatternParser(regex);
        var read = parser.Alternatives();
        return parser.isUnknown || parser.at < parser.pattern.Length ? null : read;
    }

    private PatternPart Alternatives()
    {
        var each = ImmutableArray.CreateBuilder<PatternPart>();
        do
            each.Add(Sequence());
        while (Take("|"));
        return each is [var only] ? only : new PatternPart.Choice(each.ToImmutable());
    }

    private PatternPart.Sequence Sequence()
    {
        var each = ImmutableArray.CreateBuilder<PatternPart>();
        while (at < pattern.Length && pattern[at] is not ('|' or ')'))
            each.Add(HowOften(Part()));
        return new(each.ToImmutable());
    }

    private PatternPart Part() => pattern[at++] switch
    {
        '(' => Group(),
        '[' => Class(),
        '^' or '$' => new PatternPart.Place(),
        '.' => PatternPart.Character.Any,
        '\\' => Escaped(pattern[at++]),
        var character => PatternPart.Character.Of(character),
    };

    private PatternPart Escaped(char character) => character switch
    {
        'G' or 'b' => new PatternPart.Place(),
        'd' => new PatternPart.Character([], HasDigits: true, IsNegated: false),
        _ when char.IsAsciiLetterOrDigit(character) => Unknown(),
        _ => PatternPart.Character.Of(character),
    };

    private PatternPart Group()
    {
        var (isAhead, isOther) = (Take("?="), Take("?!") || Take("?<=") || Take("?<!"));
        if (!isAhead && !isOther && !Take("?:") && !Take("?>") && Take("?") && !Name())
            return Unknown();
        var inside = Alternatives();
        if (!Take(")"))
            return Unknown();
        return isAhead || isOther ? new PatternPart.Condition(inside, MustFollow: isAhead) : inside;
    }

    private bool Name()
    {
        var end = Take("<") ? pattern.IndexOf('>', at) : -1;
        at = end < 0 ? at : end + 1;
        return end >= 0;
    }

    private PatternPart Class()
    {
        var isNegated = Take("^");
        var ranges = ImmutableArray.CreateBuilder<(char From, char To)>();
        var hasDigits = false;
        for (var isFirst = true; at < pattern.Length && (isFirst || pattern[at] != ']'); isFirst = false)
        {
            if (Take("\\d"))
                hasDigits = true;
            else
                ranges.Add(Range());
        }
        return Take("]") ? new PatternPart.Character(ranges.ToImmutable(), hasDigits, isNegated) : Unknown();
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

    private PatternPart HowOften(PatternPart part)
    {
        var mayBeLeftOut = Take("?") || Take("*") || Take("{0");
        if (!mayBeLeftOut && !Take("+") && !Take("{"))
            return part;
        if (pattern[at - 1] is '{' or '0' && pattern.IndexOf('}', at) is >= 0 and var close)
            at = close + 1;
        Take("?");
        return new PatternPart.Times(part, mayBeLeftOut);
    }

    private PatternPart.Place Unknown()
    {
        (isUnknown, at) = (true, pattern.Length);
        return new();
    }

    private bool Take(string text)
    {
        if (!pattern.AsSpan(at).StartsWith(text))
            return false;
        at += text.Length;
        return true;
    }
}
