namespace Jiheng.Indicators.Standards.Reading;

/// <summary>增减分句。A step, its points, and the part of the scale it was given for.</summary>
/// <param name="Clause">Where it stands.</param>
/// <param name="Step">Size and side of one unit.</param>
/// <param name="Sign">−1 deducts, 1 adds.</param>
/// <param name="Amount">Points for one unit.</param>
/// <param name="When">Its own condition: “100%＜x≤105%的，每超…”.</param>
/// <param name="Regions">That condition with its ends settled.</param>
internal sealed record StepClause(Clause Clause, StepPhrase Step, int Sign, Amount Amount, Condition? When, ImmutableArray<Interval> Regions);

/// <summary>比例分句。A proportion, formula or line, and the part of the scale it was given for.</summary>
/// <param name="Clause">Where it stands.</param>
/// <param name="When">Its own condition.</param>
/// <param name="Regions">That condition with its ends settled.</param>
internal sealed record ShapedClause(Clause Clause, Condition? When, ImmutableArray<Interval> Regions);
