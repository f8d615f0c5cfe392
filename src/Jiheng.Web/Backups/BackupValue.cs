using System.Globalization;
using System.Text.Json;

namespace Jiheng.Web.Backups;

/// <summary>备份的值。One column of one row, exactly, in a form that does not depend on the database.</summary>
internal static class BackupValue
{
    public static void Write(Utf8JsonWriter json, string name, object? value)
    {
        if (value is null)
            json.WriteNull(name);
        else
            json.WriteString(name, Text(value));
    }

    public static object? Read(JsonElement written, Type type)
    {
        if (written.ValueKind == JsonValueKind.Null)
            return null;
        var text = written.GetString() ?? "";
        var plain = Nullable.GetUnderlyingType(type) ?? type;
        return plain.IsEnum ? Enum.Parse(plain, text)
            : plain == typeof(Guid) ? Guid.Parse(text)
            : plain == typeof(byte[]) ? Convert.FromBase64String(text)
            : plain == typeof(DateOnly) ? DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture)
            : plain == typeof(DateTimeOffset) ? DateTimeOffset.FromUnixTimeMilliseconds(long.Parse(text, CultureInfo.InvariantCulture))
            : Convert.ChangeType(text, plain, CultureInfo.InvariantCulture);
    }

    private static string Text(object value) => value switch
    {
        byte[] bytes => Convert.ToBase64String(bytes),
        DateOnly day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        DateTimeOffset time => time.ToUnixTimeMilliseconds().ToString(CultureInfo.InvariantCulture),
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString() ?? "",
    };
}
