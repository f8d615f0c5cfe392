using Jiheng.Checks;
using Jiheng.Shell;

namespace Jiheng.Batches;

/// <summary>待评分文件。The files named, and those of the folders named that may hold figures.</summary>
internal static class FigureFiles
{
    public static IReadOnlyList<string> Of(IReadOnlyList<string> named, Session session)
    {
        List<string> files = [.. named.SelectMany(path => FileArguments.Files([path], session).Where(file => file == path || IsFigures(file)))];
        return files.Count > 0 ? files : throw new UnusableInputException($"{named[0]}：文件夹里没有 .yaml 或 .xlsx 文件；请核对路径。");
    }

    private static bool IsFigures(string file) => Path.GetExtension(file).ToUpperInvariant() is ".YAML" or ".YML" or ".XLSX";
}
