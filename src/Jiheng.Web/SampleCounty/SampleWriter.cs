using Jiheng.Web.Campaigns;
using Jiheng.Web.Data;
using Jiheng.Web.Evaluations;
using Jiheng.Web.People;
using Jiheng.Web.Regions;
using Jiheng.Web.Shell;
using Microsoft.AspNetCore.Identity;

namespace Jiheng.Web.SampleCounty;

/// <summary>示例数据的写入。Five departments after published reports and forty generated ones, in an invented county.</summary>
public sealed class SampleWriter(WorkbenchDb db, WorkbenchContent content, UserManager<Account> accounts, EvaluationScores scores, TimeProvider clock)
{
    private static readonly string[] Departments = ["人民政府办公室", "教育局", "民政局", "农业农村局", "林业局"];

    private static readonly Stage[] Stages = [Stage.Drafting, Stage.AwaitingSignature, Stage.WithBureau, Stage.Returned, Stage.Accepted];

    public async Task WriteAsync(CancellationToken ct)
    {
        var region = new Region { Code = SampleSetup.RegionCode, Name = "青禾县" };
        db.Regions.Add(region);
        var main = content.Samples.First(sample => sample.SystemId == MainSystem);
        var samples = content.Samples.Where(sample => sample != main).Prepend(main).ToList();
        var campaigns = samples.ConvertAll(sample => Campaign(region, sample));
        var published = samples.Select((_, at) => Department(region, at)).ToList();
        for (var at = 0; at < samples.Count; at++)
            Add(published[at], campaigns[at], samples[at].Figures, Stages[at]);
        foreach (var generated in GeneratedUnits.All(content.System(MainSystem), content.Dictionary))
            Add(Unit(region, generated, published), campaigns[0], generated.Figures, generated.Stage);
        await db.SaveChangesAsync(ct);
        await ScoreAsync(ct);
        await AddAccountsAsync(region, published[0], ct);
    }

    private const string MainSystem = "hongjiang-2020";

    // A system covers the years it was published for; the dates of the work are of today, so that something is due.
    private Campaign Campaign(Region region, SampleDepartment sample)
    {
        var today = ChinaDay.Of(clock);
        var system = content.System(sample.SystemId);
        var campaign = new Campaign
        {
            RegionId = region.Id,
            Name = $"{sample.Figures.Year}部门整体支出绩效自评",
            Year = sample.Figures.Year.Value,
            SystemId = system.Id,
            SystemHash = system.ContentHash,
            Opens = today.AddDays(-20),
            Due = today.AddDays(12),
            Materials = "部门决算报表\n预算批复文件\n绩效目标申报表\n满意度调查记录",
        };
        db.Campaigns.Add(campaign);
        return campaign;
    }

    private Unit Department(Region region, int at)
    {
        var unit = new Unit { RegionId = region.Id, Code = $"00{at + 1}001", Name = region.Name + Departments[at], Section = "行政股" };
        db.Units.Add(unit);
        return unit;
    }

    private Unit Unit(Region region, GeneratedUnit generated, List<Unit> departments)
    {
        var unit = new Unit { RegionId = region.Id, Code = generated.Code, Name = region.Name + generated.Name, Section = generated.Section, DepartmentId = generated.Department is { } at ? departments[at].Id : null };
        db.Units.Add(unit);
        return unit;
    }

    private void Add(Unit unit, Campaign campaign, Indicators.Figures.FigureSet figures, Stage stage)
    {
        var evaluation = new Evaluation { CampaignId = campaign.Id, Campaign = campaign, UnitId = unit.Id, Unit = unit, Stage = stage, ChangedAt = clock.GetUtcNow() };
        db.Evaluations.Add(evaluation);
        SampleFigures.Add(db, evaluation, figures, clock.GetUtcNow());
        SampleMoves.Add(db, evaluation, unit.DepartmentId is not null, clock.GetUtcNow());
    }

    private async Task ScoreAsync(CancellationToken ct)
    {
        foreach (var evaluation in await db.Evaluations.ToListAsync(ct))
            await scores.RefreshAsync(evaluation, ct);
        await db.SaveChangesAsync(ct);
    }

    private async Task AddAccountsAsync(Region region, Unit office, CancellationToken ct)
    {
        var hash = accounts.PasswordHasher.HashPassword(null!, SampleAccounts.Password);
        foreach (var sample in SampleAccounts.All)
        {
            var account = new Account { Id = Guid.CreateVersion7(), UserName = sample.Account, DisplayName = sample.Name, Role = sample.Role, RegionId = region.Id, LockoutEnabled = true, SecurityStamp = Guid.NewGuid().ToString("N"), PasswordHash = hash };
            if (sample.Role is Role.UnitEditor or Role.UnitHead or Role.SupervisingDepartment)
                account.UnitId = office.Id;
            if (sample.Role == Role.BureauSection)
                account.Section = "行政股";
            account.NormalizedUserName = accounts.NormalizeName(account.UserName);
            db.Users.Add(account);
            if (sample.Role == Role.ExternalEvaluator)
                db.Assignments.Add(new() { AccountId = account.Id, EvaluationId = await db.Evaluations.Where(each => each.UnitId == office.Id).Select(each => each.Id).FirstAsync(ct) });
        }
        await db.SaveChangesAsync(ct);
    }
}
