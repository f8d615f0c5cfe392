namespace Jiheng.Indicators.Standards.Reading;

// One range at a time: bracketed, compared, chained, from–to.
internal sealed partial class ConditionReader
{
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
        if (WordsBeforeNumber() is { } number)
            at = number;
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

    // “达到中央和省级投入10%以上”, “达到可种面积（新增水田面积）的100%”.
    private int? WordsBeforeNumber()
    {
        var next = at;
        while (next < tokens.Length && tokens[next].Word is ConditionWord.Words or ConditionWord.Or or ConditionWord.Open or ConditionWord.Close && !TurningWords.In(tokens[next].Text))
            next++;
        return next > at && tokens[at].Word == ConditionWord.Words && next < tokens.Length && tokens[next].Word == ConditionWord.Number ? next : null;
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
        // “超出10%及以上”, where “超出10%以上” leaves the limit out.
        var definite = tokens[at++].Text[0] is '及' or '或';
        return SaysIncluded() ?? (definite ? Belonging.Yes : null);
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
            case ConditionWord.Above: return Above(new(value, Side(said)));
            case ConditionWord.Beyond: return After(value, said);
            case ConditionWord.Below or ConditionWord.Within: return new(null, new(value, Side(said)));
            case ConditionWord.AtLeast or ConditionWord.AtMost or ConditionWord.More or ConditionWord.Less: return ReadChained(value);
            case ConditionWord.Words when ChainFollows(): return ReadChained(value);
            default: return said is null || said == Belonging.Yes ? Exactly(value) : null;
        }
    }

    // “95%以上至98%（含）”.
    private RawRange? Above(RawEnd low) => Is(ConditionWord.To) ? ReadRangeTo(low) : new(low, null);

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
        var usual = tokens[at].Word == ConditionWord.Within ? Belonging.Within : Belonging.Usually;
        at++;
        return SaysIncluded() ?? said ?? (definite ? Belonging.Yes : usual);
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
        if (NamedEnds(ref start, ref end))
        {
            SkipClosing();
            return Ordered(start, end);
        }
        var said = SaysIncluded();
        var bothEnds = at > 0 && (tokens[at - 1].Text.Contains("两端", StringComparison.Ordinal) || tokens[at - 1].Text.Contains("端点", StringComparison.Ordinal));
        SkipClosing();
        // “95%-100%之间（含95%）”: of the end it names.
        if (said is null && NamedEnds(ref start, ref end))
            return Ordered(start, end);
        said ??= SaysIncluded();
        bothEnds |= at > 0 && tokens[at - 1].Text.Contains("端点", StringComparison.Ordinal);
        if (Is(ConditionWord.Above) || Is(ConditionWord.Below))
            return null;
        return Ordered(bothEnds ? start with { Certainty = said ?? start.Certainty } : start, new(to, said ?? Belonging.Unsaid));
    }

    private bool NamedEnds(ref RawEnd start, ref RawEnd end)
    {
        var named = false;
        while (NamedEnd() is { } name && SaysIncluded() is { } about)
        {
            named = true;
            // “80%-100%（不含100%）” leaves the other end in.
            var other = about == Belonging.No ? Belonging.Yes : Belonging.Unsaid;
            start = name == start.Value ? start with { Certainty = about } : Otherwise(start, other);
            end = name == end.Value ? end with { Certainty = about } : Otherwise(end, other);
        }
        return named;
    }

    private static RawEnd Otherwise(RawEnd end, Belonging said) => end.Certainty == Belonging.Unsaid ? end with { Certainty = said } : end;

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
}
