using System.Linq.Expressions;
using Jiheng.Web.Data;
using Jiheng.Web.Evaluations;
using Jiheng.Web.Regions;

namespace Jiheng.Web.People;

/// <summary>数据范围。Which units and evaluations a person may see; every query of them begins here.</summary>
public static class DataScope
{
    public static IQueryable<BudgetUnit> UnitsOf(this WorkbenchDb db, Visitor visitor) => db.Units.Where(Covers(db, visitor));

    public static IQueryable<Evaluation> EvaluationsOf(this WorkbenchDb db, Visitor visitor) => visitor.Role == Role.ExternalEvaluator
        ? db.Evaluations.Where(evaluation => db.Assignments.Any(assigned => assigned.EvaluationId == evaluation.Id && assigned.AccountId == visitor.AccountId))
        : db.Evaluations.Where(evaluation => db.UnitsOf(visitor).Any(unit => unit.Id == evaluation.UnitId));

    private static Expression<Func<BudgetUnit, bool>> Covers(WorkbenchDb db, Visitor visitor) => visitor.Role switch
    {
        Role.Administrator => _ => true,
        Role.BureauPerformance => unit => unit.RegionId == visitor.RegionId,
        Role.BureauSection => unit => unit.RegionId == visitor.RegionId && unit.Section == visitor.Section,
        Role.SupervisingDepartment => unit => unit.Id == visitor.UnitId || unit.DepartmentId == visitor.UnitId,
        Role.UnitEditor or Role.UnitHead => unit => unit.Id == visitor.UnitId,
        Role.ExternalEvaluator => unit => db.Assignments.Any(assigned => assigned.AccountId == visitor.AccountId && db.Evaluations.Any(each => each.Id == assigned.EvaluationId && each.UnitId == unit.Id)),
        _ => throw new System.Diagnostics.UnreachableException($"{visitor.Role}"),
    };
}
