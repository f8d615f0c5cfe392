using Jiheng.Web.Data;

namespace Jiheng.Web.Trail;

/// <summary>留痕次序。One line after the other, whoever writes at the same time.</summary>
public static class TrailOrder
{
    // Any number that nothing else in the database locks.
    private const long Lock = 0x4A48_5452;

    /// <summary>Numbers and binds the lines that are about to be saved. Inside a transaction: the next writer waits for its end.</summary>
    public static async Task BindAsync(WorkbenchDb db, CancellationToken ct)
    {
        // SQLite has one writer at a time as it is.
        if (db.Database.IsNpgsql())
            await db.Database.ExecuteSqlAsync($"select pg_advisory_xact_lock({Lock})", ct);
        var last = await db.Trail.AsNoTracking().OrderByDescending(entry => entry.Number).Select(entry => new { entry.Number, entry.Hash }).FirstOrDefaultAsync(ct);
        var (number, previous) = (last?.Number ?? 0, last?.Hash ?? TrailChain.Beginning);
        foreach (var added in db.ChangeTracker.Entries<TrailEntry>().Where(entry => entry.State == EntityState.Added).Select(entry => entry.Entity).ToList())
        {
            TrailChain.Bind(added, ++number, previous);
            previous = added.Hash;
        }
    }
}
