using Jiheng.Web.Backups;
using Jiheng.Web.Data;
using Jiheng.Web.Shell;
using Jiheng.Web.Tests.Hosting;

namespace Jiheng.Web.Tests.Backups;

public sealed partial class BackupTests(Hosts hosts)
{
    [Theory, InlineData(Engine.Sqlite), InlineData(Engine.PostgreSql)]
    public async Task A_restored_backup_is_the_same_to_the_last_byte(Engine engine)
    {
        var host = await hosts.OnAsync(engine);
        await host.InDatabaseAsync(async db =>
        {
            var evaluation = await db.Evaluations.FirstAsync();
            db.Evidences.Add(new() { EvaluationId = evaluation.Id, FileName = "决算批复.pdf", ContentType = "application/pdf", Size = 3, Hash = "00", AddedBy = "甲", AddedAt = DateTimeOffset.UnixEpoch, Content = new() { EvidenceId = default, Bytes = [0, 255, 7] } });
            return await db.SaveChangesAsync();
        });
        using var first = new MemoryStream();
        using var second = new MemoryStream();

        var written = await host.InDatabaseAsync(db => Backup.WriteAsync(db, first, CancellationToken.None));
        var read = await InEmptyAsync(async db =>
        {
            var rows = await Restoration.ReadAsync(db, first, CancellationToken.None);
            await Backup.WriteAsync(db, second, CancellationToken.None);
            return rows;
        });

        Assert.Equal(written, read);
        Assert.Equal(Lines(first), Lines(second));
    }

    [Fact]
    public async Task A_database_with_data_in_it_is_not_overwritten()
    {
        var host = await hosts.OnAsync(Engine.Sqlite);
        using var backup = new MemoryStream();
        await host.InDatabaseAsync(db => Backup.WriteAsync(db, backup, CancellationToken.None));

        var problem = await Assert.ThrowsAsync<IOException>(() => host.InDatabaseAsync(db => Restoration.ReadAsync(db, backup, CancellationToken.None)));

        Assert.StartsWith("数据库里已有数据", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_that_is_cut_off_restores_nothing()
    {
        var host = await hosts.OnAsync(Engine.Sqlite);
        using var backup = new MemoryStream();
        await host.InDatabaseAsync(db => Backup.WriteAsync(db, backup, CancellationToken.None));
        using var cut = new MemoryStream(backup.ToArray()[..(int)(backup.Length / 2)]);

        var left = await InEmptyAsync(async db =>
        {
            await Assert.ThrowsAsync<IOException>(() => Restoration.ReadAsync(db, cut, CancellationToken.None));
            return await db.Users.CountAsync();
        });

        Assert.Equal(0, left);
    }

    private static async Task<T> InEmptyAsync<T>(Func<WorkbenchDb, Task<T>> work)
    {
        var folder = Directory.CreateTempSubdirectory("jiheng-restore-").FullName;
        try
        {
            return await DatabaseOnly.WorkAsync(new WorkbenchOptions("", folder, null), (db, _) => work(db), CancellationToken.None);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    // Rows come in any order, and SQLite writes 6 as 6.0 where a number is kept as one.
    private static List<string> Lines(MemoryStream backup)
    {
        using var zip = new System.IO.Compression.ZipArchive(new MemoryStream(backup.ToArray()));
        return [.. zip.Entries.SelectMany(entry => new StreamReader(entry.Open()).ReadToEnd().Split('\n').Select(line => entry.Name + WholeNumber.Replace(line, "$1"))).Order(StringComparer.Ordinal)];
    }

    [System.Text.RegularExpressions.GeneratedRegex("(?<=:\"-?)([0-9]+)\\.0(?=\")")]
    private static partial System.Text.RegularExpressions.Regex WholeNumber { get; }
}
