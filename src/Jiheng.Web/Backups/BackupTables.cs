using Jiheng.Web.Data;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Jiheng.Web.Backups;

/// <summary>备份的表。All of them, those first that others refer to.</summary>
internal static class BackupTables
{
    public static ImmutableArray<IEntityType> Of(WorkbenchDb db)
    {
        var ordered = ImmutableArray.CreateBuilder<IEntityType>();
        foreach (var table in db.Model.GetEntityTypes().OrderBy(table => table.GetTableName(), StringComparer.Ordinal))
            Add(table, ordered);
        return ordered.ToImmutable();
    }

    /// <summary>Rows of any table, as objects.</summary>
    public static IAsyncEnumerable<object> Rows(WorkbenchDb db, IEntityType table) =>
        (IAsyncEnumerable<object>)typeof(BackupTables).GetMethod(nameof(RowsOf), System.Reflection.BindingFlags.NonPublic | System.Reflection.BindingFlags.Static)!
            .MakeGenericMethod(table.ClrType).Invoke(null, [db])!;

    private static IAsyncEnumerable<object> RowsOf<T>(WorkbenchDb db)
        where T : class => db.Set<T>().AsNoTracking().AsAsyncEnumerable();

    private static void Add(IEntityType table, ImmutableArray<IEntityType>.Builder ordered)
    {
        if (ordered.Contains(table))
            return;
        foreach (var key in table.GetForeignKeys().Where(key => key.PrincipalEntityType != table))
            Add(key.PrincipalEntityType, ordered);
        ordered.Add(table);
    }
}
