using System.Data.Common;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage;

namespace Jiheng.Web.Data;

/// <summary>成批写入。Many new rows in few statements, past the change tracker; on either database.</summary>
public static class BulkRows
{
    // SQLite takes more, and gains nothing from them.
    private const int MostParameters = 800;

    /// <summary>To be called in a transaction, in the order in which rows refer to one another.</summary>
    public static async Task InsertAsync<T>(this WorkbenchDb db, IReadOnlyCollection<T> rows, CancellationToken ct)
        where T : class
    {
        var table = db.Model.FindEntityType(typeof(T))!;
        var columns = table.GetProperties().Select(property => new Column(property)).ToImmutableArray();
        DbCommand? command = null;
        try
        {
            foreach (var some in rows.Chunk(MostParameters / columns.Length))
            {
                if (command?.Parameters.Count != some.Length * columns.Length)
                {
                    if (command is not null)
                        await command.DisposeAsync();
                    command = Command(db, table, columns, some.Length);
                }
                var at = 0;
                foreach (var row in some)
                {
                    foreach (var column in columns)
                        command.Parameters[at++].Value = column.ValueIn(row) ?? DBNull.Value;
                }
                await command.ExecuteNonQueryAsync(ct);
            }
        }
        finally
        {
            if (command is not null)
                await command.DisposeAsync();
        }
    }

    private static DbCommand Command(WorkbenchDb db, IEntityType table, ImmutableArray<Column> columns, int rows)
    {
        var command = db.Database.GetDbConnection().CreateCommand();
        command.Transaction = db.Database.CurrentTransaction?.GetDbTransaction();
        var values = new List<string>();
        for (var row = 0; row < rows; row++)
        {
            var names = new List<string>();
            foreach (var column in columns)
            {
                var parameter = column.Parameter(command, command.Parameters.Count);
                command.Parameters.Add(parameter);
                names.Add(parameter.ParameterName);
            }
            values.Add($"({string.Join(',', names)})");
        }
        // Names of tables and columns are the model's own, nobody's input.
        command.CommandText = $"insert into {table.GetTableName()} ({string.Join(',', columns.Select(column => column.Name))}) values {string.Join(',', values)}";
        return command;
    }

    private sealed class Column(IProperty property)
    {
        private readonly RelationalTypeMapping mapping = property.GetRelationalTypeMapping();

        public string Name { get; } = $"\"{property.GetColumnName()}\"";

        public object? ValueIn(object row) =>
            property.PropertyInfo!.GetValue(row) is { } value ? mapping.Converter is { } converter ? converter.ConvertToProvider(value) : value : null;

        public DbParameter Parameter(DbCommand command, int at) => mapping.CreateParameter(command, string.Create(System.Globalization.CultureInfo.InvariantCulture, $"@p{at}"), null, nullable: true);
    }
}
