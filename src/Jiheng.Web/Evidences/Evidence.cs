using Jiheng.Web.Data;

namespace Jiheng.Web.Evidences;

/// <summary>佐证材料。A file of an evaluation; kept in the database so that every replica has it.</summary>
public sealed class Evidence
{
    public Guid Id { get; init; } = Guid.CreateVersion7();

    public required Guid EvaluationId { get; init; }

    /// <summary>As uploaded, without any path.</summary>
    public required string FileName { get; init; }

    /// <summary>Decided from the content, never taken from the sender.</summary>
    public required string ContentType { get; init; }

    public required long Size { get; init; }

    /// <summary>SHA-256, in hexadecimal.</summary>
    public required string Hash { get; init; }

    /// <summary>所需材料 it is, as the campaign names it; empty for any other.</summary>
    public string Material { get; set; } = "";

    public required string AddedBy { get; init; }

    public required DateTimeOffset AddedAt { get; init; }

    public EvidenceContent? Content { get; init; }
}

/// <summary>材料内容, apart so that lists do not load it.</summary>
public sealed class EvidenceContent
{
    public required Guid EvidenceId { get; init; }

    public required byte[] Bytes { get; init; }
}

/// <summary>材料对应的指标。</summary>
public sealed class EvidenceLink
{
    public required Guid EvidenceId { get; init; }

    public Evidence Evidence { get => field ?? throw NotLoaded.Row(); init; }

    /// <summary>指标编号。</summary>
    public required string Indicator { get; init; }

    /// <summary>页码 as a person writes it: 3, 5–7.</summary>
    public string Page { get; set; } = "";
}
