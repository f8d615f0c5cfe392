namespace Jiheng.Indicators.Standards.Reading;

/// <summary>数值条件识读。Reads “80%（含）-90%”, “小于95%且大于等于85%”, “达到90%未达到95%的” into intervals; all of it or nothing.</summary>
internal sealed class ConditionReader
{
    private readonly ImmutableArray<ConditionToken> tokens;
    private readonly List<RawRange> ranges = [];
    private string unit = "";
    private bool bare;
    private int at;

    private ConditionReader(ImmutableArray<ConditionToken> tokens) => this.tokens = tokens;

    /// <summary>The condition; nothing when some of the text is not part of one.</summary>
    public static Condition? Read(string text)
    {
        if (FixedConditions.Find(text) is { } known)
            return known;
        var eitherSide = text.Contains('±', StringComparison.Ordinal) && !text.Contains("%±", StringComparison.Ordinal);
        var absolute = eitherSide || text.Contains("绝对值", StringComparison.Ordinal) || text.Contains('|', StringComparison.Ordinal);
        var plain = DateWords.Without(text).Replace("|", "", StringComparison.Ordinal);
        var reader = new ConditionReader(ConditionLexer.Split(eitherSide ? plain.Replace("±", "", StringComparison.Ordinal) : plain));
        return reader.ReadAll() ? new Condition([.. reader.Distributed()], reader.Mixed ? "?" : reader.unit, absolute) : null;
    }

    // 90 beside 80% may be 90% or not.
    private bool Mixed => bare && unit == "%";

    private bool ReadAll()
    {
        while (at < tokens.Length)
        {
            if (SkipWords())
                continue;
            if (ReadJoined() is not { } range)
                return false;
            ranges.Add(range);
        }
        return ranges.Count > 0;
    }

    // Subjects, particles and connectives carry no number; a word that could turn the meaning ends the reading.
    private bool SkipWords()
    {
        var token = tokens[at];
        var skip = token.Word switch
        {
            ConditionWord.Words => !TurningWords.In(token.Text),
            ConditionWord.Comma or ConditionWord.Or => true,
            // “且手续齐全” would be a second condition that is no number.
            ConditionWord.And => NumberFollows(),
            ConditionWord.Equal => at == 0 ? false : !NextIs(ConditionWord.Number) && !NextIs(ConditionWord.PlusMinus),
            ConditionWord.Open => NextIs(ConditionWord.Words),
            ConditionWord.Close => at > 0,
            ConditionWord.Between or ConditionWord.Included => ranges.Count > 0,
            // 规模以上工业: no number stands before it.
            ConditionWord.Above or ConditionWord.Below or ConditionWord.Within => ranges.Count == 0,
            // 超过计划工期≤5%: the verb belongs to the name.
            ConditionWord.More or ConditionWord.Less => NextIs(ConditionWord.Words) && at + 2 < tokens.Length && tokens[at + 2].Word is not ConditionWord.Number,
            _ => false,
        };
        if (skip)
            at++;
        return skip;
    }

    /// <summary>One range, and what narrows it: “80%以上不足90%”, “小于95%且大于等于85%”.</summary>
    private RawRange? ReadJoined()
    {
        if (ReadAtom() is not { } range)
            return null;
        while (at < tokens.Length)
        {
            var mark = at;
            while (at < tokens.Length && tokens[at].Word is ConditionWord.And or ConditionWord.Comma || (at < tokens.Length && IsLink(tokens[at])))
                at++;
            var linkedBySign = at < tokens.Length && tokens[at].Word is not ConditionWord.Number and not ConditionWord.Or;
            if (linkedBySign && ReadAtom() is { } narrower && range.Joins(narrower) && !IsPoint(range) && !IsPoint(narrower))
            {
                range = range.And(narrower);
                continue;
            }
            at = mark;
            break;
        }
        return range;
    }

    private static bool IsPoint(RawRange range) => range.Low is { } low && range.High is { } high && low.Value == high.Value;

    private static bool IsLink(ConditionToken token) => token.Word == ConditionWord.Words && !TurningWords.In(token.Text);

    private RawRange? ReadAtom() => tokens[at].Word switch
    {
        ConditionWord.Open => ReadBracketed(),
        ConditionWord.PlusMinus => ReadPlusMinus(0m),
        ConditionWord.AtLeast or ConditionWord.AtMost or ConditionWord.More or ConditionWord.Less or ConditionWord.Equal => ReadCompared(),
        ConditionWord.Number => ReadNumberFirst(),
        _ => null,
    };

    /// <summary>[80%,90%).</summary>
    private RawRange? ReadBracketed()
    {
        if (at + 4 >= tokens.Length || tokens[at + 1].Word != ConditionWord.Number || tokens[at + 3].Word != ConditionWord.Number
            || tokens[at + 2].Word is not (ConditionWord.Comma or ConditionWord.Or or ConditionWord.To) || tokens[at + 4].Word != ConditionWord.Close)
            return null;
        var open = tokens[at].Text == "[" ? Belonging.Yes : Belonging.No;
        var close = tokens[at + 4].Text == "]" ? Belonging.Yes : Belonging.No;
        at++;
        var low = Number();
        at++;
        var high = Number();
        at++;
        return new(new(low, open), new(high, close));
    }

    private RawRange? ReadPlusMinus(decimal around)
    {
        at++;
        if (!Is(ConditionWord.Number))
            return null;
        var half = Number();
        while (Is(ConditionWord.Within) || Is(ConditionWord.Included) || Is(ConditionWord.Between))
            at++;
        return new(RawEnd.Included(around - half), RawEnd.Included(around + half));
    }

    /// <summary>≥90%, 不低于85%, =100%±5%.</summary>
    private RawRange? ReadCompared()
    {
        var word = tokens[at++].Word;
        // 达到计划进度的100%.
        if (Is(ConditionWord.Words) && NextIs(ConditionWord.Number) && !TurningWords.In(tokens[at].Text))
            at++;
        if (!Is(ConditionWord.Number))
            return word == ConditionWord.Equal && Is(ConditionWord.PlusMinus) ? ReadPlusMinus(0m) : null;
        if (word == ConditionWord.Equal && at + 1 < tokens.Length && tokens[at + 1].Word is not ConditionWord.Included)
            return ReadNumberFirst();
        var value = Number();
        var said = SaysIncluded();
        if (word == ConditionWord.AtLeast && Is(ConditionWord.To))
            return ReadRangeTo(new(value, said ?? Belonging.Unsaid));
        return Compared(word, value, said);
    }

    private RawRange? Compared(ConditionWord word, decimal value, Belonging? said)
    {
        // 达到80%以上 is 80%以上; 高于90%（含） includes the end it names.
        if (Is(ConditionWord.Above) || Is(ConditionWord.Below) || Is(ConditionWord.Within))
            said = AfterSide(word) ?? said;
        return word switch
        {
            ConditionWord.AtLeast => new(new(value, said ?? Belonging.Yes), null),
            ConditionWord.More => new(new(value, said ?? Belonging.No), null),
            ConditionWord.AtMost => new(null, new(value, said ?? Belonging.Yes)),
            ConditionWord.Less => new(null, new(value, said ?? Belonging.No)),
            _ => new(RawEnd.Included(value), RawEnd.Included(value)),
        };
    }

    private Belonging? AfterSide(ConditionWord word)
    {
        var agrees = tokens[at].Word == ConditionWord.Above ? word is ConditionWord.AtLeast or ConditionWord.More : word is ConditionWord.AtMost or ConditionWord.Less;
        if (!agrees)
            return null;
        at++;
        return SaysIncluded();
    }

    private RawRange? ReadNumberFirst()
    {
        var value = Number();
        var said = SaysIncluded();
        if (at >= tokens.Length)
            return Exactly(value);
        switch (tokens[at].Word)
        {
            case ConditionWord.PlusMinus: return ReadPlusMinus(value);
            case ConditionWord.To: return ReadRangeTo(new(value, said ?? Belonging.Unsaid));
            case ConditionWord.Or when BetweenFollows(): return ReadRangeTo(new(value, said ?? Belonging.Unsaid));
            case ConditionWord.Above: return new(new(value, Side(said)), null);
            case ConditionWord.Beyond: return After(value, said);
            case ConditionWord.Below or ConditionWord.Within: return new(null, new(value, Side(said)));
            case ConditionWord.AtLeast or ConditionWord.AtMost or ConditionWord.More or ConditionWord.Less: return ReadChained(value);
            case ConditionWord.Words when ChainFollows(): return ReadChained(value);
            default: return said is null || said == Belonging.Yes ? Exactly(value) : null;
        }
    }

    // 40名以后.
    private RawRange After(decimal value, Belonging? said)
    {
        var together = tokens[at++].Text[0] == '及';
        return new(new(value, said ?? (together ? Belonging.Yes : Belonging.No)), null);
    }

    private static RawRange Exactly(decimal value) => new(RawEnd.Included(value), RawEnd.Included(value));

    /// <summary>以上, 及以上, （含）以上, 以上（不含）.</summary>
    private Belonging Side(Belonging? said)
    {
        var definite = tokens[at].Text[0] is '及' or '或';
        at++;
        return SaysIncluded() ?? said ?? (definite ? Belonging.Yes : Belonging.Usually);
    }

    private RawRange? ReadRangeTo(RawEnd start)
    {
        at++;
        while (Is(ConditionWord.Open))
            at++;
        if (!Is(ConditionWord.Number))
            return null;
        var to = Number();
        var end = new RawEnd(to, Belonging.Unsaid);
        var named = false;
        while (NamedEnd() is { } name && SaysIncluded() is { } about)
        {
            named = true;
            start = name == start.Value ? start with { Certainty = about } : start;
            end = name == end.Value ? end with { Certainty = about } : end;
        }
        if (named)
        {
            SkipClosing();
            return Ordered(start, end);
        }
        var said = SaysIncluded();
        var bothEnds = at > 0 && (tokens[at - 1].Text.Contains("两端", StringComparison.Ordinal) || tokens[at - 1].Text.Contains("端点", StringComparison.Ordinal));
        SkipClosing();
        said ??= SaysIncluded();
        bothEnds |= at > 0 && tokens[at - 1].Text.Contains("端点", StringComparison.Ordinal);
        if (Is(ConditionWord.Above) || Is(ConditionWord.Below))
            return null;
        return Ordered(bothEnds ? start with { Certainty = said ?? start.Certainty } : start, new(to, said ?? Belonging.Unsaid));
    }

    private void SkipClosing()
    {
        while (Is(ConditionWord.Between) || Is(ConditionWord.Within) || Is(ConditionWord.Close))
            at++;
    }

    // “90%-80%” and “80%-90%” are the same band.
    private static RawRange Ordered(RawEnd one, RawEnd two) => one.Value <= two.Value ? new(one, two) : new(two, one);

    /// <summary>90%≤x＜95%, 100%＞结果≥90%: the sign is read from the number's side.</summary>
    private RawRange? ReadChained(decimal first)
    {
        while (tokens[at].Word == ConditionWord.Words)
            at++;
        var left = Mirrored(tokens[at++].Word, first);
        while ((Is(ConditionWord.Words) && !TurningWords.In(tokens[at].Text)) || ((Is(ConditionWord.More) || Is(ConditionWord.Less)) && NextIs(ConditionWord.Words)))
            at++;
        if (!Is(ConditionWord.AtLeast) && !Is(ConditionWord.AtMost) && !Is(ConditionWord.More) && !Is(ConditionWord.Less))
            return left;
        var right = ReadCompared();
        return right is { } second && left.Joins(second) ? left.And(second) : null;
    }

    private static RawRange Mirrored(ConditionWord word, decimal value) => word switch
    {
        ConditionWord.AtMost => new(RawEnd.Included(value), null),
        ConditionWord.Less => new(RawEnd.Excluded(value), null),
        ConditionWord.AtLeast => new(null, RawEnd.Included(value)),
        _ => new(null, RawEnd.Excluded(value)),
    };

    // “80%和90%之间”: 和 joins the ends only when 之间 closes them.
    private bool BetweenFollows() => tokens[at].Text is "和" or "与" or "以及" && at + 1 < tokens.Length && tokens[at + 1].Word == ConditionWord.Number
        && tokens.Skip(at + 2).Take(2).Any(token => token.Word == ConditionWord.Between);

    private bool ChainFollows() => at + 1 < tokens.Length && tokens[at].Text.Length <= 2 && tokens[at + 1].Word is ConditionWord.AtMost or ConditionWord.Less
        && at + 2 < tokens.Length && tokens[at].Text is "x" or "X";

    private Belonging? SaysIncluded()
    {
        if (Is(ConditionWord.Included))
        {
            at++;
            return Belonging.Yes;
        }
        if (!Is(ConditionWord.Excluded))
            return null;
        at++;
        return Belonging.No;
    }

    private decimal Number()
    {
        var token = tokens[at++];
        bare |= token.Unit.Length == 0 && token.Number > 1m;
        if (token.Unit.Length > 0)
            unit = unit.Length == 0 || unit == token.Unit ? token.Unit : unit == "%" || token.Unit == "%" ? "?" : unit;
        return token.Number;
    }

    // “80%-90%（含80%）” names the end it speaks of.
    private decimal? NamedEnd() => (Is(ConditionWord.Included) || Is(ConditionWord.Excluded)) && tokens[at].Unit.Length > 0 ? tokens[at].Number : null;

    private bool NumberFollows() => tokens.Skip(at + 1).Any(token => token.Word is ConditionWord.Number) || at == 0;

    private bool Is(ConditionWord word) => at < tokens.Length && tokens[at].Word == word;

    private bool NextIs(ConditionWord word) => at + 1 < tokens.Length && tokens[at + 1].Word == word;

    /// <summary>“95%、85%、75%以上”: what is said of the last holds for all of a list.</summary>
    private List<RawRange> Distributed()
    {
        var last = ranges[^1];
        var first = ranges[0];
        return ranges.Select(range => !IsPoint(range) || ranges.Count == 1 ? range
            : last is { High: null, Low: { } low } ? new RawRange(new(range.Low.GetValueOrDefault().Value, low.Certainty), null)
            : last is { Low: null, High: { } high } ? new RawRange(null, new(range.Low.GetValueOrDefault().Value, high.Certainty))
            : first is { High: null, Low: { } opening } ? new RawRange(new(range.Low.GetValueOrDefault().Value, opening.Certainty), null)
            : range).ToList();
    }
}
