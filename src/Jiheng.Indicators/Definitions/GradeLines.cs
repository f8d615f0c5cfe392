namespace Jiheng.Indicators.Definitions;

/// <summary>评价等级。The lines belong to the system: 财预〔2020〕10号 第十八条 draws 90, 80 and 60, lower bound included.</summary>
/// <param name="Lines">From the best grade down; each begins at its line.</param>
/// <param name="Lowest">Below the last line.</param>
public sealed record GradeLines(ImmutableArray<GradeLine> Lines, string Lowest)
{
    public string Of(Points total)
    {
        foreach (var line in Lines)
        {
            if (total >= line.From)
                return line.Grade;
        }
        return Lowest;
    }
}

/// <summary>等级线。</summary>
public sealed record GradeLine(string Grade, Points From);
