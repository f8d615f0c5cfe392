using System.Collections.Immutable;
using Jiheng.Documents.Drafts;
using Jiheng.Indicators.Definitions;
using Jiheng.Shell;

namespace Jiheng.Library;

/// <summary>报告提纲文件夹。Every outline of the folder report-outlines.</summary>
internal static class ReportOutlineFolder
{
    public const string Name = "report-outlines";

    public static ImmutableArray<ReportOutline> Read(FigureDictionary dictionary, IndicatorLibrary library)
    {
        var files = library.FilesInUse(Name, "报告提纲");
        ImmutableArray<ReportOutline> outlines = [.. files.Select(file => Usable.Of(library.ReadOutline(file, dictionary)))];
        foreach (var subject in Enum.GetValues<Subject>())
        {
            var count = outlines.Count(outline => outline.Subject == subject && outline.IsUsual);
            if (count != 1)
                throw new UnusableInputException($"{Name}：缺少报告提纲 {SystemWords.Of(subject)}.yaml；请补上这个文件，并核对它的“对象”。");
        }
        return outlines;
    }
}
