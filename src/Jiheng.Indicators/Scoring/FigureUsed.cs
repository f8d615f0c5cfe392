using Jiheng.Indicators.Figures;
using Jiheng.Indicators.Formulas;

namespace Jiheng.Indicators.Scoring;

/// <summary>用到的数据。A figure a score asked for: as entered, derived from others, missing or not applicable.</summary>
/// <param name="Reference">Its name, and whether last year's is meant.</param>
/// <param name="Figure">What is known of it.</param>
/// <param name="Derivation">How it was derived; nothing when it was entered or is missing.</param>
public sealed record FigureUsed(FigureReference Reference, Observed<Quantity> Figure, FigureDerivation? Derivation);

/// <summary>推算过程。The formula a figure was derived by, and the figures that went into it.</summary>
public sealed record FigureDerivation(Formula Formula, ImmutableArray<FigureUsed> Inputs);
