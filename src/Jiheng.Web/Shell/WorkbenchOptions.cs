namespace Jiheng.Web.Shell;

/// <summary>运行选项。What `jiheng serve` was told.</summary>
/// <param name="Urls">Where it listens.</param>
/// <param name="DataFolder">数据文件夹, for the embedded database.</param>
/// <param name="Connection">PostgreSQL, when not the embedded database.</param>
public sealed record WorkbenchOptions(string Urls, string DataFolder, string? Connection)
{
    /// <summary>How often one address may try to sign in.</summary>
    public int SignInsPerMinute { get; init; } = 20;

    public TimeProvider Clock { get; init; } = TimeProvider.System;
}
