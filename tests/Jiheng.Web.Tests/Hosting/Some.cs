using Jiheng.Indicators.Figures;
using Jiheng.Indicators.Scoring;
using Jiheng.Web.Checks;
using Jiheng.Web.Data;
using Jiheng.Web.Evaluations;
using Jiheng.Web.People;
using Jiheng.Web.Regions;
using Jiheng.Web.SampleCounty;
using Microsoft.AspNetCore.Identity;

namespace Jiheng.Web.Tests.Hosting;

/// <summary>A unit of its own with its people and an evaluation, in the sample county and its main campaign.</summary>
internal sealed record Some(Guid EvaluationId, Guid UnitId, string Editor, string Head)
{
    private static int last;

    public static Task<Some> EvaluationAsync(WorkbenchHost host, Stage stage = Stage.Drafting, bool underDepartment = false) => host.InDatabaseAsync(async db =>
    {
        var number = Interlocked.Increment(ref last);
        var region = await db.Regions.SingleAsync(each => each.Code == SampleSetup.RegionCode);
        var office = await db.Users.SingleAsync(each => each.UserName == "zfb.zg");
        var campaign = await db.Campaigns.FirstAsync(each => each.SystemId == "hongjiang-2020" && each.Year == 2020 && each.Name.Contains("部门"));
        var unit = new BudgetUnit { RegionId = region.Id, Code = $"T{number:000000}", Name = $"青禾县试验单位{number}", Section = "行政股", DepartmentId = underDepartment ? office.UnitId : null };
        var evaluation = new Evaluation { CampaignId = campaign.Id, UnitId = unit.Id, Stage = stage };
        db.AddRange(unit, evaluation);
        var some = new Some(evaluation.Id, unit.Id, $"editor{number}", $"head{number}");
        db.AddRange(Person(some.Editor, Role.UnitEditor, unit), Person(some.Head, Role.UnitHead, unit));
        await db.SaveChangesAsync();
        return some;
    });

    /// <summary>A unit of the sample office with its people, that nobody has asked for anything yet.</summary>
    public static Task<int> UnitAsync(WorkbenchHost host, string name, string editor, string head) => host.InDatabaseAsync(async db =>
    {
        var office = await db.Users.SingleAsync(each => each.UserName == "zfb.zg");
        var unit = new BudgetUnit { RegionId = office.RegionId ?? Guid.Empty, Code = $"T{Interlocked.Increment(ref last):000000}", Name = name, Section = "行政股", DepartmentId = office.UnitId };
        db.AddRange(unit, Person(editor, Role.UnitEditor, unit, "填报人"), Person(head, Role.UnitHead, unit, "负责人"));
        return await db.SaveChangesAsync();
    });

    // The sample office published too little for some indicators; those do not apply here.
    private static readonly Lazy<FigureSet> Complete = new(() =>
    {
        var sample = Hosts.Content.Samples.First(each => each.SystemId == "hongjiang-2020");
        var score = SystemScorer.Score(Hosts.Content.System(sample.SystemId), Hosts.Content.Dictionary, sample.Figures);
        var open = score.Indicators.Where(each => each.IsOpen).Select(each => KeyValuePair.Create(each.Indicator.Id, "本年没有这项工作"));
        return sample.Figures with { NotApplicable = sample.Figures.NotApplicable.SetItems(open) };
    });

    /// <summary>Ready to be sent for signature: scored, and every error of the self-check answered.</summary>
    public static async Task<Some> ReadyAsync(WorkbenchHost host, bool underDepartment = false)
    {
        var some = await ScoredAsync(host, underDepartment);
        await AnswerAsync(host, some);
        return some;
    }

    /// <summary>Answers every error the self-check finds now.</summary>
    public static async Task AnswerAsync(WorkbenchHost host, Some some)
    {
        await using var scope = host.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<WorkbenchDb>();
        var evaluation = await db.Evaluations.Include(each => each.Unit).Include(each => each.Campaign).SingleAsync(each => each.Id == some.EvaluationId);
        foreach (var item in (await scope.ServiceProvider.GetRequiredService<SelfCheck>().RunAsync(evaluation, CancellationToken.None)).Where(item => item.IsOpenError))
            db.Answers.Add(new() { EvaluationId = some.EvaluationId, Fingerprint = item.Fingerprint, Answer = "已核对，情况属实。", AnsweredBy = some.Editor, AnsweredAt = DateTimeOffset.UnixEpoch });
        await db.SaveChangesAsync();
    }

    /// <summary>With figures, so that every indicator has its points or does not apply.</summary>
    public static async Task<Some> ScoredAsync(WorkbenchHost host, bool underDepartment = false)
    {
        var some = await EvaluationAsync(host, underDepartment: underDepartment);
        await host.InDatabaseAsync(async db =>
        {
            var evaluation = await db.Evaluations.SingleAsync(each => each.Id == some.EvaluationId);
            db.Figures.AddRange(SampleFigures.Entered(evaluation, Complete.Value, DateTimeOffset.UnixEpoch));
            db.Determinations.AddRange(SampleFigures.Determined(evaluation, Complete.Value, DateTimeOffset.UnixEpoch));
            return await db.SaveChangesAsync();
        });
        return some;
    }

    public static Account Person(string name, Role role, BudgetUnit unit, string? shown = null)
    {
        var account = new Account { Id = Guid.CreateVersion7(), UserName = name, NormalizedUserName = name.ToUpperInvariant(), DisplayName = shown ?? name, Role = role, RegionId = unit.RegionId, UnitId = unit.Id, Section = unit.Section, LockoutEnabled = true, SecurityStamp = name };
        account.PasswordHash = new PasswordHasher<Account>().HashPassword(account, SampleAccounts.Password);
        return account;
    }
}
