using Jiheng.Indicators.Figures;
using Jiheng.Web.Checks;
using Jiheng.Web.Data;
using Jiheng.Web.Evaluations;
using Jiheng.Web.Figures;
using Jiheng.Web.Shell;
using Jiheng.Web.Tests.Hosting;

namespace Jiheng.Web.Tests.Samples;

/// <summary>What whoever opens an empty workbench finds there.</summary>
public sealed class SampleCountyTests(Hosts hosts)
{
    private const string Mine = "T";

    [Theory, InlineData(Engine.Sqlite), InlineData(Engine.PostgreSql)]
    public async Task Every_stage_is_seen_at_least_twice_and_one_campaign_is_overdue(Engine engine)
    {
        var host = await hosts.OnAsync(engine);

        var today = ChinaDay.Of(TimeProvider.System);
        var (stages, late) = await host.InDatabaseAsync(async db => (
            await Current(db).GroupBy(each => each.Stage).Select(each => new { each.Key, Count = each.Count() }).ToDictionaryAsync(each => each.Key, each => each.Count),
            await Current(db).CountAsync(each => each.Stage == Stage.Drafting && each.Campaign.Due < today)));

        Assert.Equal(Enum.GetValues<Stage>().Order(), stages.Keys.Order());
        Assert.All(stages.Values, count => Assert.True(count >= 2));
        Assert.NotEqual(0, late);
    }

    [Fact]
    public async Task Whatever_was_handed_in_is_complete_and_passes_its_self_check()
    {
        var host = await hosts.OnAsync(Engine.Sqlite);

        var open = await ReadAsync(host, async (services, evaluation) =>
            Workflow.IsOpen(evaluation.Stage) && evaluation.Stage != Stage.Returned ? 0 : evaluation.OpenIndicators + await OpenErrorsAsync(services, evaluation));

        Assert.True(open.Count > 30);
        Assert.All(open, each => Assert.Equal(0, each));
    }

    [Fact]
    public async Task Lists_show_as_many_errors_as_the_self_check_finds()
    {
        var host = await hosts.OnAsync(Engine.Sqlite);
        await CountedAsync(host);

        var found = await ReadAsync(host, async (services, evaluation) => (Shown: evaluation.OpenErrors, Found: await OpenErrorsAsync(services, evaluation)));

        Assert.Contains(found, each => each.Found > 0);
        Assert.All(found, each => Assert.Equal(each.Found, each.Shown));
    }

    [Fact]
    public async Task Generated_figures_agree_with_one_another_and_with_the_year_before()
    {
        var host = await hosts.OnAsync(Engine.Sqlite);
        var tables = Hosts.Content.Tables.All;

        var outcomes = await ReadAsync(host, async (services, evaluation) =>
        {
            if (evaluation.Campaign.SystemId != "hongjiang-2020" || evaluation.Unit.Code.StartsWith("00", StringComparison.Ordinal))
                return [];
            var view = services.GetRequiredService<FigureTableView>();
            await view.LoadAsync(evaluation, CancellationToken.None);
            return tables.SelectMany(view.Identities).Select(each => each.Outcome).OfType<IdentityOutcome.Compared>().ToList();
        });

        Assert.Contains(outcomes, each => each.Count > 10);
        Assert.All(outcomes.SelectMany(each => each), each => Assert.True(each.Holds));
    }

    [Fact]
    public async Task Units_of_the_main_campaign_have_two_years_before_with_text_and_points()
    {
        var host = await hosts.OnAsync(Engine.Sqlite);

        var years = await host.InDatabaseAsync(db => db.Evaluations.Where(each => each.Unit.Code == "001001" && each.Points != null)
            .OrderBy(each => each.Campaign.Year).Select(each => new { each.Campaign.Year, Texts = db.Sections.Count(section => section.EvaluationId == each.Id && section.ConfirmedAt != null) }).ToListAsync());

        Assert.Equal([2018, 2019, 2020], years.Select(each => each.Year));
        Assert.Equal([6, 6, 0], years.Select(each => each.Texts));
    }

    private static IQueryable<Evaluation> Current(WorkbenchDb db) =>
        db.Evaluations.Include(each => each.Unit).Include(each => each.Campaign).Where(each => !each.Unit.Code.StartsWith(Mine) && !db.Evaluations.Any(later => later.UnitId == each.UnitId && later.Campaign.Year > each.Campaign.Year));

    // The first count follows the start, a few seconds in the background.
    private static async Task CountedAsync(WorkbenchHost host)
    {
        for (var waited = System.Diagnostics.Stopwatch.StartNew(); waited.Elapsed < TimeSpan.FromMinutes(2); await Task.Delay(100))
        {
            if (await host.InDatabaseAsync(async db => await Current(db).AllAsync(each => each.IsCounted)))
                return;
        }
    }

    private static async Task<List<T>> ReadAsync<T>(WorkbenchHost host, Func<IServiceProvider, Evaluation, Task<T>> read)
    {
        await using var scope = host.Services.CreateAsyncScope();
        var results = new List<T>();
        foreach (var evaluation in await Current(scope.ServiceProvider.GetRequiredService<WorkbenchDb>()).ToListAsync())
            results.Add(await read(scope.ServiceProvider, evaluation));
        return results;
    }

    // What the self-check finds, without touching what lists show.
    private static async Task<int> OpenErrorsAsync(IServiceProvider services, Evaluation evaluation)
    {
        var shown = evaluation.OpenErrors;
        var items = await services.GetRequiredService<SelfCheck>().RunAsync(evaluation, CancellationToken.None);
        evaluation.OpenErrors = shown;
        return items.Count(item => item.IsOpenError);
    }
}
