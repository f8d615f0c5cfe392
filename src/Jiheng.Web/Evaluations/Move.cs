using Jiheng.Web.People;

namespace Jiheng.Web.Evaluations;

/// <summary>流转。One step of an evaluation through the workflow.</summary>
public sealed class Move
{
    public Guid Id { get; init; } = Guid.CreateVersion7();

    public required Guid EvaluationId { get; init; }

    public required Act Act { get; init; }

    public required Stage From { get; init; }

    public required Stage To { get; init; }

    public required string By { get; init; }

    public required Guid AccountId { get; init; }

    public required Role Role { get; init; }

    public required DateTimeOffset At { get; init; }

    /// <summary>意见: why it was returned, what was said on signing.</summary>
    public string Opinion { get; init; } = "";

    /// <summary>退回的问题, one a line.</summary>
    public string Findings { get; init; } = "";

    /// <summary>目前得分 at that moment.</summary>
    public decimal? Points { get; init; }

    public ImmutableArray<string> FindingList => [.. Findings.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)];
}
