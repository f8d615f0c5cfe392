namespace Jiheng.ReportChecks.Statements;

/// <summary>列举的单位。A unit said once for a list, or left out once within it.</summary>
internal static class ListUnits
{
    public static ImmutableArray<Mention> Inherited(string text, ImmutableArray<Mention> mentions)
    {
        var read = mentions.ToBuilder();
        for (var at = mentions.Length - 1; at >= 0; at--)
        {
            if (read[at].Amount.IsBare && UnitFor(text, read, at) is { } unit)
                read[at] = WithUnit(read[at], unit);
        }
        return read.ToImmutable();
    }

    private static Mention WithUnit(Mention mention, Unit unit)
    {
        var number = mention.Amount.Number;
        return mention with { Amount = mention.Amount with { Number = new(new(number.Quantity.Value, unit), number.Decimals) } };
    }

    private static Unit? UnitFor(string text, ImmutableArray<Mention>.Builder mentions, int at)
    {
        var mention = mentions[at];
        if (mention.End >= text.Length || text[mention.End] is not ('、' or '，' or ';' or '和' or '。'))
            return null;
        var next = at + 1 < mentions.Count && mentions[at + 1].Sentence == mention.Sentence ? mentions[at + 1] : null;
        if (next is { Before: "、" or "，" or "和" } && text[mention.End] != '。')
            return next.Amount.IsBare ? null : next.Amount.Unit;
        if (mention.Label.Trim().Length < 2 || mention.Says("得分", "评分", "系数", "指数"))
            return null;
        var previous = NearestWithDimension(mentions, at);
        if (previous is null)
            return null;
        if (previous.Amount.Unit.Dimension == UnitDimension.Money)
            return mention.Amount.Number.Decimals > 0 ? previous.Amount.Unit : null;
        return next?.Amount.Unit == previous.Amount.Unit ? previous.Amount.Unit : null;
    }

    private static Mention? NearestWithDimension(ImmutableArray<Mention>.Builder mentions, int at)
    {
        for (var back = at - 1; back >= 0 && mentions[back].Sentence == mentions[at].Sentence; back--)
        {
            if (mentions[back].Amount.HasDimension)
                return mentions[back];
        }
        return null;
    }
}
