namespace Jiheng.Indicators.Standards.Writing;

/// <summary>分数用语。Points given, taken and limited, in words.</summary>
internal static class PointWords
{
    private const int LargestDenominator = 60;

    /// <summary>“得2分”, “不得分”, “得分值的2/3”.</summary>
    public static string Award(Points points, Points weight) => points == Points.Zero ? "不得分" : "得" + Amount(points, weight);

    /// <summary>“扣0.2分”, “加0.5分”.</summary>
    public static string Change(Points points, Points weight) =>
        points < Points.Zero ? "扣" + Amount(points * -1m, weight) : "加" + Amount(points, weight);

    /// <summary>“扣完为止”, “最低得1分”, “最多扣6分”: how far deductions go.</summary>
    public static string Least(Points start, Points floor) => floor switch
    {
        { Value: 0m } => "扣完为止",
        { Value: > 0m } => "最低得" + Exactly(floor),
        _ => "最多扣" + Exactly(start - floor),
    };

    /// <summary>“最高得5分”.</summary>
    public static string Most(Points cap) => "最高得" + Exactly(cap);

    /// <summary>Points that do not end are written as the share of the weight they are.</summary>
    public static string Amount(Points points, Points weight) =>
        Ends(points.Value) ? points.ToString() : Share(points, weight) ?? Exactly(points);

    private static string? Share(Points points, Points weight)
    {
        if (weight <= Points.Zero)
            return null;
        for (var under = 2; under <= LargestDenominator; under++)
        {
            var over = decimal.Round(points.Value * under / weight.Value, 0, MidpointRounding.AwayFromZero);
            if (over > 0m && weight.Value * over / under == points.Value)
                return $"分值的{Numerals.Plain(over)}/{Numerals.Plain(under)}";
        }
        return null;
    }

    private static bool Ends(decimal value) => decimal.Round(value, Numerals.ShownDecimals, MidpointRounding.AwayFromZero) == value;

    private static string Exactly(Points points) => Numerals.Exact(points.Value) + "分";
}
