namespace Jiheng.Indicators.Standards.Reading;

/// <summary>界限归属。Settles to which band a shared limit belongs, from what the sentence says of either.</summary>
/// <remarks>
/// An end that one band claims (含、≥) is denied to the other. Where neither says, the limit goes the way the other limits of the
/// same sentence go; where those do not tell either, it belongs to no band, so that nothing is scored on a guess.
/// </remarks>
internal static class BoundaryResolution
{
    public static ImmutableArray<SettledPiece> Settle(IReadOnlyList<Piece> pieces)
    {
        var cascaded = Cascade([.. pieces.Select(piece => WithOwnEnds(piece, pieces))]);
        var lean = Lean(cascaded);
        return [.. cascaded.Select((piece, index) => new SettledPiece(
            new Interval(
                piece.Range.Low is { } low ? new Bound(low.Value, Owns(cascaded, index, low, true, lean)) : null,
                piece.Range.High is { } high ? new Bound(high.Value, Owns(cascaded, index, high, false, lean)) : null),
            piece.Points))];
    }

    // “80%-89%得4分；60%-79%得2分” steps from one band to the next, so both ends of each are its own.
    private static Piece WithOwnEnds(Piece piece, IReadOnlyList<Piece> all)
    {
        if (piece.Range is not { Low: { Certainty: Belonging.Unsaid } low, High: { Certainty: Belonging.Unsaid } high } || low.Value >= high.Value)
            return piece;
        // Of rates a step is one in the last digit of the percentage.
        var scale = high.Value <= 1.5m ? Math.Max((byte)2, high.Value.Scale) : high.Value.Scale;
        var next = high.Value + new decimal(1, 0, 0, false, scale);
        var meets = all.Any(other => other != piece && other.Range.Low is { } at && at.Value == high.Value);
        return !meets && all.Any(other => other != piece && other.Range.Low is { } begins && begins.Value == next) ? piece with { Range = new(RawEnd.Included(low.Value), RawEnd.Included(high.Value)) } : piece;
    }

    /// <summary>“90%以上得5分，80%以上得4分”: the stricter of two open bands wins.</summary>
    private static List<Piece> Cascade(IReadOnlyList<Piece> pieces) =>
        [.. pieces.Select(piece => piece with { Range = Narrowed(piece.Range, pieces) })];

    private static RawRange Narrowed(RawRange range, IReadOnlyList<Piece> all)
    {
        if (range is { High: null, Low: { } low })
        {
            var above = all.Select(piece => piece.Range).Where(other => OpensUpward(other) && Lower(other) > low.Value).OrderBy(Lower).ThenBy(other => other.Low.GetValueOrDefault().Certainty).FirstOrDefault();
            return above?.Low is { } next ? range with { High = Against(next) } : range;
        }
        if (range is { Low: null, High: { } high })
        {
            var below = all.Select(piece => piece.Range).Where(other => OpensDownward(other) && Upper(other) < high.Value).OrderByDescending(Upper).ThenBy(other => other.High.GetValueOrDefault().Certainty).FirstOrDefault();
            return below?.High is { } next ? range with { Low = Against(next) } : range;
        }
        // “超概算5%以内得3分，10%以内得1分”: both begin above 0.
        if (range is { Low: { Certainty: Belonging.No } begin, High: { } end })
        {
            var inner = all.Select(piece => piece.Range).Where(other => other.Low == begin && other.High is { } at && at.Value < end.Value).OrderByDescending(Upper).FirstOrDefault();
            return inner?.High is { } next ? range with { Low = Against(next) } : range;
        }
        return range;
    }

    // The stricter band has its limit wherever it holds.
    private static RawEnd Against(RawEnd stricter) => new(stricter.Value, stricter.Certainty == Belonging.No ? Belonging.Yes : Belonging.No);

    // A single value (“100%得5分，90%以上得4分”) is stricter than what it lies in.
    private static bool OpensUpward(RawRange range) => range.Low is not null && (range.High is null || IsPoint(range));

    private static bool OpensDownward(RawRange range) => range.High is not null && (range.Low is null || IsPoint(range));

    private static decimal Lower(RawRange range) => range.Low.GetValueOrDefault().Value;

    private static decimal Upper(RawRange range) => range.High.GetValueOrDefault().Value;

    private static bool Owns(List<Piece> pieces, int index, RawEnd end, bool isLow, bool? lean)
    {
        if (end.Certainty == Belonging.No)
            return false;
        if (Opposite(pieces, index, end.Value, isLow) is not { } other)
            return true;
        return Decide(Sure(pieces[index].Range, end), other) ?? Conventional(end.Certainty, other, isLow) ?? YieldedTo(pieces, index, end.Value, isLow) ?? (lean is { } toLow && toLow == isLow);
    }

    // “以上” and “以内” take their limit from a neighbour that says nothing.
    private static bool? Conventional(Belonging mine, Belonging theirs, bool isLow) => (mine, theirs) switch
    {
        (Belonging.Within, Belonging.Unsaid) => true,
        (Belonging.Unsaid, Belonging.Within) => false,
        (Belonging.Usually, Belonging.Unsaid) when isLow => true,
        (Belonging.Unsaid, Belonging.Usually) when !isLow => false,
        _ => null,
    };

    // Where a deduction begins, the band it begins from has the limit: nothing is deducted there.
    private static bool? YieldedTo(List<Piece> pieces, int index, decimal value, bool isLow)
    {
        var meets = pieces.Where((_, other) => other != index).Where(other => (isLow ? other.Range.High : other.Range.Low)?.Value == value).ToList();
        if (meets.Count != 1 || (pieces[index].Points < Points.Zero) == (meets[0].Points < Points.Zero))
            return null;
        return pieces[index].Points >= Points.Zero;
    }

    /// <summary>Whether this end owns the shared limit; nothing when neither side says.</summary>
    private static bool? Decide(Belonging mine, Belonging theirs) => (mine, theirs) switch
    {
        (Belonging.Yes, Belonging.Yes) => false,
        (Belonging.Yes, _) => true,
        (_, Belonging.Yes) => false,
        (_, Belonging.No) => true,
        _ => null,
    };

    // “80%-89.99%” leaves nothing open: both its ends belong to it.
    private static Belonging Sure(RawRange range, RawEnd end) =>
        end.Certainty == Belonging.Unsaid && range is { Low: { } low, High: { } high } && (high.Value.Scale > low.Value.Scale && high.Value.Scale > 3)
            ? Belonging.Yes
            : end.Certainty;

    /// <summary>What the neighbour that meets this end, or the single value that lies on it, says of it.</summary>
    private static Belonging? Opposite(List<Piece> pieces, int index, decimal value, bool isLow)
    {
        Belonging? found = null;
        for (var other = 0; other < pieces.Count; other++)
        {
            var range = pieces[other].Range;
            // The same points twice (“80%及以上得2分…（80%得2分）”) are no opposition.
            if (other == index || pieces[other].Points == pieces[index].Points)
                continue;
            var meets = isLow ? range.High : range.Low;
            if (meets is { } end && end.Value == value && (found is null || Stronger(end.Certainty, found.Value)))
                found = Sure(range, end);
        }
        return found;
    }

    private static bool Stronger(Belonging one, Belonging two) => one == Belonging.Yes && two != Belonging.Yes;

    /// <summary>True when every settled shared limit belongs to the band above it, false when to the band below; nothing when they differ or there is none.</summary>
    private static bool? Lean(List<Piece> pieces)
    {
        bool? lean = null;
        for (var index = 0; index < pieces.Count; index++)
        {
            if (pieces[index].Range.Low is not { } low || IsPoint(pieces[index].Range) || Opposite(pieces, index, low.Value, true) is not { } other)
                continue;
            var settled = low.Certainty == Belonging.No ? other == Belonging.No ? null : false : Decide(Sure(pieces[index].Range, low), other);
            if (settled is not { } toLow)
                continue;
            if (lean is { } before && before != toLow)
                return null;
            lean = toLow;
        }
        return lean;
    }

    private static bool IsPoint(RawRange range) => range.Low is { } low && range.High is { } high && low.Value == high.Value;
}
