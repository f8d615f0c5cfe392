using System.Globalization;
using Jiheng.Library;
using Jiheng.Shell;
using Jiheng.Web.Data;
using Jiheng.Web.Evaluations;
using Jiheng.Web.People;
using Jiheng.Web.Regions;
using Jiheng.Web.SampleCounty;
using Jiheng.Web.Shell;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Jiheng.Bench.Load;

/// <summary>The sample county with as many more units as people are to work at once, each with figures of its own.</summary>
internal static class LoadedCounty
{
    private const string MainSystem = "hongjiang-2020";

    private const int MainYear = 2020;

    /// <summary>Each person's account and the evaluation of his unit.</summary>
    public static async Task<List<(string Account, Guid Evaluation)>> PrepareAsync(WorkbenchOptions options, int people)
    {
        var content = WorkbenchLibrary.Read(new Session(TextReader.Null, TextWriter.Null, TextWriter.Null, false, AppContext.BaseDirectory), withSamples: true);
        await using var app = await Workbench.BuildAsync(options, Task.FromResult(content), CancellationToken.None);
        await using var scope = app.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<WorkbenchDb>();
        var region = await db.Regions.SingleAsync();
        var campaign = await db.Campaigns.FirstAsync(each => each.SystemId == MainSystem && each.Year == MainYear);
        var figures = content.Samples.First(each => each.SystemId == MainSystem).Figures;
        // Hashing a password is slow on purpose; theirs is the same.
        var hash = new PasswordHasher<Account>().HashPassword(Person("", new() { RegionId = region.Id, Code = "", Name = "", Section = "" }, ""), SampleAccounts.Password);
        var made = new List<(string, Guid)>();
        for (var at = 0; at < people; at++)
        {
            var name = string.Create(CultureInfo.InvariantCulture, $"p{at:0000}");
            var unit = new BudgetUnit { RegionId = region.Id, Code = "L" + name, Name = "青禾县试验单位" + name, Section = "行政股" };
            var evaluation = new Evaluation { CampaignId = campaign.Id, UnitId = unit.Id, Stage = Stage.Drafting };
            db.AddRange(unit, evaluation, Person(name, unit, hash));
            db.Figures.AddRange(SampleFigures.Entered(evaluation, figures, DateTimeOffset.UnixEpoch));
            db.Determinations.AddRange(SampleFigures.Determined(evaluation, figures, DateTimeOffset.UnixEpoch));
            made.Add((name, evaluation.Id));
        }
        await db.SaveChangesAsync();
        return made;
    }

    private static Account Person(string name, BudgetUnit unit, string hash) => new()
    {
        Id = Guid.CreateVersion7(),
        UserName = name,
        NormalizedUserName = name.ToUpperInvariant(),
        DisplayName = name,
        Role = Role.UnitEditor,
        RegionId = unit.RegionId,
        UnitId = unit.Id,
        Section = unit.Section,
        LockoutEnabled = true,
        SecurityStamp = name,
        PasswordHash = hash,
    };
}
