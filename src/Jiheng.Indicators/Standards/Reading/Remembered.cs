namespace Jiheng.Indicators.Standards.Reading;

/// <summary>已识读的片段。What was read in a piece of a standard: a sentence is tried as one shape after another, and each of them reads the same pieces again.</summary>
/// <param name="read">Depends on the piece alone.</param>
/// <remarks>Every thread remembers for itself, without a lock, and forgets all when the next standard begins.</remarks>
internal sealed class Remembered<TPiece, TReading>(Func<TPiece, TReading> read)
    where TPiece : notnull
{
    [ThreadStatic]
    private static Dictionary<Remembered<TPiece, TReading>, Readings>? ofThread;

    public TReading Read(TPiece piece)
    {
        var known = Known();
        if (known.TryGetValue(piece, out var reading))
            return reading;
        // Read before it is entered: reading one piece may read others.
        reading = read(piece);
        known[piece] = reading;
        return reading;
    }

    private Readings Known()
    {
        ofThread ??= [];
        if (!ofThread.TryGetValue(this, out var known))
            known = ofThread[this] = [];
        if (known.Standard != Remembered.Standard)
            known.BeginAnew();
        return known;
    }

    private sealed class Readings : Dictionary<TPiece, TReading>
    {
        public long Standard { get; private set; }

        public void BeginAnew()
        {
            Clear();
            Standard = Remembered.Standard;
        }
    }
}

/// <summary>已识读的片段所属的标准。</summary>
internal static class Remembered
{
    /// <summary>How many standards the thread has begun to read.</summary>
    [field: ThreadStatic]
    public static long Standard { get; private set; }

    /// <summary>What was read in another standard is forgotten.</summary>
    public static void BeginStandard() => Standard++;
}
