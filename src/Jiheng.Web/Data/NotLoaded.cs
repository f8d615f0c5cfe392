using System.Runtime.CompilerServices;

namespace Jiheng.Web.Data;

/// <summary>没有一并读出的行。A row of another table that was asked for without having been read along: a slip of the query, never of the person.</summary>
internal static class NotLoaded
{
    public static InvalidOperationException Row([CallerMemberName] string name = "") => new($"{name} was not loaded along; the query wants an Include.");
}
