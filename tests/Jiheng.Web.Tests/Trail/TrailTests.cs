using Jiheng.Web.Tests.Hosting;
using Jiheng.Web.Trail;

namespace Jiheng.Web.Tests.Trail;

public sealed class TrailTests(Hosts hosts)
{
    [Theory, InlineData(Engine.Sqlite), InlineData(Engine.PostgreSql)]
    public async Task Lines_written_at_the_same_time_make_one_chain(Engine engine)
    {
        var host = await hosts.OnAsync(engine);

        await Task.WhenAll(Enumerable.Range(0, 20).Select(each => host.InDatabaseAsync(db =>
        {
            db.Trail.Add(new() { At = DateTimeOffset.UnixEpoch, By = "甲", What = "试写", Detail = $"{each}" });
            return db.SaveChangesAsync();
        })));

        var chain = await host.InDatabaseAsync(db => db.Trail.AsNoTracking().OrderBy(entry => entry.Number).ToListAsync());
        Assert.True(chain.Count >= 20);
        Assert.Null(await BreakAsync(chain));
    }

    [Fact]
    public async Task A_changed_line_and_a_missing_line_are_found()
    {
        var chain = new List<TrailEntry>();
        foreach (var number in Enumerable.Range(1, 5))
        {
            var entry = new TrailEntry { At = DateTimeOffset.UnixEpoch, By = "甲", What = "试写", Detail = $"{number}" };
            TrailChain.Bind(entry, number, chain.LastOrDefault()?.Hash ?? TrailChain.Beginning);
            chain.Add(entry);
        }
        var changed = new TrailEntry { At = DateTimeOffset.UnixEpoch, By = "甲", What = "试写", Detail = "另一句", Number = 3, Previous = chain[1].Hash, Hash = chain[2].Hash };

        Assert.Null(await BreakAsync(chain));
        Assert.Equal(3, await BreakAsync([chain[0], chain[1], changed, chain[3], chain[4]]));
        Assert.Equal(3, await BreakAsync([chain[0], chain[1], chain[3], chain[4]]));
    }

    private static async Task<long?> BreakAsync(IEnumerable<TrailEntry> chain) =>
        (await TrailChain.ReadAsync(chain.ToAsyncEnumerable(), TestContext.Current.CancellationToken)).FirstBreak;
}
