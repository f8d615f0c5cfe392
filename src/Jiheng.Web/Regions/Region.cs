namespace Jiheng.Web.Regions;

/// <summary>地区。</summary>
public sealed class Region
{
    public Guid Id { get; init; } = Guid.CreateVersion7();

    /// <summary>行政区划代码。</summary>
    public required string Code { get; init; }

    public required string Name { get; set; }
}
