using Jiheng.Library;
using Jiheng.Shell;
using Jiheng.Web.People;
using Jiheng.Web.Shell;

[assembly: AssemblyFixture(typeof(Jiheng.Web.Tests.Hosting.Hosts))]

namespace Jiheng.Web.Tests.Hosting;

/// <summary>One workbench with the sample county on each database, started when first asked for; tests make units of their own in it.</summary>
public sealed class Hosts : IAsyncDisposable
{
    private readonly Lazy<PostgreSql?> server = new(PostgreSql.Start);
    private readonly Lazy<Task<WorkbenchHost>> onSqlite;
    private readonly Lazy<Task<WorkbenchHost>> onPostgreSql;
    private readonly Lazy<Task<WorkbenchHost[]>> replicas;

    private int fresh;

    public Hosts()
    {
        onSqlite = new(() => WorkbenchHost.StartAsync(connection: null));
        onPostgreSql = new(() => WorkbenchHost.StartAsync(server.Value?.Connection("jiheng")));
        replicas = new(() => Task.WhenAll(Replica(), Replica()));
    }

    /// <summary>All content of the repository.</summary>
    public static WorkbenchContent Content { get; } = WorkbenchLibrary.Read(
        new Session(TextReader.Null, TextWriter.Null, TextWriter.Null, false, AppContext.BaseDirectory), withSamples: true);

    internal Task<WorkbenchHost> OnAsync(Engine engine)
    {
        if (engine == Engine.Sqlite)
            return onSqlite.Value;
        if (server.Value is null)
            Assert.Skip("PostgreSQL is not installed.");
        return onPostgreSql.Value;
    }

    /// <summary>One of its own with nothing in it, for who breaks something; the caller stops it.</summary>
    internal async Task<WorkbenchHost> FreshAsync(Engine engine, OrganisationProvider? organisation = null)
    {
        if (engine == Engine.PostgreSql && server.Value is null)
            Assert.Skip("PostgreSQL is not installed.");
        var connection = engine == Engine.PostgreSql ? server.Value?.Connection($"fresh{Interlocked.Increment(ref fresh)}") : null;
        return await WorkbenchHost.StartAsync(connection, content: Content with { Samples = [] }, organisation: organisation);
    }

    /// <summary>Two that were started at once on one PostgreSQL that had no database yet.</summary>
    internal Task<WorkbenchHost[]> ReplicasAsync()
    {
        if (server.Value is null)
            Assert.Skip("PostgreSQL is not installed.");
        return replicas.Value;
    }

    private Task<WorkbenchHost> Replica() => Task.Run(() => WorkbenchHost.StartAsync(server.Value?.Connection("replicas"), publicCheck: true));

    public async ValueTask DisposeAsync()
    {
        foreach (var replica in replicas.IsValueCreated ? await replicas.Value : [])
            await replica.DisposeAsync();
        foreach (var host in new[] { onSqlite, onPostgreSql }.Where(host => host.IsValueCreated))
            await (await host.Value).DisposeAsync();
        if (server.IsValueCreated)
            server.Value?.Dispose();
    }
}
