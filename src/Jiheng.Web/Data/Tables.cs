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

namespace Jiheng.Web.Data;

/// <summary>数据表。Keys, uniqueness and what is checked for newer versions.</summary>
public static class Tables
{
    public static void Describe(ModelBuilder builder)
    {
        builder.Entity<Account>().HasIndex(account => account.ExternalName).IsUnique();
        builder.Entity<Region>().HasIndex(region => region.Code).IsUnique();
        builder.Entity<BudgetUnit>().HasIndex(unit => new { unit.RegionId, unit.Code }).IsUnique();
        builder.Entity<BudgetUnit>().HasOne(unit => unit.Department).WithMany().HasForeignKey(unit => unit.DepartmentId);
        builder.Entity<Campaign>().HasIndex(campaign => new { campaign.RegionId, campaign.Year });
        builder.Entity<Campaign>().Property(campaign => campaign.Due).IsConcurrencyToken();
        builder.Entity<Evaluation>().HasIndex(evaluation => new { evaluation.CampaignId, evaluation.UnitId }).IsUnique();
        builder.Entity<Evaluation>().Property(evaluation => evaluation.Version).IsConcurrencyToken();
        builder.Entity<Assignment>().HasKey(assigned => new { assigned.EvaluationId, assigned.AccountId });
        builder.Entity<Evaluation>().HasMany(evaluation => evaluation.Moves).WithOne().HasForeignKey(move => move.EvaluationId);
        builder.Entity<Evaluation>().Ignore(evaluation => evaluation.Latest).Ignore(evaluation => evaluation.ReturnedWith);
        builder.Entity<Move>().HasIndex(move => move.AccountId);
        builder.Entity<Move>().Ignore(move => move.FindingList);
        builder.Entity<EnteredFigure>().HasKey(figure => new { figure.EvaluationId, figure.Element, figure.LastYear });
        builder.Entity<EnteredFigure>().Property(figure => figure.Version).IsConcurrencyToken();
        // As text, so that every printed digit is kept on both databases: 16.20 is not 16.2.
        builder.Entity<EnteredFigure>().Property(figure => figure.Value).HasConversion<string>();
        builder.Entity<EnteredDetermination>().HasKey(found => new { found.EvaluationId, found.Indicator });
        builder.Entity<EnteredDetermination>().Property(found => found.Version).IsConcurrencyToken();
        builder.Entity<IndicatorPoints>().HasKey(points => new { points.EvaluationId, points.Indicator });
        builder.Entity<Evidence>().HasIndex(evidence => evidence.EvaluationId);
        builder.Entity<Evidence>().HasOne(evidence => evidence.Content).WithOne().HasForeignKey<EvidenceContent>(content => content.EvidenceId);
        builder.Entity<EvidenceContent>().HasKey(content => content.EvidenceId);
        builder.Entity<EvidenceLink>().HasKey(link => new { link.EvidenceId, link.Indicator });
        builder.Entity<ReportSection>().HasKey(section => new { section.EvaluationId, section.Section });
        builder.Entity<ReportSection>().Property(section => section.Version).IsConcurrencyToken();
        builder.Entity<FindingAnswer>().HasKey(answer => new { answer.EvaluationId, answer.Fingerprint });
        builder.Entity<FindingAnswer>().Property(answer => answer.Answer).IsConcurrencyToken();
        builder.Entity<StoredReport>().HasIndex(report => report.OwnerId);
        builder.Entity<StoredReport>().HasIndex(report => report.State);
        builder.Entity<StoredReport>().HasOne(report => report.Content).WithOne().HasForeignKey<StoredReportContent>(content => content.StoredReportId);
        builder.Entity<StoredReportContent>().HasKey(content => content.StoredReportId);
        builder.Entity<DocumentArchive>().HasIndex(archive => archive.OwnerId);
        builder.Entity<DocumentArchive>().HasIndex(archive => archive.State);
        builder.Entity<DocumentArchive>().HasOne(archive => archive.Content).WithOne().HasForeignKey<DocumentArchiveContent>(content => content.DocumentArchiveId);
        builder.Entity<DocumentArchiveContent>().HasKey(content => content.DocumentArchiveId);
        builder.Entity<Publication>().HasKey(published => published.EvaluationId);
        builder.Entity<Publication>().HasOne(published => published.Evaluation).WithOne().HasForeignKey<Publication>(published => published.EvaluationId);
        builder.Entity<SystemDraft>().HasIndex(draft => draft.RegionId);
        builder.Entity<SystemDraft>().Property(draft => draft.Version).IsConcurrencyToken();
        builder.Entity<SystemDraft>().HasMany(draft => draft.Rows).WithOne().HasForeignKey(row => row.DraftId);
        builder.Entity<SystemDraftRow>().HasKey(row => new { row.DraftId, row.Number });
        builder.Entity<SystemDraftRow>().Property(row => row.Version).IsConcurrencyToken();
        builder.Entity<TrailEntry>().HasKey(entry => entry.Number);
        builder.Entity<TrailEntry>().Property(entry => entry.Number).ValueGeneratedNever();
        builder.Entity<TrailEntry>().HasIndex(entry => entry.Subject);
        NameInLowerCase(builder);
        // Databases and backups know 预算单位 by this name.
        builder.Entity<BudgetUnit>().ToTable("unit");
    }

    // entered_figure.evaluation_id: what PostgreSQL takes without quotes.
    private static void NameInLowerCase(ModelBuilder builder)
    {
        foreach (var table in builder.Model.GetEntityTypes())
        {
            table.SetTableName(LowerCase(table.ClrType.Name.Split('`')[0]));
            foreach (var column in table.GetProperties())
                column.SetColumnName(LowerCase(column.Name));
        }
    }

    private static string LowerCase(string name) =>
        string.Concat(name.Select((letter, at) => char.IsUpper(letter) ? (at > 0 ? "_" : "") + char.ToLowerInvariant(letter) : letter.ToString()));
}
