using System.Text.RegularExpressions;

namespace Jiheng.Indicators.Standards.Reading;

/// <summary>句式必有的词。The words a match of a pattern cannot do without, so that it is not tried behind the last of them.</summary>
/// <remarks>
/// Read from the pattern itself: an alternative that is added to it brings its own words. A pattern that is not understood needs no word:
/// it may be tried in vain, but is never passed over.
/// </remarks>
internal sealed class NeededWords
{
    /// <summary>A larger choice of characters says next to nothing.</summary>
    private const int MostOfClass = 8;

    private readonly Need need;

    private NeededWords(Regex regex) => need = PatternParser.Read(regex) is { } pattern ? Of(pattern) : Need.None;

    public static NeededWords Of(Regex regex) => new(regex);

    /// <summary>The last place of the text that a match can begin at; below 0 where there is none.</summary>
    public int LastPlace(SearchedText text) => need.LastPlace(text);

    private static Need Of(PatternPart part) => part switch
    {
        PatternPart.Choice choice => Need.OneOf([.. choice.Each.Select(Of)]),
        PatternPart.Sequence sequence => Sequence(sequence),
        PatternPart.Character { Listed: { Length: <= MostOfClass } listed } => Need.OneOf([.. listed.Select(character => Need.Of(character.ToString()))]),
        PatternPart.Times { MayBeLeftOut: false } times => Of(times.Part),
        // What stands before a place, or must not stand behind it, is no part of what follows.
        PatternPart.Condition { MustFollow: true } condition => Of(condition.Inside),
        _ => Need.None,
    };

    // “不得分” is one word, not three characters.
    private static Need Sequence(PatternPart.Sequence sequence)
    {
        var each = new List<Need>();
        var word = "";
        foreach (var part in sequence.Each)
        {
            if (part is PatternPart.Character { Listed: [var character] })
            {
                word += character;
                continue;
            }
            each.Add(Need.Of(word));
            word = "";
            each.Add(Of(part));
        }
        return Need.All([.. each, Need.Of(word)]);
    }

    private abstract record Need
    {
        private Need() { }

        public static Need None { get; } = new Nothing();

        public static Need Of(string word) => word.Length == 0 ? None : new Word(word);

        public static Need All(List<Need> each)
        {
            each.RemoveAll(need => need == None);
            return each.Count switch { 0 => None, 1 => each[0], _ => new Several([.. each]) };
        }

        // “超过” is not looked for beside “超”.
        public static Need OneOf(List<Need> each)
        {
            if (each.Contains(None))
                return None;
            List<Need> flat = [.. each.SelectMany(need => need is Choice choice ? choice.Each : [need]).Distinct()];
            flat.RemoveAll(need => need is Word longer && flat.Exists(other => other is Word shorter && shorter != longer && longer.Text.Contains(shorter.Text, StringComparison.Ordinal)));
            return flat.Count == 1 ? flat[0] : new Choice([.. flat]);
        }

        /// <summary>The last place before which all that is needed still follows.</summary>
        public abstract int LastPlace(SearchedText text);

        private sealed record Nothing : Need
        {
            public override int LastPlace(SearchedText text) => text.Text.Length;
        }

        private sealed record Word(string Text) : Need
        {
            public override int LastPlace(SearchedText text) => text.LastPlace(Text);
        }

        private sealed record Several(ImmutableArray<Need> Each) : Need
        {
            public override int LastPlace(SearchedText text)
            {
                var last = text.Text.Length;
                for (var i = 0; i < Each.Length && last >= 0; i++)
                    last = Math.Min(last, Each[i].LastPlace(text));
                return last;
            }
        }

        private sealed record Choice(ImmutableArray<Need> Each) : Need
        {
            public override int LastPlace(SearchedText text)
            {
                var last = -1;
                foreach (var need in Each)
                    last = Math.Max(last, need.LastPlace(text));
                return last;
            }
        }
    }
}

/// <summary>查找的文本。A text that many words are looked for in: nearly all of them have a character the text has none of.</summary>
internal sealed class SearchedText
{
    // A character stands for all with the same last ten bits: there may be too many, never too few.
    private const int Groups = 16;

    private readonly ulong[] characters = new ulong[Groups];

    public SearchedText(string text)
    {
        Text = text;
        foreach (var character in text)
            characters[GroupOf(character)] |= BitOf(character);
    }

    public string Text { get; }

    /// <summary>Where the word stands last; below 0 where it does not.</summary>
    public int LastPlace(string word)
    {
        foreach (var character in word)
        {
            if ((characters[GroupOf(character)] & BitOf(character)) == 0)
                return -1;
        }
        return Text.LastIndexOf(word, StringComparison.Ordinal);
    }

    private static int GroupOf(char character) => (character >> 6) % Groups;

    private static ulong BitOf(char character) => 1UL << (character & 63);
}
