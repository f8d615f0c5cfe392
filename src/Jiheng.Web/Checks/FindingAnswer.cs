namespace Jiheng.Web.Checks;

/// <summary>核验答复。Why a finding may stand.</summary>
public sealed class FindingAnswer
{
    public required Guid EvaluationId { get; init; }

    /// <summary>What the finding is about, whatever its number in the list.</summary>
    public required string Fingerprint { get; init; }

    public required string Answer { get; set; }

    public required string AnsweredBy { get; set; }

    public required DateTimeOffset AnsweredAt { get; set; }
}
