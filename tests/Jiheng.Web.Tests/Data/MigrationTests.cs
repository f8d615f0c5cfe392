using Jiheng.Web.Tests.Hosting;

namespace Jiheng.Web.Tests.Data;

public sealed class MigrationTests(Hosts hosts)
{
    [Fact]
    public async Task The_migrations_end_in_the_tables_the_program_uses()
    {
        var host = await hosts.OnAsync(Engine.Sqlite);

        Assert.False(await host.InDatabaseAsync(db => Task.FromResult(db.Database.HasPendingModelChanges())));
    }

    [Fact]
    public async Task The_sample_county_has_its_five_departments_and_forty_units_with_scores()
    {
        await using var host = await WorkbenchHost.StartAsync(connection: null);

        var scored = await host.InDatabaseAsync(db => db.Evaluations.Where(each => !db.Evaluations.Any(later => later.UnitId == each.UnitId && later.Campaign.Year > each.Campaign.Year)).ToListAsync());

        Assert.Equal(45, scored.Count);
        // Two published tables print no weights; of one of them not even the applicable points are known, so that there is no total to grade.
        Assert.Equal(44, scored.Count(each => each.Grade is not null));
    }

    [Fact]
    public async Task The_embedded_database_is_the_one_of_the_operating_system()
    {
        var host = await hosts.OnAsync(Engine.Sqlite);

        var version = await host.InDatabaseAsync(db => db.Database.SqlQueryRaw<string>("select sqlite_version() as \"Value\"").SingleAsync());

        Assert.True(Version.Parse(version) >= new Version(3, 40), version);
    }
}
