using Jiheng.Indicators.Definitions;
using Jiheng.Indicators.Figures;

namespace Jiheng.Indicators.Scoring;

/// <summary>汇总。From the sum of points to the total, the rescaled total and the grade.</summary>
internal static class Totalling
{
    /// <summary>折算总分 is printed with two decimals, as reports print it.</summary>
    private const int Decimals = 2;

    public static TotalScore Total(IndicatorSystem system, FigureSet figures, Subtotal sum)
    {
        var applicable = Applicable(figures, sum);
        var isRescaled = system.NotApplicable == NotApplicablePolicy.RemoveAndRescale && applicable is not null && applicable != system.Total;
        var current = applicable is null ? null : isRescaled ? Rescaled(sum.Awarded, applicable, system.Total) : (Points?)sum.Awarded;
        var highest = sum.OpenCount == 0 ? current : Highest(system, sum, applicable, isRescaled);
        return new()
        {
            Sum = sum,
            Applicable = applicable,
            IsRescaled = isRescaled,
            Current = current,
            Highest = highest,
            Grade = GradeOf(system, current),
            HighestGrade = GradeOf(system, highest),
        };
    }

    private static Points? Highest(IndicatorSystem system, Subtotal sum, Points? applicable, bool isRescaled)
    {
        var most = sum.Most ?? applicable;
        return isRescaled && most is { } points ? Rescaled(points, applicable, system.Total) : most;
    }

    // Where weights are not published nobody can say what the sum is out of, unless it was entered.
    private static Points? Applicable(FigureSet figures, Subtotal sum)
    {
        if (sum.IsPublished)
            return sum.Applicable;
        return figures.ApplicablePoints is Observed<Quantity>.Known known ? new Points(known.Value.InBase) : null;
    }

    // 71 of an applicable 76.5 is 92.81 of 100.
    private static Points? Rescaled(Points points, Points? applicable, Points total) => applicable is { } of && of > Points.Zero
        ? new Points(points.Value * total.Value / of.Value).Rounded(Decimals)
        : null;

    private static string? GradeOf(IndicatorSystem system, Points? total) => total is { } points ? system.Grades.Of(points) : null;
}
