using Jiheng.Web.People;
using Jiheng.Web.Shell;

namespace Jiheng.Web.Data;

/// <summary>只用数据库。For commands that work on the data without starting the workbench.</summary>
public static class DatabaseOnly
{
    /// <summary>Brings the database up to date and hands it over, with the services of accounts.</summary>
    /// <exception cref="IOException">It cannot be reached.</exception>
    public static async Task<T> WorkAsync<T>(WorkbenchOptions options, Func<WorkbenchDb, IServiceProvider, Task<T>> work, CancellationToken ct)
    {
        var collection = new ServiceCollection();
        collection.AddLogging().AddSingleton(options);
        collection.AddWorkbenchData(options);
        collection.AddPeople(options);
        await using var services = collection.BuildServiceProvider();
        await DatabaseSetup.PrepareAsync(services, () => Task.CompletedTask, ct);
        await using var scope = services.CreateAsyncScope();
        return await work(scope.ServiceProvider.GetRequiredService<WorkbenchDb>(), scope.ServiceProvider);
    }
}
