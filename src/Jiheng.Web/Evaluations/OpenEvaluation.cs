using Jiheng.Indicators.Definitions;
using Jiheng.Web.Data;
using Jiheng.Web.People;
using Jiheng.Web.Shell;

namespace Jiheng.Web.Evaluations;

/// <summary>打开自评。The evaluation an address names, if the visitor may see it: to everyone else it does not exist.</summary>
public sealed class OpenEvaluation(WorkbenchDb db, WorkbenchContent content, Visitor visitor)
{
    public Visitor Visitor => visitor;

    /// <summary>With unit and campaign, and tracked, so that an action may change it; nothing outside the visitor's scope.</summary>
    public Task<Evaluation?> FindAsync(Guid id, CancellationToken ct) => db.EvaluationsOf(visitor)
        .Include(evaluation => evaluation.Unit).ThenInclude(unit => unit.Region)
        .Include(evaluation => evaluation.Campaign)
        .Include(evaluation => evaluation.Moves.OrderByDescending(move => move.At).ThenByDescending(move => move.Id).Take(1))
        .SingleOrDefaultAsync(evaluation => evaluation.Id == id, ct);

    public IndicatorSystem SystemOf(Evaluation evaluation) => content.System(evaluation.Campaign.SystemId);

    /// <summary>The unit's own people, while it is theirs to fill in.</summary>
    public bool MayFillIn(Evaluation evaluation) =>
        Workflow.IsOpen(evaluation.Stage) && visitor.Role == Role.UnitEditor && visitor.UnitId == evaluation.UnitId;

    public ImmutableArray<Act> Allowed(Evaluation evaluation) => Workflow.Allowed(evaluation.Stage, visitor.Role, evaluation.Unit.DepartmentId is not null);
}
