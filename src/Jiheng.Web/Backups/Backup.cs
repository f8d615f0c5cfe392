using System.Globalization;
using System.IO.Compression;
using System.Text.Json;
using Jiheng.Web.Data;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Jiheng.Web.Backups;

/// <summary>备份。Everything in the database as one .zip: a file of JSON lines for each table, and a summary that says how many.</summary>
/// <remarks>It holds password hashes, signing keys and uploaded files: keep it as safe as the database itself.</remarks>
public static class Backup
{
    /// <summary>The entry that says how many rows each table has.</summary>
    internal const string Summary = "summary.json";

    /// <returns>行数。</returns>
    public static async Task<long> WriteAsync(WorkbenchDb db, Stream output, CancellationToken ct)
    {
        // All tables as they are at one moment.
        await using var moment = await db.Database.BeginTransactionAsync(System.Data.IsolationLevel.RepeatableRead, ct);
        await using var zip = new ZipArchive(output, ZipArchiveMode.Create, leaveOpen: true);
        var counts = new SortedDictionary<string, long>(StringComparer.Ordinal);
        foreach (var table in BackupTables.Of(db))
            counts[table.GetTableName()!] = await WriteAsync(zip, table, BackupTables.Rows(db, table), ct);
        await using var summary = zip.CreateEntry(Summary).Open();
        await JsonSerializer.SerializeAsync(summary, counts, BackupJsonContext.Default.SortedDictionaryStringInt64, ct);
        return counts.Values.Sum();
    }

    private static async Task<long> WriteAsync(ZipArchive zip, IEntityType table, IAsyncEnumerable<object> rows, CancellationToken ct)
    {
        await using var entry = zip.CreateEntry(table.GetTableName() + ".jsonl").Open();
        var properties = table.GetProperties().ToImmutableArray();
        var written = 0L;
        await foreach (var row in rows.WithCancellation(ct))
        {
            await using (var json = new Utf8JsonWriter(entry))
            {
                json.WriteStartObject();
                foreach (var property in properties)
                    BackupValue.Write(json, property.Name, property.PropertyInfo!.GetValue(row));
                json.WriteEndObject();
            }
            entry.WriteByte((byte)'\n');
            written++;
        }
        return written;
    }

    /// <summary>“45行”.</summary>
    internal static string Words(long rows) => string.Create(CultureInfo.InvariantCulture, $"{rows}行");
}

/// <summary>备份摘要的序列化。</summary>
[System.Text.Json.Serialization.JsonSerializable(typeof(SortedDictionary<string, long>))]
internal sealed partial class BackupJsonContext : System.Text.Json.Serialization.JsonSerializerContext;
