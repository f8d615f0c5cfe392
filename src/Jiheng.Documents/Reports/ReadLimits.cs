namespace Jiheng.Documents.Reports;

/// <summary>读取限度。What one file may cost before it is refused: a file comes from anywhere.</summary>
public sealed record ReadLimits
{
    public static ReadLimits Default { get; } = new();

    public long MostBytes { get; init; } = 50_000_000;

    /// <summary>Of all that is read from one file.</summary>
    public int MostCharacters { get; init; } = 4_000_000;

    public int MostEntries { get; init; } = 5_000;

    public long MostUnpacked { get; init; } = 300_000_000;

    /// <summary>Unpacked to packed; what is smaller than <see cref="SmallUnpacked"/> harms nobody.</summary>
    public long MostRatio { get; init; } = 200;

    public long SmallUnpacked { get; init; } = 10_000_000;

    /// <summary>Elements within elements, tables within tables.</summary>
    public int MostDepth { get; init; } = 200;

    /// <summary>A package in a package is 2.</summary>
    public int MostPackageDepth { get; init; } = 2;

    public TimeSpan MostProgramTime { get; init; } = TimeSpan.FromSeconds(90);

    public long MostProgramOutput { get; init; } = 100_000_000;

    public long MostProgramMemory { get; init; } = 4_000_000_000;
}
