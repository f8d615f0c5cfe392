using Jiheng.Indicators.Definitions;
using Jiheng.Indicators.Loading;

namespace Jiheng.Bench.Work;

/// <summary>The indicator systems that are measured, as text and as read.</summary>
internal static class BenchSystems
{
    public static SourceText Dictionary { get; } = Text("figures.yaml", "figures.yaml");

    /// <summary>Twenty indicators of a published score table: bands, deductions per unit, lists, occurrences.</summary>
    public static SourceText Twenty { get; } = Text("twenty.yaml", "twenty/体系.yaml");

    /// <summary>Sixty indicators of several published score tables.</summary>
    public static SourceText Sixty { get; } = Text("sixty.yaml", "sixty/体系.yaml");

    public static (FigureDictionary Dictionary, IndicatorSystem System) Read(SourceText system) => Read(system, Dictionary);

    public static (FigureDictionary Dictionary, IndicatorSystem System) Read(SourceText system, SourceText dictionary)
    {
        var figures = Usable(DictionaryReader.Read(dictionary));
        return (figures, Usable(SystemReader.Read(system, figures)));
    }

    private static T Usable<T>(Loaded<T> loaded)
        where T : class => loaded is { HasErrors: false, Value: { } value }
            ? value
            : throw new InvalidDataException(string.Join('\n', loaded.Problems));

    private static SourceText Text(string resource, string file)
    {
        using var stream = typeof(BenchSystems).Assembly.GetManifestResourceStream(resource) ?? throw new FileNotFoundException(resource);
        using var reader = new StreamReader(stream);
        return new(file, reader.ReadToEnd());
    }
}
