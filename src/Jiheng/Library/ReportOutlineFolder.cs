using System.Collections.Immutable;
using Jiheng.Documents.Drafts;
using Jiheng.Indicators.Definitions;
using Jiheng.Shell;

namespace Jiheng.Library;

/// <summary>报告提纲文件夹。Finds report-outlines upwards from the current folder, or from the program's own, and reads every outline in it.</summary>
internal static class ReportOutlineFolder
{
    private const string Name = "report-outlines";

    public static ImmutableArray<ReportOutline> Read(FigureDictionary dictionary, Session session)
    {
        var folder = Folders.Need(Name, "报告提纲", session);
        ImmutableArray<ReportOutline> outlines =
            [.. Directory.EnumerateFiles(folder, "*.yaml").Order(StringComparer.Ordinal).Select(file => Usable.Of(ReportOutlineReader.Read(TextFile.Read(file, session), dictionary)))];
        foreach (var subject in Enum.GetValues<Subject>())
        {
            var count = outlines.Count(outline => outline.Subject == subject && outline.IsUsual);
            if (count != 1)
                throw new UnusableInputException($"{folder}：缺少报告提纲 {SystemWords.Of(subject)}.yaml；请补上这个文件，并核对它的“对象”。");
        }
        return outlines;
    }
}
