using System.Linq.Expressions;
using Jiheng.Web.Data;
using Jiheng.Web.Evaluations;
using Jiheng.Web.People;

namespace Jiheng.Web.Campaigns;

/// <summary>单位列表的查询。Filters, sorts and cuts into pages in the database.</summary>
public static class CampaignRows
{
    /// <summary>All stages, whatever stage the filter names: the strip of stages counts these.</summary>
    public static IQueryable<Evaluation> InAnyStage(WorkbenchDb db, Visitor visitor, Guid campaign, CampaignFilter filter)
    {
        var rows = db.EvaluationsOf(visitor).AsNoTracking().Where(evaluation => evaluation.CampaignId == campaign);
        if (filter.Text.Length > 0)
            rows = rows.Where(evaluation => evaluation.Unit.Name.Contains(filter.Text) || evaluation.Unit.Code.Contains(filter.Text));
        return filter.Section.Length > 0 ? rows.Where(evaluation => evaluation.Unit.Section == filter.Section) : rows;
    }

    public static IQueryable<Evaluation> Filtered(WorkbenchDb db, Visitor visitor, Guid campaign, CampaignFilter filter)
    {
        var rows = InAnyStage(db, visitor, campaign, filter);
        return filter.Stage is { } stage ? rows.Where(evaluation => evaluation.Stage == stage) : rows;
    }

    public static IQueryable<CampaignRow> Sorted(WorkbenchDb db, IQueryable<Evaluation> rows, CampaignFilter filter) =>
        Order(rows, filter).ThenBy(evaluation => evaluation.Unit.Code).Select(evaluation => new CampaignRow
        {
            Id = evaluation.Id,
            Code = evaluation.Unit.Code,
            Unit = evaluation.Unit.Name,
            Department = evaluation.Unit.Department!.Name,
            Section = evaluation.Unit.Section,
            Stage = evaluation.Stage,
            Points = evaluation.Points,
            Grade = evaluation.Grade,
            OpenIndicators = evaluation.OpenIndicators,
            OpenErrors = evaluation.OpenErrors,
            Figures = db.Figures.Count(figure => figure.EvaluationId == evaluation.Id && !figure.LastYear),
            Evidences = db.Evidences.Count(evidence => evidence.EvaluationId == evaluation.Id),
            Sections = db.Sections.Count(section => section.EvaluationId == evaluation.Id),
            UnconfirmedSections = db.Sections.Count(section => section.EvaluationId == evaluation.Id && section.ConfirmedAt == null),
            ChangedAt = evaluation.ChangedAt,
            RemindedAt = evaluation.RemindedAt,
        });

    private static IOrderedQueryable<Evaluation> Order(IQueryable<Evaluation> rows, CampaignFilter filter) => filter.Order switch
    {
        RowOrder.Name => By(rows, evaluation => evaluation.Unit.Name, filter),
        RowOrder.Stage => By(rows, InOrderOfTheWork, filter),
        // Without points last, either way; SQLite sorts no decimals.
        RowOrder.Points when filter.Descending => rows.OrderBy(evaluation => evaluation.Points == null).ThenByDescending(evaluation => (double?)evaluation.Points),
        RowOrder.Points => rows.OrderBy(evaluation => evaluation.Points == null).ThenBy(evaluation => (double?)evaluation.Points),
        RowOrder.Errors => By(rows, evaluation => evaluation.OpenErrors, filter),
        RowOrder.Changed => By(rows, evaluation => evaluation.ChangedAt, filter),
        _ => By(rows, evaluation => evaluation.Unit.Code, filter),
    };

    // Stages are kept by name.
    private static readonly Expression<Func<Evaluation, int>> InOrderOfTheWork = evaluation =>
        evaluation.Stage == Stage.Drafting ? 0 : evaluation.Stage == Stage.Returned ? 1 : evaluation.Stage == Stage.AwaitingSignature ? 2
        : evaluation.Stage == Stage.WithDepartment ? 3 : evaluation.Stage == Stage.WithBureau ? 4 : 5;

    private static IOrderedQueryable<Evaluation> By<T>(IQueryable<Evaluation> rows, Expression<Func<Evaluation, T>> key, CampaignFilter filter) =>
        filter.Descending ? rows.OrderByDescending(key) : rows.OrderBy(key);
}

/// <summary>单位列表的一行。</summary>
public sealed record CampaignRow
{
    public const int AllSteps = 6;

    public required Guid Id { get; init; }

    public required string Code { get; init; }

    public required string Unit { get; init; }

    public required string? Department { get; init; }

    public required string Section { get; init; }

    public required Stage Stage { get; init; }

    public required decimal? Points { get; init; }

    public required string? Grade { get; init; }

    public required int OpenIndicators { get; init; }

    public required int OpenErrors { get; init; }

    public required int Figures { get; init; }

    public required int Evidences { get; init; }

    public required int Sections { get; init; }

    public required int UnconfirmedSections { get; init; }

    public required DateTimeOffset ChangedAt { get; init; }

    public required DateTimeOffset? RemindedAt { get; init; }

    /// <summary>Handed in: the unit owes nothing now.</summary>
    public bool IsSubmitted => !Workflow.WithUnit.Contains(Stage);

    /// <summary>完成的步骤. Who has submitted has done all six; checking counts once there is something to check.</summary>
    public int StepsDone => IsSubmitted
        ? AllSteps
        : new[] { Figures > 0, Figures > 0 && OpenIndicators == 0, Evidences > 0, Sections > 0 && UnconfirmedSections == 0, Sections > 0 && OpenErrors == 0 }.Count(done => done);
}
