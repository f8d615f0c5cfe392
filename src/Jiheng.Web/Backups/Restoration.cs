using System.IO.Compression;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json;
using Jiheng.Web.Data;
using Jiheng.Web.Trail;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Jiheng.Web.Backups;

/// <summary>恢复。Puts a backup into an empty database, of whichever kind; all of it or nothing.</summary>
public static class Restoration
{
    private const int RowsAtOnce = 500;

    /// <returns>行数。</returns>
    /// <exception cref="IOException">The database is not empty, or the file is not a whole backup; the message is one Chinese sentence.</exception>
    public static async Task<long> ReadAsync(WorkbenchDb db, Stream input, CancellationToken ct)
    {
        if (await db.Regions.AnyAsync(ct) || await db.Users.AnyAsync(ct) || await db.Trail.AnyAsync(ct))
            throw new IOException("数据库里已有数据，不能把备份恢复到上面；请换一个空的数据文件夹或空的数据库。");
        try
        {
            await using var zip = new ZipArchive(input, ZipArchiveMode.Read, leaveOpen: true, Encoding.UTF8);
            await using var whole = await db.Database.BeginTransactionAsync(ct);
            await db.Keys.ExecuteDeleteAsync(ct);
            var rows = await FillAsync(db, zip, ct);
            await whole.CommitAsync(ct);
            return rows;
        }
        catch (Exception problem) when (problem is InvalidDataException or JsonException or FormatException or KeyNotFoundException or DbUpdateException)
        {
            throw new IOException("这不是完整的备份文件，没有恢复任何数据；请核对文件，或换一份备份。", problem);
        }
    }

    private static async Task<long> FillAsync(WorkbenchDb db, ZipArchive zip, CancellationToken ct)
    {
        var expected = Expected(zip);
        var rows = 0L;
        foreach (var table in BackupTables.Of(db))
        {
            var read = await FillAsync(db, table, Entry(zip, table.GetTableName() + ".jsonl"), ct);
            if (read != expected[table.GetTableName()!])
                throw new InvalidDataException(table.GetTableName());
            rows += read;
        }
        if ((await TrailChain.ReadAsync(db.Trail.AsNoTracking().OrderBy(entry => entry.Number).AsAsyncEnumerable(), ct)).FirstBreak is not null)
            throw new InvalidDataException("trail");
        return rows;
    }

    private static async Task<long> FillAsync(WorkbenchDb db, IEntityType table, ZipArchiveEntry entry, CancellationToken ct)
    {
        var read = 0L;
        using var lines = new StreamReader(entry.Open(), Encoding.UTF8);
        while (await lines.ReadLineAsync(ct) is { } line)
        {
            db.Add(Row(table, line));
            if (++read % RowsAtOnce == 0)
                Save(db);
        }
        Save(db);
        return read;
    }

    // The lines of the trail already have their places, which only the asynchronous way to save would give them anew.
    private static void Save(WorkbenchDb db)
    {
        db.SaveChanges();
        db.ChangeTracker.Clear();
    }

    private static object Row(IEntityType table, string line)
    {
        using var written = JsonDocument.Parse(line);
        var row = RuntimeHelpers.GetUninitializedObject(table.ClrType);
        foreach (var property in table.GetProperties())
            property.PropertyInfo!.SetValue(row, BackupValue.Read(written.RootElement.GetProperty(property.Name), property.ClrType));
        return row;
    }

    private static SortedDictionary<string, long> Expected(ZipArchive zip)
    {
        using var summary = Entry(zip, Backup.Summary).Open();
        return JsonSerializer.Deserialize(summary, BackupJsonContext.Default.SortedDictionaryStringInt64) ?? [];
    }

    private static ZipArchiveEntry Entry(ZipArchive zip, string name) => zip.GetEntry(name) ?? throw new InvalidDataException(name);
}
