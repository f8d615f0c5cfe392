using System.Collections.Immutable;
using Jiheng.Documents.Drafts;
using Jiheng.Documents.Forms;
using Jiheng.Indicators.Definitions;
using Jiheng.Indicators.Loading;
using Jiheng.Shell;

namespace Jiheng.Library;

/// <summary>文书格式文件夹。The forms of the folder document-forms; one is read when it is asked for.</summary>
internal static class DocumentFormFolder
{
    /// <summary>The score table alone.</summary>
    public const string ScoreTable = "评分表";

    public const string Name = "document-forms";

    /// <summary>The form of this name; it must go with the kind of subject.</summary>
    public static DocumentForm Read(string name, Subject subject, FigureDictionary dictionary, IndicatorLibrary library)
    {
        var files = Files(library).ToDictionary(NameOf, StringComparer.Ordinal);
        var names = files.Keys;
        if (!files.TryGetValue(name, out var file))
            throw new UnusableInputException($"没有叫“{name}”的文书{NearestNames.Question(name, names, "；")}现有：{string.Join('、', names)}。");
        var form = ReadOne(file, dictionary, ReportOutlineFolder.Read(dictionary, library), library);
        return form.Subject is { } wanted && wanted != subject
            ? throw new UnusableInputException($"文书“{name}”用于{SystemWords.Of(wanted)}，指标体系评价的是{SystemWords.Of(subject)}；请换一种文书或换一个体系。")
            : form;
    }

    /// <summary>Every form there is, by name.</summary>
    public static ImmutableArray<DocumentForm> ReadAll(FigureDictionary dictionary, IndicatorLibrary library)
    {
        var outlines = ReportOutlineFolder.Read(dictionary, library);
        return [.. Files(library).Select(file => ReadOne(file, dictionary, outlines, library))];
    }

    private static ImmutableArray<string> Files(IndicatorLibrary library) => library.FilesInUse(Name, "文书格式");

    private static string NameOf(string file) => Path.GetFileNameWithoutExtension(file);

    private static DocumentForm ReadOne(string file, FigureDictionary dictionary, ImmutableArray<ReportOutline> outlines, IndicatorLibrary library)
    {
        var form = Usable.Of(library.ReadForm(file, dictionary, outlines));
        return form.Name == NameOf(file) ? form : throw new UnusableInputException($"{file}：文件名是“{NameOf(file)}”，里面写的文书是“{form.Name}”；请改成一样的。");
    }
}
