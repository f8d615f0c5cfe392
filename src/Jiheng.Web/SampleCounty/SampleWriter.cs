using System.Globalization;
using Jiheng.Indicators.Definitions;
using Jiheng.Indicators.Figures;
using Jiheng.Indicators.Quantities;
using Jiheng.Indicators.Scoring;
using Jiheng.Web.Campaigns;
using Jiheng.Web.Data;
using Jiheng.Web.Evaluations;
using Jiheng.Web.People;
using Jiheng.Web.Regions;
using Jiheng.Web.Shell;
using Microsoft.AspNetCore.Identity;

namespace Jiheng.Web.SampleCounty;

/// <summary>示例数据的写入。Five departments after published reports and forty generated units in an invented county, each with the years before.</summary>
public sealed class SampleWriter(SampleMaterial material, WorkbenchDb db, WorkbenchContent content, IPasswordHasher<Account> hasher, ILookupNormalizer normalizer, TimeProvider clock)
{
    private const string MainSystem = "hongjiang-2020";

    private const int Overdue = -2;

    private const int Ahead = 12;

    private const int Apart = 397;

    private const int Within = 7_200;

    private readonly SampleReports reports = new(material);

    private readonly SampleRows rows = new() { Region = new() { Code = SampleSetup.RegionCode, Name = material.County } };

    public Task WriteAsync(CancellationToken ct)
    {
        var departments = material.Departments.Select((unit, at) => (unit, Row(unit, string.Create(CultureInfo.InvariantCulture, $"00{at + 1}001")))).ToList();
        var units = material.Units.Select((unit, at) => (unit, Row(unit, string.Create(CultureInfo.InvariantCulture, $"1{at + 1:00}001")))).ToList();
        foreach (var ((unit, row), seed) in departments.Select((each, at) => (each, at)))
            AddDepartment(unit, row, seed, unit.System == MainSystem ? units : []);
        AddAccounts(departments.First(each => each.unit.System == MainSystem).Item2);
        return rows.WriteAsync(db, ct);
    }

    private BudgetUnit Row(SampleUnit unit, string code)
    {
        var department = unit.Department is { } name ? rows.Units.First(each => each.Name == material.County + name).Id : (Guid?)null;
        var row = new BudgetUnit { RegionId = rows.Region.Id, Code = code, Name = material.County + unit.Name, Section = unit.Section, DepartmentId = department };
        rows.Units.Add(row);
        return row;
    }

    // The campaign of its published report, with the years before; the main one is every unit's. Where weights are not published, nothing can be made up for a year before.
    private void AddDepartment(SampleUnit unit, BudgetUnit row, int seed, List<(SampleUnit Unit, BudgetUnit Row)> others)
    {
        var sample = content.Samples.First(each => each.SystemId == unit.System);
        var system = content.System(sample.SystemId);
        var today = ChinaDay.Of(clock);
        for (var back = others.Count > 0 ? TypicalUnit.Years - 1 : system.Indicators.All(each => each.Full is not null) ? 1 : 0; back >= 0; back--)
        {
            var year = new FiscalYear(sample.Figures.Year.Value - back);
            var campaign = Campaign(system, year, others.Count > 0 ? "" : $"（{unit.Name}）", today.AddYears(-back).AddDays(back == 0 && unit.Stage == Stage.Drafting && others.Count == 0 ? Overdue : Ahead));
            var made = GeneratedFigures.Of(unit, back, year, seed, system);
            // What the report prints as last year's is what was accepted then.
            made = back switch
            {
                0 => made with { LastYear = made.LastYear.SetItems(sample.Figures.LastYear) },
                1 => made with { ThisYear = made.ThisYear.SetItems(sample.Figures.LastYear) },
                _ => made,
            };
            AddEvaluation(unit, row, campaign, back, back == 0 ? new(sample.Figures, sample.Figures.LastYear, made.LastYear) : FigureSource.Made(made, back));
            foreach (var (other, at) in others.Select((each, at) => (each, at)))
                AddEvaluation(other.Unit, other.Row, campaign, back, FigureSource.Made(Started(GeneratedFigures.Of(other.Unit, back, year, material.Departments.Length + at, system), back == 0 ? other.Unit.Stage : Stage.Accepted, at), back));
        }
    }

    // Who is still at it has not come to the last tables and judgements.
    private static FigureSet Started(FigureSet figures, Stage stage, int at) => stage != Stage.Drafting ? figures : figures with
    {
        ThisYear = figures.ThisYear.Where(each => !each.Key.Contains("问卷", StringComparison.Ordinal) && !each.Key.Contains("满意", StringComparison.Ordinal)).ToImmutableDictionary(StringComparer.Ordinal),
        Determinations = figures.Determinations.OrderBy(each => each.Key, StringComparer.Ordinal).Take(figures.Determinations.Count * (at % 3) / 3).ToImmutableDictionary(StringComparer.Ordinal),
    };

    // A system covers the years it was published for; the dates of the work are of today, so that something is due.
    private Campaign Campaign(IndicatorSystem system, FiscalYear year, string whose, DateOnly due)
    {
        var campaign = new Campaign
        {
            RegionId = rows.Region.Id,
            Name = string.Create(CultureInfo.InvariantCulture, $"{year.Value}年度部门整体支出绩效自评{whose}"),
            Year = year.Value,
            SystemId = system.Id,
            SystemHash = system.ContentHash,
            Opens = due.AddDays(-32),
            Due = due,
            Materials = string.Join('\n', material.Texts.Files.Select(file => file.Material).Where(name => name.Length > 0)),
        };
        rows.Campaigns.Add(campaign);
        return campaign;
    }

    private void AddEvaluation(SampleUnit unit, BudgetUnit row, Campaign campaign, int back, FigureSource source)
    {
        // Nobody worked at the same minute as the others.
        var at = (back == 0 ? clock.GetUtcNow() : ChinaDay.Begins(campaign.Due.AddDays(-1))).AddMinutes(-Apart * rows.Evaluations.Count % Within);
        var system = content.System(campaign.SystemId);
        var stage = back == 0 ? unit.Stage : Stage.Accepted;
        var evaluation = new Evaluation { CampaignId = campaign.Id, Campaign = campaign, UnitId = row.Id, Unit = row, Stage = stage, ChangedAt = at, ApplicablePoints = (source.Entered.ApplicablePoints as Observed<Quantity>.Known)?.Value.Value };
        var figures = Workflow.IsOpen(stage) ? source : source.Without(Score(system, source.Whole));
        var score = Score(system, figures.Whole);
        EvaluationScores.Keep(evaluation, score.Total);
        rows.Evaluations.Add(evaluation);
        rows.Figures.AddRange(SampleFigures.Entered(evaluation, figures.Stored, at));
        rows.Points.AddRange(score.Indicators.Select(each => new Scores.IndicatorPoints { EvaluationId = evaluation.Id, Indicator = each.Indicator.Id, Points = EvaluationScores.Stored(each.Awarded) }));
        rows.Moves.AddRange(SampleMoves.Of(evaluation, row.DepartmentId is not null, at));
        var determined = SampleFigures.Determined(evaluation, figures.Entered, at);
        if (stage == Stage.Drafting)
            AddBeginning(unit, evaluation, score, [.. determined], at);
        else
        {
            rows.Determinations.AddRange(reports.WithReasons(evaluation, determined, score, at));
            rows.Sections.AddRange(reports.Sections(unit, back > 0, evaluation, score, at));
            AddEvidence(evaluation, system, back, at);
        }
    }

    // The sample office is left to whoever tries the workbench; the others have begun to write.
    private void AddBeginning(SampleUnit unit, Evaluation evaluation, SystemScore score, List<Scores.EnteredDetermination> determined, DateTimeOffset at)
    {
        rows.Determinations.AddRange(determined);
        var outline = content.Outline(content.System(evaluation.Campaign.SystemId).Subject);
        var written = unit.System is null ? reports.Sections(unit, isEarlier: false, evaluation, score, at).Where(section => section.Section == outline.Sections[0].Id).ToList() : [];
        rows.Sections.AddRange(written);
        var reasons = score.Indicators.Count(each => each.Lost > Points.Zero);
        evaluation.OpenErrors = evaluation.OpenIndicators + reasons + outline.Sections.Count(section => section.IsRequired && written.All(each => each.Section != section.Id));
    }

    private void AddEvidence(Evaluation evaluation, IndicatorSystem system, int back, DateTimeOffset at)
    {
        if (back > 0)
            return;
        foreach (var (evidence, paper, links) in reports.Evidence(evaluation, system, at))
        {
            rows.Evidences.Add(evidence);
            rows.Contents.Add(paper);
            rows.Links.AddRange(links);
        }
    }

    private SystemScore Score(IndicatorSystem system, FigureSet figures) => SystemScorer.Score(system, content.Dictionary, figures);

    private void AddAccounts(BudgetUnit office)
    {
        var hash = hasher.HashPassword(null!, SampleAccounts.Password);
        foreach (var sample in SampleAccounts.All)
        {
            var account = new Account { Id = Guid.CreateVersion7(), UserName = sample.Account, NormalizedUserName = normalizer.NormalizeName(sample.Account), DisplayName = sample.Name, Role = sample.Role, RegionId = rows.Region.Id, LockoutEnabled = true, SecurityStamp = Guid.NewGuid().ToString("N"), PasswordHash = hash };
            if (sample.Role is Role.UnitEditor or Role.UnitHead or Role.SupervisingDepartment)
                account.UnitId = office.Id;
            if (sample.Role == Role.BureauSection)
                account.Section = office.Section;
            rows.Accounts.Add(account);
            if (sample.Role == Role.ExternalEvaluator)
                rows.Assignments.Add(new() { AccountId = account.Id, EvaluationId = rows.Evaluations.Last(each => each.UnitId == office.Id).Id });
        }
    }

    /// <summary>示例数据来源。What a unit has entered, what of last year's is stored beside it, and what was accepted the year before.</summary>
    private sealed record FigureSource(FigureSet Entered, ImmutableDictionary<string, Observed<Quantity>> StoredLastYear, ImmutableDictionary<string, Observed<Quantity>> AcceptedLastYear)
    {
        // Only the first year has nothing accepted before it.
        public static FigureSource Made(FigureSet figures, int back) => new(figures, back == TypicalUnit.Years - 1 ? figures.LastYear : ImmutableDictionary<string, Observed<Quantity>>.Empty, figures.LastYear);

        public FigureSet Stored => Entered with { LastYear = StoredLastYear };

        public FigureSet Whole => Entered with { LastYear = AcceptedLastYear.SetItems(StoredLastYear) };

        // Nothing open is ever handed in.
        public FigureSource Without(SystemScore score)
        {
            var open = score.Indicators.Where(each => each.IsOpen).Select(each => each.Indicator.Id).ToList();
            return this with
            {
                Entered = Entered with { Determinations = Entered.Determinations.RemoveRange(open), NotApplicable = Entered.NotApplicable.SetItems(open.Select(id => KeyValuePair.Create(id, "没有这项工作"))) },
            };
        }
    }
}
