namespace Jiheng.Web.Scores;

/// <summary>指标得分留存。Points of one indicator when the evaluation was last scored, so that units are compared without scoring all of them anew.</summary>
public sealed class IndicatorPoints
{
    public required Guid EvaluationId { get; init; }

    /// <summary>指标编号。</summary>
    public required string Indicator { get; init; }

    /// <summary>Nothing while it is open or where it does not apply.</summary>
    public decimal? Points { get; set; }
}
