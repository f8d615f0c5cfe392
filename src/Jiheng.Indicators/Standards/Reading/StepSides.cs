namespace Jiheng.Indicators.Standards.Reading;

/// <summary>增减方向。On which side of a standard a step counts.</summary>
internal static class StepSides
{
    /// <param name="step">The step in words.</param>
    /// <param name="when">Its own condition.</param>
    /// <param name="standard">What it counts from.</param>
    public static Sides Of(StepPhrase step, Condition? when, Interval standard) =>
        BesideStandard(when, standard) ?? FromNothing(step, standard) ?? Said(step, when, standard) ?? OfCondition(when) ?? Either(step, standard);

    // The steps' own condition lies on one side of the standard, whatever the verb: “节约率＜0，每超支1%”.
    private static Sides? BesideStandard(Condition? when, Interval standard)
    {
        if (when is null || when.Ranges.Any(own => Beside(own, standard) is null))
            return null;
        return when.Ranges.Aggregate(Sides.None, (sides, own) => sides | Beside(own, standard).GetValueOrDefault());
    }

    private static Sides? Beside(RawRange own, Interval standard) =>
        own.High is { } high && standard.Lower is { } low && high.Value <= low.Value ? Sides.Below
        : own.Low is { } from && standard.Upper is { } to && from.Value >= to.Value ? Sides.Above
        : null;

    // Missing things are counted upward from none.
    private static Sides? FromNothing(StepPhrase step, Interval standard) =>
        step is { CountsUnmet: true, Unit: not "%" } && standard is { Upper.Value: 0m } ? Sides.Above : null;

    private static Sides? Said(StepPhrase step, Condition? when, Interval standard) => step.Sides switch
    {
        Sides.Above when IsSymmetric(standard) && when is null && step.Text.StartsWith("超出", StringComparison.Ordinal) => Sides.Both,
        Sides.Below or Sides.Above => step.Sides,
        _ => null,
    };

    // “±5%以内得满分，每超出1个百分点扣…” goes both ways.
    private static bool IsSymmetric(Interval standard) => standard is { IsPoint: false, Lower: { } low, Upper: { } high } && low.Value + high.Value is 0m or 2m;

    private static Sides? OfCondition(Condition? when) => when?.Ranges[0] switch
    {
        { Low: null } => Sides.Below,
        { High: null } => Sides.Above,
        _ => null,
    };

    /// <summary>“≤100%得5分，每1个百分点扣0.2分”: points are lost where the standard is not met.</summary>
    public static Sides Outside(Interval standard) => standard switch
    {
        { Lower: null, Upper: not null } => Sides.Above,
        { Upper: null, Lower: not null } => Sides.Below,
        _ => Sides.None,
    };

    private static Sides Either(StepPhrase step, Interval standard)
    {
        if (step.Sides == Sides.Both)
            return standard.Lower is null ? Sides.Above : standard.Upper is null ? Sides.Below : Sides.Both;
        // What is counted in things occurs or does not, and “每达到1个百分点” rises: it can only be over.
        return (step.Unit != "%" && (standard.Lower is null || standard.Lower.Value == 0m)) || step.Text.StartsWith("达到", StringComparison.Ordinal) || step.Text.StartsWith("完成", StringComparison.Ordinal) || step.Text.StartsWith("实现", StringComparison.Ordinal) ? Sides.Above : Sides.None;
    }
}
