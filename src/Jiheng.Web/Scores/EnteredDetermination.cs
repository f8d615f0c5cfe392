namespace Jiheng.Web.Scores;

/// <summary>指标填报。What a person found for one indicator: facts its standard asks for, points where it leaves them to judgement, the reason.</summary>
public sealed class EnteredDetermination
{
    public required Guid EvaluationId { get; init; }

    /// <summary>指标编号。</summary>
    public required string Indicator { get; init; }

    /// <summary>判定 as JSON (<see cref="FactsJson"/>): items, counts, grade.</summary>
    public string Facts { get; set; } = "";

    /// <summary>评判给分, within the rule.</summary>
    public decimal? Given { get; set; }

    /// <summary>评分理由。</summary>
    public string Reason { get; set; } = "";

    /// <summary>扣分原因, where the score is below full.</summary>
    public string DeductionReason { get; set; } = "";

    /// <summary>不适用的理由; empty when the indicator applies.</summary>
    public string NotApplicable { get; set; } = "";

    /// <summary>A person has found something; a row may also hold no more than the reason of a deduction.</summary>
    public bool IsFound => Facts.Length > 0 || Given is not null;

    public int Version { get; set; } = 1;

    public required string EnteredBy { get; set; }

    public required DateTimeOffset EnteredAt { get; set; }
}
