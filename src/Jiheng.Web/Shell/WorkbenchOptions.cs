using Jiheng.Web.People;

namespace Jiheng.Web.Shell;

/// <summary>运行选项。What `jiheng serve` was told.</summary>
/// <param name="Urls">Where it listens.</param>
/// <param name="DataFolder">数据文件夹, for the embedded database.</param>
/// <param name="Connection">PostgreSQL, when not the embedded database.</param>
public sealed record WorkbenchOptions(string Urls, string DataFolder, string? Connection)
{
    /// <summary>Visitors without an account may have a report checked; nothing of it is kept.</summary>
    public bool PublicCheck { get; init; }

    /// <summary>单位统一身份认证; nothing where people sign in with their password only.</summary>
    public OrganisationProvider? Organisation { get; init; }

    public TimeProvider Clock { get; init; } = TimeProvider.System;

    /// <summary>Sign-ins from one address in a minute; a whole office may share an address.</summary>
    public int SignInsPerMinute { get; init; } = 60;
}
