using System.Text.RegularExpressions;

namespace Jiheng.Indicators.Standards.Reading;

/// <summary>句式必有的词。The words a match of a pattern cannot do without, so that it is not tried behind the last of them.</summary>
/// <remarks>
/// Read from the pattern itself: an alternative that is added to it brings its own words. A construct that is not known here needs no word:
/// a pattern may be tried in vain, but is never passed over.
/// </remarks>
internal sealed class NeededWords
{
    private const RegexOptions Known = RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;

    /// <summary>A larger choice of characters says next to nothing.</summary>
    private const int MostOfClass = 8;

    private readonly string pattern;
    private readonly Need need;
    private int at;

    private NeededWords(Regex regex)
    {
        pattern = regex.ToString();
        var read = Alternatives();
        need = at == pattern.Length && (regex.Options & ~Known) == RegexOptions.None ? read : Need.None;
    }

    private enum Times { Once, Repeated, MayBeLeftOut }

    public static NeededWords Of(Regex regex) => new(regex);

    /// <summary>The last place of the text that a match can begin at; below 0 where there is none.</summary>
    public int LastPlace(string text) => need.LastPlace(text);

    private Need Alternatives()
    {
        var each = new List<Need> { Sequence() };
        while (Take("|"))
            each.Add(Sequence());
        return Need.OneOf(each);
    }

    private Need Sequence()
    {
        var each = new List<Need>();
        var word = "";
        while (at < pattern.Length && pattern[at] is not ('|' or ')'))
        {
            var (part, character) = Part();
            var times = HowOften();
            if (character is not null && times == Times.Once)
            {
                word += character;
                continue;
            }
            each.Add(Need.Of(word));
            word = "";
            each.Add(times == Times.MayBeLeftOut ? Need.None : part);
        }
        return Need.All([.. each, Need.Of(word)]);
    }

    // What is needed, and the character it is where it is one.
    private (Need Part, char? Character) Part() => pattern[at++] switch
    {
        '(' => (Group(), null),
        '[' => (Class(), null),
        '^' or '$' or '.' => (Need.None, null),
        '\\' when char.IsAsciiLetterOrDigit(pattern[at]) => (pattern[at++] is 'G' or 'b' or 'd' ? Need.None : Unknown(), null),
        '\\' => (Need.Of(pattern[at].ToString()), pattern[at++]),
        var character => (Need.Of(character.ToString()), character),
    };

    private Need Group()
    {
        // What stands before a place, or must not stand behind it, is no part of what follows.
        var isElsewhere = Take("?!") || Take("?<=") || Take("?<!");
        if (!isElsewhere && !Take("?=") && !Take("?:") && !Take("?>") && Take("?"))
            at = pattern[at] == '<' ? pattern.IndexOf('>', at) + 1 : pattern.Length;
        var inside = Alternatives();
        return !Take(")") ? Unknown() : isElsewhere ? Need.None : inside;
    }

    // “[-至到]”; of “[^,。;]” and “[①-⑳]” nothing is known.
    private Need Class()
    {
        var first = at;
        var isList = pattern[at] != '^';
        for (at += isList ? 0 : 1; at < pattern.Length && (pattern[at] != ']' || at == first); at++)
        {
            isList &= pattern[at] != '\\' && (pattern[at] != '-' || at == first || pattern[at + 1] == ']');
            if (pattern[at] == '[')
                return Unknown();
            at += pattern[at] == '\\' ? 1 : 0;
        }
        var characters = pattern[first..Math.Min(at, pattern.Length)];
        if (!Take("]"))
            return Unknown();
        return isList && characters.Length <= MostOfClass ? Need.OneOf([.. characters.Select(character => Need.Of(character.ToString()))]) : Need.None;
    }

    private Times HowOften()
    {
        var mayBeLeftOut = Take("?") || Take("*") || Take("{0");
        if (!mayBeLeftOut && !Take("+") && !Take("{"))
            return Times.Once;
        if (pattern[at - 1] is '{' or '0')
            at = pattern.IndexOf('}', at) + 1;
        Take("?");
        return mayBeLeftOut ? Times.MayBeLeftOut : Times.Repeated;
    }

    private Need Unknown()
    {
        at = pattern.Length + 1;
        return Need.None;
    }

    private bool Take(string text)
    {
        if (at > pattern.Length || !pattern.AsSpan(at).StartsWith(text))
            return false;
        at += text.Length;
        return true;
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
        public abstract int LastPlace(string text);

        private sealed record Nothing : Need
        {
            public override int LastPlace(string text) => text.Length;
        }

        private sealed record Word(string Text) : Need
        {
            public override int LastPlace(string text) => text.LastIndexOf(Text, StringComparison.Ordinal);
        }

        private sealed record Several(ImmutableArray<Need> Each) : Need
        {
            public override int LastPlace(string text)
            {
                var last = text.Length;
                for (var i = 0; i < Each.Length && last >= 0; i++)
                    last = Math.Min(last, Each[i].LastPlace(text));
                return last;
            }
        }

        private sealed record Choice(ImmutableArray<Need> Each) : Need
        {
            public override int LastPlace(string text)
            {
                var last = -1;
                foreach (var need in Each)
                    last = Math.Max(last, need.LastPlace(text));
                return last;
            }
        }
    }
}
