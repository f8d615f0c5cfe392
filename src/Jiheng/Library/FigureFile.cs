using Jiheng.Indicators.Definitions;
using Jiheng.Indicators.Figures;
using Jiheng.Indicators.Loading;
using Jiheng.Shell;

namespace Jiheng.Library;

/// <summary>填报文件。Figures from YAML or a workbook.</summary>
internal static class FigureFile
{
    public static FigureSet Read(string path, FigureDictionary dictionary, IndicatorSystem system, Session session) =>
        Path.GetExtension(path).ToLowerInvariant() switch
        {
            ".yaml" or ".yml" => Told(FigureReader.Read(TextFile.Read(path, session), dictionary, system), session),
            _ => throw new UnusableInputException($"{path}：不认识这种文件；数据请用 .yaml、.yml 或 .xlsx 文件。"),
        };

    // Warnings do not stop a score, and are not kept silent either.
    private static FigureSet Told(Loaded<FigureSet> loaded, Session session)
    {
        var figures = Usable.Of(loaded);
        foreach (var warning in loaded.Problems)
            session.Error.WriteLine(warning);
        return figures;
    }
}
