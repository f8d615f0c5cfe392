using Jiheng.Web.Campaigns;
using Jiheng.Web.Checks;
using Jiheng.Web.Documents;
using Jiheng.Web.Evaluations;
using Jiheng.Web.Evidences;
using Jiheng.Web.Figures;
using Jiheng.Web.People;
using Jiheng.Web.Publications;
using Jiheng.Web.Regions;
using Jiheng.Web.Reports;
using Jiheng.Web.Scores;
using Jiheng.Web.Systems;
using Jiheng.Web.Trail;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;

namespace Jiheng.Web.Data;

/// <summary>工作台数据。The same on SQLite and PostgreSQL.</summary>
public sealed class WorkbenchDb(DbContextOptions<WorkbenchDb> options) : IdentityUserContext<Account, Guid>(options)
{
    public DbSet<Region> Regions => Set<Region>();

    public DbSet<BudgetUnit> Units => Set<BudgetUnit>();

    public DbSet<Campaign> Campaigns => Set<Campaign>();

    public DbSet<Evaluation> Evaluations => Set<Evaluation>();

    public DbSet<Assignment> Assignments => Set<Assignment>();

    public DbSet<Move> Moves => Set<Move>();

    public DbSet<EnteredFigure> Figures => Set<EnteredFigure>();

    public DbSet<EnteredDetermination> Determinations => Set<EnteredDetermination>();

    public DbSet<IndicatorPoints> IndicatorPoints => Set<IndicatorPoints>();

    public DbSet<Evidence> Evidences => Set<Evidence>();

    public DbSet<EvidenceLink> EvidenceLinks => Set<EvidenceLink>();

    public DbSet<ReportSection> Sections => Set<ReportSection>();

    public DbSet<FindingAnswer> Answers => Set<FindingAnswer>();

    public DbSet<StoredReport> StoredReports => Set<StoredReport>();

    public DbSet<DocumentArchive> DocumentArchives => Set<DocumentArchive>();

    public DbSet<Publication> Publications => Set<Publication>();

    public DbSet<SystemDraft> SystemDrafts => Set<SystemDraft>();

    public DbSet<AddedSystem> AddedSystems => Set<AddedSystem>();

    public DbSet<TrailEntry> Trail => Set<TrailEntry>();

    public DbSet<StoredKey> Keys => Set<StoredKey>();

    /// <summary>Lines of the trail that were added take their place in the chain in the same transaction.</summary>
    public override async Task<int> SaveChangesAsync(bool acceptAllChangesOnSuccess, CancellationToken cancellationToken = default)
    {
        if (!ChangeTracker.Entries<TrailEntry>().Any(entry => entry.State == EntityState.Added))
            return await base.SaveChangesAsync(acceptAllChangesOnSuccess, cancellationToken);
        await using var transaction = Database.CurrentTransaction is null ? await Database.BeginTransactionAsync(cancellationToken) : null;
        await TrailOrder.BindAsync(this, cancellationToken);
        var saved = await base.SaveChangesAsync(acceptAllChangesOnSuccess, cancellationToken);
        if (transaction is not null)
            await transaction.CommitAsync(cancellationToken);
        return saved;
    }

    protected override void OnModelCreating(ModelBuilder builder)
    {
        base.OnModelCreating(builder);
        Tables.Describe(builder);
    }

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        configurationBuilder.Properties<DateTimeOffset>().HaveConversion<UnixMilliseconds>();
        configurationBuilder.Properties<Enum>().HaveConversion<string>();
    }
}
