using Jiheng.Web.Shell;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Storage;
using Microsoft.Extensions.Options;

namespace Jiheng.Web.Data;

/// <summary>数据库准备。The embedded one, or PostgreSQL where a connection was given.</summary>
public static class DatabaseSetup
{
    public static void AddWorkbenchData(this IServiceCollection services, WorkbenchOptions options)
    {
        services.AddDbContext<WorkbenchDb>(db => Choose(db, options));
        services.AddDataProtection().SetApplicationName("jiheng");
        services.AddSingleton<IConfigureOptions<KeyManagementOptions>>(provider =>
            new ConfigureOptions<KeyManagementOptions>(keys => keys.XmlRepository = new KeyStore(provider.GetRequiredService<IServiceScopeFactory>())));
    }

    public static void Choose(DbContextOptionsBuilder db, WorkbenchOptions options)
    {
        if (options.Connection is { } connection)
            // One set of migrations serves both databases; the record of the model they end in is SQLite's, and a test holds the two together.
            db.UseNpgsql(connection).ConfigureWarnings(warnings => warnings.Ignore(RelationalEventId.PendingModelChangesWarning));
        else
            db.UseSqlite(Embedded(options.DataFolder));
    }

    /// <summary>Brings the database up to date and fills it as <paramref name="fill"/> wants; one after the other where several start at once.</summary>
    /// <exception cref="IOException">It cannot be reached or brought up to date.</exception>
    public static async Task PrepareAsync(IServiceProvider services, Func<Task> fill, CancellationToken ct)
    {
        var options = services.GetRequiredService<WorkbenchOptions>();
        await using var scope = services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<WorkbenchDb>();
        if (options.Connection is null)
            Directory.CreateDirectory(options.DataFolder);
        try
        {
            if (options.Connection is not null)
                await WaitForTurnAsync(db, ct);
            // Asked first: to migrate compares whole models, which takes longer than all the rest of the start.
            if (db.Database.GetMigrations().Except(await db.Database.GetAppliedMigrationsAsync(ct), StringComparer.Ordinal).Any())
                await db.Database.MigrateAsync(ct);
            if (options.Connection is null)
                await db.Database.ExecuteSqlRawAsync("pragma journal_mode = wal", ct);
            await fill();
            if (options.Connection is not null)
                await db.Database.ExecuteSqlAsync($"select pg_advisory_unlock({Lock})", ct);
        }
        catch (System.Data.Common.DbException problem)
        {
            throw new IOException($"数据库打不开：{problem.Message}；请检查连接和权限后再试。", problem);
        }
    }

    // Any number that nothing else in the database locks.
    private const long Lock = 0x4A48_5354;

    // Held by the connection until it is given back or closed, whatever happens in between.
    private static async Task WaitForTurnAsync(WorkbenchDb db, CancellationToken ct)
    {
        var creator = db.Database.GetService<IRelationalDatabaseCreator>();
        if (!await creator.ExistsAsync(ct))
            await CreateAsync(creator, ct);
        await db.Database.OpenConnectionAsync(ct);
        db.Database.SetCommandTimeout(TimeSpan.FromMinutes(5));
        await db.Database.ExecuteSqlAsync($"select pg_advisory_lock({Lock})", ct);
    }

    // There is no lock to wait for in a database that does not exist: who comes second finds it there.
    private static async Task CreateAsync(IRelationalDatabaseCreator creator, CancellationToken ct)
    {
        try
        {
            await creator.CreateAsync(ct);
        }
        catch (System.Data.Common.DbException)
        {
            if (!await creator.ExistsAsync(ct))
                throw;
        }
    }

    /// <summary>The embedded database of a data folder.</summary>
    public static string FileIn(string folder) => Path.Combine(folder, "jiheng.db");

    private static string Embedded(string folder) =>
        new SqliteConnectionStringBuilder { DataSource = FileIn(folder), ForeignKeys = true, DefaultTimeout = 30 }.ToString();
}
