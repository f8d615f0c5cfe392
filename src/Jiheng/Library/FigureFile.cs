using Jiheng.Documents.Workbooks;
using Jiheng.Indicators.Definitions;
using Jiheng.Indicators.Figures;
using Jiheng.Indicators.Loading;
using Jiheng.Shell;

namespace Jiheng.Library;

/// <summary>填报文件。Figures from YAML or a workbook.</summary>
internal static class FigureFile
{
    public static FigureSet Read(string path, FigureDictionary dictionary, IndicatorSystem system, Session session) =>
        Told(Loaded(path, dictionary, system, session), session);

    private static Loaded<FigureSet> Loaded(string path, FigureDictionary dictionary, IndicatorSystem system, Session session)
    {
        if (Directory.Exists(TextFile.Full(path, session)))
            TextFile.Check(path, session, 0);
        return Path.GetExtension(path).ToUpperInvariant() switch
        {
            ".YAML" or ".YML" => FigureReader.Read(TextFile.Read(path, session), dictionary, system),
            ".XLSX" => FigureReader.ReadForm(Form(path, session), dictionary, system),
            _ => throw new UnusableInputException($"{path}：不认识这种文件；数据请用 .yaml、.yml 或 .xlsx 文件。"),
        };
    }

    private static FigureForm Form(string path, Session session) => FigureWorkbook.Read(TextFile.Bytes(path, session, WorkbookLimits.MostBytes), path) switch
    {
        WorkbookReading.Read read => read.Form,
        WorkbookReading.Refused refused => throw new UnusableInputException(refused.Message),
        var other => throw new System.Diagnostics.UnreachableException($"{other}"),
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
