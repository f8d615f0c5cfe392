namespace Jiheng.Web.Reports;

/// <summary>报告章节。One section of the outline, as written for this year.</summary>
public sealed class ReportSection
{
    public required Guid EvaluationId { get; init; }

    /// <summary>章节, by its key in the outline.</summary>
    public required string Section { get; init; }

    /// <summary>Plain text; a figure stands in it as {数据项}.</summary>
    public string Text { get; set; } = "";

    /// <summary>Confirmed for this year, by whom; nothing until then, and nothing again after a change.</summary>
    public string? ConfirmedBy { get; set; }

    public DateTimeOffset? ConfirmedAt { get; set; }

    public int Version { get; set; } = 1;

    public required string ChangedBy { get; set; }

    public required DateTimeOffset ChangedAt { get; set; }
}
