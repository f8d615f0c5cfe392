using Jiheng.Documents.FinalAccounts;
using Jiheng.Indicators.Definitions;
using Jiheng.Indicators.Loading;

namespace Jiheng.Tests;

/// <summary>The content of this repository, read once.</summary>
internal static class Repository
{
    public static FigureDictionary Dictionary { get; } =
        DictionaryReader.Read(Source(Path.Combine("indicator-systems", "数据项.yaml"))).Value ?? throw new InvalidOperationException("数据项.yaml");

    /// <summary>Every system that can be read.</summary>
    public static ImmutableDictionary<string, IndicatorSystem> Systems { get; } = SystemFiles()
        .Select(file => SystemReader.Read(Source(file), Dictionary).Value)
        .OfType<IndicatorSystem>()
        .ToImmutableDictionary(system => system.Id, StringComparer.Ordinal);

    public static Loaded<FigureTables> ReadTables() => FigureTableReader.Read(
        Directory.EnumerateFiles(Folders.Of("figure-tables"), "*.yaml").Order(StringComparer.Ordinal).Select(file => Source(Path.GetRelativePath(Folders.Root, file))), Dictionary);

    public static FigureTables Tables { get; } = ReadTables().Value ?? throw new InvalidOperationException("figure-tables");

    public static AccountTables Accounts { get; } =
        AccountTableReader.Read(Source(Path.Combine("final-accounts", AccountTableReader.FileName)), Dictionary).Value ?? throw new InvalidOperationException("final-accounts");

    public static IEnumerable<string> SystemFiles() => Directory
        .EnumerateFiles(Folders.Of("indicator-systems"), "体系.yaml", SearchOption.AllDirectories)
        .Select(file => Path.GetRelativePath(Folders.Root, file))
        .Order(StringComparer.Ordinal);

    public static IEnumerable<(IndicatorSystem System, WorkedCase Case)> Cases() =>
        from file in SystemFiles()
        let system = Systems.GetValueOrDefault(Path.GetFileName(Path.GetDirectoryName(file)) ?? "")
        let cases = Path.Combine(Path.GetDirectoryName(file) ?? "", "案例.yaml")
        where system is not null && File.Exists(Folders.Of(cases))
        from worked in (CaseReader.Read(Source(cases), Dictionary, system).Value ?? throw new InvalidOperationException(cases)).Items
        select (system, worked);

    public static SourceText Source(string file) => new(file, File.ReadAllText(Folders.Of(file)));
}
