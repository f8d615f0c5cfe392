using Jiheng.Web.Campaigns;
using Jiheng.Web.Data;
using Jiheng.Web.Regions;

namespace Jiheng.Web.Evaluations;

/// <summary>自评。The self-evaluation of one unit in one campaign.</summary>
public sealed class Evaluation
{
    public Guid Id { get; init; } = Guid.CreateVersion7();

    public required Guid CampaignId { get; init; }

    public Campaign Campaign { get => field ?? throw NotLoaded.Row(); init; }

    public required Guid UnitId { get; init; }

    public BudgetUnit Unit { get => field ?? throw NotLoaded.Row(); init; }

    public Stage Stage { get; set; } = Stage.Drafting;

    /// <summary>Counts every change; who saves over a newer one is told.</summary>
    public int Version { get; set; } = 1;

    public DateTimeOffset ChangedAt { get; set; }

    /// <summary>目前得分 when it last changed; lists show it, the score page computes it anew.</summary>
    public decimal? Points { get; set; }

    public decimal? HighestPoints { get; set; }

    public string? Grade { get; set; }

    /// <summary>适用分值, entered where the weights of the system are not published; nothing otherwise.</summary>
    public decimal? ApplicablePoints { get; set; }

    /// <summary>没有得分的指标数。</summary>
    public int OpenIndicators { get; set; }

    /// <summary>未处理的错误数 of the self-check, as it was after the last change.</summary>
    public int OpenErrors { get; set; }

    /// <summary>Whether <see cref="OpenErrors"/> was counted at all; what was just made waits for <see cref="Checks.FirstCounts"/>.</summary>
    public bool IsCounted { get; set; }

    /// <summary>催报: who asked for it last, and when; shown while it is with the unit.</summary>
    public string? RemindedBy { get; set; }

    public DateTimeOffset? RemindedAt { get; set; }

    /// <summary>另外遮盖的文字, one a line, as at the last publication: the next one begins with them, even when the evaluation was worked on in between.</summary>
    /// <remarks>They stand in the evaluation's own text as well, and are read by whoever may read that.</remarks>
    public string CoveredWords { get; set; } = "";

    /// <summary>流转; <see cref="OpenEvaluation"/> brings the latest only.</summary>
    public List<Move> Moves { get; } = [];

    /// <summary>The return whose findings the unit now works on; nothing in any other stage.</summary>
    public Move? ReturnedWith => Workflow.IsOpen(Stage) && Latest is { } latest && Workflow.NeedsOpinion(latest.Act) ? latest : null;

    /// <summary>Every change of what is evaluated passes here: a move that was decided on before it is refused.</summary>
    public void Changed(DateTimeOffset at)
    {
        Version++;
        ChangedAt = at;
    }

    public Move? Latest => Moves.MaxBy(move => (move.At, move.Id));
}

/// <summary>委派。An external evaluator may see this evaluation.</summary>
public sealed class Assignment
{
    public required Guid EvaluationId { get; init; }

    public required Guid AccountId { get; init; }
}
