namespace Jiheng.Indicators.Standards.Reading;

/// <summary>句式结构。A part of a pattern, as <see cref="PatternParser"/> cuts it. Closed: every case is in this file.</summary>
internal abstract record PatternPart
{
    private PatternPart() { }

    /// <summary>“甲|乙”.</summary>
    public sealed record Choice(ImmutableArray<PatternPart> Each) : PatternPart;

    /// <summary>One part behind the other; none at all matches no characters.</summary>
    public sealed record Sequence(ImmutableArray<PatternPart> Each) : PatternPart;

    /// <summary>“得”, “\d”, “[①-⑳]”, “[^,。;]”, “.”: one character of these.</summary>
    public sealed record Character(ImmutableArray<(char From, char To)> Ranges, bool HasDigits, bool IsNegated) : PatternPart
    {
        public static Character Of(char character) => new([(character, character)], HasDigits: false, IsNegated: false);

        public static Character Any { get; } = new([], HasDigits: false, IsNegated: true);

        /// <summary>The characters where they are counted one by one; nothing where it is ranges, digits or all others.</summary>
        public string? Listed => HasDigits || IsNegated || Ranges.Any(range => range.From != range.To) ? null : string.Concat(Ranges.Select(range => range.From));

        public bool Contains(char character) =>
            ((HasDigits && char.IsDigit(character)) || Ranges.Any(range => character >= range.From && character <= range.To)) != IsNegated;
    }

    /// <summary>“^”, “$”, “\b”, “\G”: a place, no character.</summary>
    public sealed record Place : PatternPart;

    /// <summary>“(?=…)” and its kin: what surrounds a place.</summary>
    /// <param name="Inside">Looked for, or not to be found.</param>
    /// <param name="MustFollow">Whether it has to stand behind the place.</param>
    public sealed record Condition(PatternPart Inside, bool MustFollow) : PatternPart;

    /// <summary>“甲?”, “甲*”, “甲+”, “甲{0,9}”.</summary>
    public sealed record Times(PatternPart Part, bool MayBeLeftOut) : PatternPart;
}
