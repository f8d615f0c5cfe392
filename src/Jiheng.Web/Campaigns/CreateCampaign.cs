using System.Globalization;
using Jiheng.Indicators.Definitions;
using Jiheng.Web.Checks;
using Jiheng.Web.Data;
using Jiheng.Web.Evaluations;
using Jiheng.Web.People;
using Jiheng.Web.Regions;
using Jiheng.Web.Shell;
using Jiheng.Web.Systems;

namespace Jiheng.Web.Campaigns;

/// <summary>新建评价工作。One evaluation for each of its units.</summary>
public sealed class CreateCampaign(WorkbenchDb db, WorkbenchContent content, Visitor visitor, TimeProvider clock, FirstCounts counts)
{
    public const string Address = "/campaigns";

    public const string All = "all";

    public const string Chosen = "chosen";

    public const int LongestName = 100;

    public const int LongestMaterials = 2_000;

    /// <summary>A department is evaluated here; systems for single projects are not.</summary>
    public static async Task<ImmutableArray<IndicatorSystem>> OfferedAsync(WorkbenchDb db, Visitor visitor, WorkbenchContent content, CancellationToken ct) =>
        [.. (await db.SystemsOfAsync(visitor, content, ct)).Where(system => system.Subject == Subject.DepartmentExpenditure)];

    /// <summary>“2020年”, or “2013—2025年” where they follow one another.</summary>
    public static string YearsOf(IndicatorSystem system)
    {
        var years = system.Years.Select(year => year.Value).Order().ToList();
        return years is [var first, .., var last] && last - first == years.Count - 1
            ? string.Create(CultureInfo.InvariantCulture, $"{first}—{last}年")
            : string.Join('、', years.Select(year => string.Create(CultureInfo.InvariantCulture, $"{year}年")));
    }

    public static void Map(IEndpointRouteBuilder app) => app.MapPost(
        Address, (IFormCollection form, CreateCampaign create, CancellationToken ct) => create.RunAsync(CampaignForm.Read(form), ct)).RequireAuthorization();

    private async Task<IResult> RunAsync(CampaignForm form, CancellationToken ct)
    {
        if (!visitor.MayManage() || visitor.RegionId is not { } region)
            return Results.StatusCode(StatusCodes.Status403Forbidden);
        var units = await ChosenAsync(form, ct);
        if (Read(form, region, await OfferedAsync(db, visitor, content, ct), out var problem) is not { } campaign)
            return Refused(form, problem);
        if (units.Count == 0)
            return Refused(form, "还没有选单位；请选“本地区全部单位”，或选中业务股、单位。");
        if (await db.Campaigns.AnyAsync(other => other.RegionId == region && other.Year == campaign.Year && other.Name == campaign.Name, ct))
            return Refused(form, $"{campaign.Year}年度已经有“{campaign.Name}”，请换一个名称。");
        Add(campaign, units);
        await db.SaveChangesAsync(ct);
        counts.Wake();
        return Results.LocalRedirect(CampaignPage.AddressOf(campaign.Id));
    }

    private Task<List<BudgetUnit>> ChosenAsync(CampaignForm form, CancellationToken ct)
    {
        var mine = db.UnitsOf(visitor).AsNoTracking();
        return (form.Which == All ? mine : mine.Where(unit => form.Sections.AsEnumerable().Contains(unit.Section) || form.Units.AsEnumerable().Contains(unit.Id))).ToListAsync(ct);
    }

    private static Campaign? Read(CampaignForm form, Guid region, ImmutableArray<IndicatorSystem> offered, out string problem)
    {
        var system = offered.FirstOrDefault(each => each.Id == form.System);
        var (opens, due) = (DueDay.Read(form.Opens), DueDay.Read(form.Due));
        var year = int.TryParse(form.Year, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;
        problem = form switch
        {
            { Name.Length: 0 or > LongestName } => $"请填写名称，不超过{LongestName}字。",
            _ when system is null => "请选择部门整体支出的指标体系。",
            _ when system.Years.All(each => each.Value != year) => $"“{system.Name}”适用{YearsOf(system)}，没有“{form.Year}”年度；请改年度，或换一个体系。",
            _ when opens is null || due is null => "请填写开始和截止日期，如2026-03-31。",
            _ when due < opens => $"截止日期{DueDay.Of(due.Value)}早于开始日期{DueDay.Of(opens.Value)}，请改正。",
            { Materials.Length: > LongestMaterials } => $"所需材料不超过{LongestMaterials}字，请精简。",
            _ => "",
        };
        return problem.Length > 0 || system is null || opens is null || due is null
            ? null
            : new() { RegionId = region, Name = form.Name, Year = year, SystemId = system.Id, SystemHash = system.ContentHash, Opens = opens.Value, Due = due.Value, Materials = form.Materials };
    }

    private void Add(Campaign campaign, List<BudgetUnit> units)
    {
        var system = content.System(campaign.SystemId);
        db.Campaigns.Add(campaign);
        db.Evaluations.AddRange(units.Select(unit => new Evaluation { CampaignId = campaign.Id, UnitId = unit.Id, ChangedAt = clock.GetUtcNow(), OpenIndicators = system.Indicators.Count() }));
        db.Trail.Add(new()
        {
            At = clock.GetUtcNow(),
            By = visitor.Signature,
            What = "新建评价工作",
            Subject = campaign.Id,
            Detail = string.Create(CultureInfo.InvariantCulture, $"{campaign.Name}；{campaign.Year}年度；{system.Name}；{units.Count}个单位；{DueDay.Of(campaign.Opens)}至{DueDay.Of(campaign.Due)}"),
        });
    }

    private static IResult Refused(CampaignForm form, string problem) =>
        Answer.Page<NewCampaignPage>(StatusCodes.Status422UnprocessableEntity, new() { [nameof(NewCampaignPage.Problem)] = problem, [nameof(NewCampaignPage.Typed)] = form });
}

/// <summary>评价工作表单, as typed.</summary>
public sealed record CampaignForm(string Name, string Year, string System, string Opens, string Due, string Materials, string Which, ImmutableArray<string> Sections, ImmutableArray<Guid> Units)
{
    public static CampaignForm Empty { get; } = new("", "", "", "", "", "", CreateCampaign.All, [], []);

    public static CampaignForm Read(IFormCollection form) => new(
        $"{form["name"]}".Trim(), $"{form["year"]}".Trim(), $"{form["system"]}", $"{form["opens"]}", $"{form["due"]}", $"{form["materials"]}".ReplaceLineEndings("\n").Trim(), $"{form["which"]}", [.. form["section"].OfType<string>()], Ids(form, "unit"));

    /// <summary>The boxes that were ticked.</summary>
    public static ImmutableArray<Guid> Ids(IFormCollection form, string field) =>
        [.. form[field].Select(each => Guid.TryParse(each, out var id) ? id : (Guid?)null).OfType<Guid>()];
}
