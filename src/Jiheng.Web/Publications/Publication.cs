using Jiheng.Web.Data;
using Jiheng.Web.Evaluations;

namespace Jiheng.Web.Publications;

/// <summary>公开。The public copy of an accepted evaluation: what everyone may read, as it was on that day.</summary>
public sealed class Publication
{
    public required Guid EvaluationId { get; init; }

    public Evaluation Evaluation { get => field ?? throw NotLoaded.Row(); init; }

    public required string Title { get; init; }

    public required DateTimeOffset PublishedAt { get; init; }

    /// <summary>Who, by name and account.</summary>
    public required string PublishedBy { get; init; }

    /// <summary>遮盖清单: how many different words were covered in the public copy. The words themselves are not kept here: see <see cref="Evaluations.Evaluation.CoveredWords"/>.</summary>
    public required int Redactions { get; init; }

    /// <summary>The public copy as .docx.</summary>
    public required byte[] Document { get; init; }
}
