using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Jiheng.Web.Data;

/// <summary>时刻。Kept as milliseconds since 1970 UTC: SQLite cannot sort times with a zone.</summary>
public sealed class UnixMilliseconds() : ValueConverter<DateTimeOffset, long>(
    time => time.ToUnixTimeMilliseconds(), stored => DateTimeOffset.FromUnixTimeMilliseconds(stored));
