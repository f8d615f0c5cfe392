using Jiheng.Web.Data;
using Jiheng.Web.People;
using Jiheng.Web.Shell;
using Microsoft.AspNetCore.Builder;

namespace Jiheng.Web.Tests.Hosting;

/// <summary>A running workbench on a free port.</summary>
internal sealed class WorkbenchHost : IAsyncDisposable
{
    private readonly WebApplication app;

    private WorkbenchHost(WebApplication app, string folder, string? connection)
    {
        this.app = app;
        (Folder, Connection) = (folder, connection);
    }

    /// <summary>Where the embedded database is.</summary>
    public string Folder { get; }

    /// <summary>PostgreSQL, when it is not the embedded one.</summary>
    public string? Connection { get; }

    public Uri Address => new(app.Urls.First());

    public IServiceProvider Services => app.Services;

    public static async Task<WorkbenchHost> StartAsync(string? connection, int signInsPerMinute = 10_000, bool publicCheck = false, WorkbenchContent? content = null, OrganisationProvider? organisation = null)
    {
        var data = Directory.CreateTempSubdirectory("jiheng-web-").FullName;
        var started = await Workbench.BuildAsync(
            new("http://127.0.0.1:0", data, connection) { SignInsPerMinute = signInsPerMinute, PublicCheck = publicCheck, Organisation = organisation }, Task.FromResult(content ?? Hosts.Content), CancellationToken.None);
        await started.StartAsync();
        return new(started, data, connection);
    }

    /// <summary>A visitor with cookies of its own, signed in or not.</summary>
    public async Task<WebVisitor> VisitAsync(string? account = null)
    {
        var visitor = new WebVisitor(Address);
        if (account is not null)
            await visitor.SignInAsync(account);
        return visitor;
    }

    /// <summary>Looks into the database, or prepares something there.</summary>
    public async Task<T> InDatabaseAsync<T>(Func<WorkbenchDb, Task<T>> work)
    {
        await using var scope = app.Services.CreateAsyncScope();
        return await work(scope.ServiceProvider.GetRequiredService<WorkbenchDb>());
    }

    public async ValueTask DisposeAsync()
    {
        await app.StopAsync();
        await app.DisposeAsync();
        Directory.Delete(Folder, recursive: true);
    }
}
