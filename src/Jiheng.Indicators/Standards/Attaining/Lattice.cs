namespace Jiheng.Indicators.Standards.Attaining;

/// <summary>等差得分。Scores in equal steps from a start until a limit is met or the steps end.</summary>
internal static class Lattice
{
    /// <param name="from">Score before the first step.</param>
    /// <param name="step">Change for one step.</param>
    /// <param name="first">The first number of steps that can come about.</param>
    /// <param name="last">The last; nothing means without end.</param>
    /// <param name="least">No score lies under it.</param>
    /// <param name="most">No score lies over it.</param>
    public static AttainableSet Of(Points from, decimal step, decimal first, decimal? last, Points least, Points most)
    {
        var points = new List<Points>();
        for (var count = first; last is not { } end || count <= end; count++)
        {
            var exact = new Points(from.Value + (count * step));
            points.Add(Points.Max(least, Points.Min(most, exact)));
            if (step == 0m || (step < 0m ? exact <= least : exact >= most))
                break;
            if (points.Count > AttainableSet.MostPoints)
                return AttainableSet.Between(Points.Min(points[0], Far(step, least, most)), Points.Max(points[0], Far(step, least, most)));
        }
        return AttainableSet.Of(points);
    }

    private static Points Far(decimal step, Points least, Points most) => step < 0m ? least : most;
}
