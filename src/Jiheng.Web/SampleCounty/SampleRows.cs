using Jiheng.Web.Campaigns;
using Jiheng.Web.Data;
using Jiheng.Web.Evaluations;
using Jiheng.Web.Evidences;
using Jiheng.Web.Figures;
using Jiheng.Web.People;
using Jiheng.Web.Regions;
using Jiheng.Web.Reports;
using Jiheng.Web.Scores;

namespace Jiheng.Web.SampleCounty;

/// <summary>示例数据的行。All rows of the sample county, gathered before any is written.</summary>
internal sealed class SampleRows
{
    public required Region Region { get; init; }

    /// <summary>Departments before the units under them.</summary>
    public List<BudgetUnit> Units { get; } = [];

    public List<Campaign> Campaigns { get; } = [];

    public List<Evaluation> Evaluations { get; } = [];

    public List<Move> Moves { get; } = [];

    public List<EnteredFigure> Figures { get; } = [];

    public List<EnteredDetermination> Determinations { get; } = [];

    public List<IndicatorPoints> Points { get; } = [];

    public List<ReportSection> Sections { get; } = [];

    public List<Evidence> Evidences { get; } = [];

    public List<EvidenceContent> Contents { get; } = [];

    public List<EvidenceLink> Links { get; } = [];

    public List<Account> Accounts { get; } = [];

    public List<Assignment> Assignments { get; } = [];

    /// <summary>All or nothing, in the order in which rows refer to one another.</summary>
    public async Task WriteAsync(WorkbenchDb db, CancellationToken ct)
    {
        await using var whole = await db.Database.BeginTransactionAsync(ct);
        await db.InsertAsync([Region], ct);
        await db.InsertAsync(Units, ct);
        await db.InsertAsync(Campaigns, ct);
        await db.InsertAsync(Evaluations, ct);
        await db.InsertAsync(Moves, ct);
        await db.InsertAsync(Figures, ct);
        await db.InsertAsync(Determinations, ct);
        await db.InsertAsync(Points, ct);
        await db.InsertAsync(Sections, ct);
        await db.InsertAsync(Evidences, ct);
        await db.InsertAsync(Contents, ct);
        await db.InsertAsync(Links, ct);
        await db.InsertAsync(Accounts, ct);
        await db.InsertAsync(Assignments, ct);
        await whole.CommitAsync(ct);
    }
}
