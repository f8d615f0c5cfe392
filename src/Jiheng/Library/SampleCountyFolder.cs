using System.Collections.Immutable;
using Jiheng.Indicators.Definitions;
using Jiheng.Shell;
using Jiheng.Web.SampleCounty;

namespace Jiheng.Library;

/// <summary>示例县文件夹。Finds sample-county upwards from the current folder, or from the program's own.</summary>
internal static class SampleCountyFolder
{
    private const string Name = "sample-county";

    /// <summary>Nothing where the folder was taken away: the workbench needs no sample.</summary>
    public static SampleMaterial? Read(FigureDictionary dictionary, ImmutableArray<IndicatorSystem> systems, Session session) =>
        Folders.Find(Name, session) is { } folder
            ? Usable.Of(SampleMaterialReader.Read(file => TextFile.Read(Path.Combine(folder, file), session), [.. Paper(Path.Combine(folder, SampleMaterialReader.PaperFile))], dictionary, systems))
            : null;

    private static byte[] Paper(string file) => File.Exists(file) ? File.ReadAllBytes(file) : throw new UnusableInputException($"找不到{file}；请恢复这个文件，或用 --no-sample 打开。");
}
