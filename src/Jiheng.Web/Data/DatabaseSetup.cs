using Jiheng.Web.Shell;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Diagnostics;
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

    /// <exception cref="IOException">It cannot be reached or brought up to date.</exception>
    public static async Task PrepareAsync(IServiceProvider services, CancellationToken ct)
    {
        var options = services.GetRequiredService<WorkbenchOptions>();
        await using var scope = services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<WorkbenchDb>();
        if (options.Connection is null)
            Directory.CreateDirectory(options.DataFolder);
        try
        {
            // Asked first: to migrate compares whole models, which takes longer than all the rest of the start.
            if (db.Database.GetMigrations().Except(await db.Database.GetAppliedMigrationsAsync(ct), StringComparer.Ordinal).Any())
                await db.Database.MigrateAsync(ct);
            if (options.Connection is null)
                await db.Database.ExecuteSqlRawAsync("pragma journal_mode = wal", ct);
        }
        catch (System.Data.Common.DbException problem)
        {
            throw new IOException($"数据库打不开：{problem.Message}；请检查连接和权限后再试。", problem);
        }
    }

    /// <summary>The embedded database of a data folder.</summary>
    public static string FileIn(string folder) => Path.Combine(folder, "jiheng.db");

    private static string Embedded(string folder) =>
        new SqliteConnectionStringBuilder { DataSource = FileIn(folder), ForeignKeys = true, DefaultTimeout = 30 }.ToString();
}
