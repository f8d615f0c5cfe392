using System.Text.RegularExpressions;

namespace Jiheng.Indicators.Standards.Reading;

/// <summary>句式首字。The characters a match of a pattern can begin with, so that it is not tried where it cannot match.</summary>
/// <remarks>
/// Conditions on what surrounds a character are left out, and of a pattern that is not understood it is every character: there may be too many
/// characters, never too few. A match of no characters at all begins with none.
/// </remarks>
internal sealed class FirstCharacters
{
    private readonly List<PatternPart.Character> sets = [];
    private readonly bool isEvery;

    private FirstCharacters(Regex regex)
    {
        if (PatternParser.Read(regex) is { } pattern)
            Begin(pattern);
        else
            isEvery = true;
    }

    public static FirstCharacters Of(Regex regex) => new(regex);

    public bool Contains(char character) => isEvery || sets.Exists(set => set.Contains(character));

    // Whether what follows may begin the match as well.
    private bool Begin(PatternPart part)
    {
        switch (part)
        {
            case PatternPart.Character character:
                sets.Add(character);
                return false;
            case PatternPart.Sequence sequence:
                return sequence.Each.All(Begin);
            case PatternPart.Choice choice:
                var any = false;
                foreach (var one in choice.Each)
                    any |= Begin(one);
                return any;
            case PatternPart.Times times:
                return Begin(times.Part) || times.MayBeLeftOut;
            default:
                return true;
        }
    }
}
