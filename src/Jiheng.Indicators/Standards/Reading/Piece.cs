namespace Jiheng.Indicators.Standards.Reading;

/// <summary>档与得分。A range of the value and what it earns, in the order of the sentence.</summary>
/// <param name="Range">Ends may be unsettled until the neighbours are known.</param>
/// <param name="Points">What it earns.</param>
internal sealed record Piece(RawRange Range, Points Points);

/// <summary>已定档。A range with settled ends.</summary>
internal sealed record SettledPiece(Interval When, Points Points);
