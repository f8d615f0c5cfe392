using Jiheng.Indicators.Definitions;
using Jiheng.Indicators.Loading;

namespace Jiheng.Tests;

/// <summary>The content of this repository, read once.</summary>
internal static class Repository
{
    public static string Root { get; } = FindRoot();

    public static FigureDictionary Dictionary { get; } =
        DictionaryReader.Read(Source(Path.Combine("indicator-systems", "数据项.yaml"))).Value ?? throw new InvalidOperationException("数据项.yaml");

    /// <summary>Every system that can be read.</summary>
    public static ImmutableDictionary<string, IndicatorSystem> Systems { get; } = SystemFiles()
        .Select(file => SystemReader.Read(Source(file), Dictionary).Value)
        .OfType<IndicatorSystem>()
        .ToImmutableDictionary(system => system.Id, StringComparer.Ordinal);

    public static IEnumerable<string> SystemFiles() => Directory
        .EnumerateFiles(Path.Combine(Root, "indicator-systems"), "体系.yaml", SearchOption.AllDirectories)
        .Select(file => Path.GetRelativePath(Root, file))
        .Order(StringComparer.Ordinal);

    public static IEnumerable<(IndicatorSystem System, WorkedCase Case)> Cases() =>
        from file in SystemFiles()
        let system = Systems.GetValueOrDefault(Path.GetFileName(Path.GetDirectoryName(file)) ?? "")
        let cases = Path.Combine(Path.GetDirectoryName(file) ?? "", "案例.yaml")
        where system is not null && File.Exists(Path.Combine(Root, cases))
        from worked in (CaseReader.Read(Source(cases), Dictionary, system).Value ?? throw new InvalidOperationException(cases)).Items
        select (system, worked);

    public static SourceText Source(string file) => new(file, File.ReadAllText(Path.Combine(Root, file)));

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "Jiheng.slnx")))
            folder = folder.Parent ?? throw new InvalidOperationException("Jiheng.slnx");
        return folder.FullName;
    }
}
