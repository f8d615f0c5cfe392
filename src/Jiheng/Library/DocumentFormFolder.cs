using System.Collections.Immutable;
using Jiheng.Documents.Drafts;
using Jiheng.Documents.Forms;
using Jiheng.Indicators.Definitions;
using Jiheng.Indicators.Loading;
using Jiheng.Shell;

namespace Jiheng.Library;

/// <summary>文书格式文件夹。Finds document-forms upwards from the current folder, or from the program's own; a form is read when it is asked for.</summary>
internal static class DocumentFormFolder
{
    /// <summary>The score table alone.</summary>
    public const string ScoreTable = "评分表";

    private const string Name = "document-forms";

    /// <summary>The form of this name; it must go with the kind of subject.</summary>
    public static DocumentForm Read(string name, Subject subject, FigureDictionary dictionary, Session session)
    {
        var (folder, names) = Find(session);
        if (!names.Contains(name, StringComparer.Ordinal))
            throw new UnusableInputException($"没有叫“{name}”的文书{NearestNames.Question(name, names, "；")}现有：{string.Join('、', names)}。");
        var form = ReadOne(folder, name, dictionary, ReportOutlineFolder.Read(dictionary, session), session);
        return form.Subject is { } wanted && wanted != subject
            ? throw new UnusableInputException($"文书“{name}”用于{SystemWords.Of(wanted)}，指标体系评价的是{SystemWords.Of(subject)}；请换一种文书或换一个体系。")
            : form;
    }

    /// <summary>Every form there is, by name.</summary>
    public static ImmutableArray<DocumentForm> ReadAll(FigureDictionary dictionary, Session session)
    {
        var (folder, names) = Find(session);
        var outlines = ReportOutlineFolder.Read(dictionary, session);
        return [.. names.Select(name => ReadOne(folder, name, dictionary, outlines, session))];
    }

    private static (string Folder, List<string> Names) Find(Session session)
    {
        var folder = Folders.Need(Name, "文书格式", session);
        return (folder, [.. Directory.EnumerateFiles(folder, "*.yaml").Select(file => Path.GetFileNameWithoutExtension(file)).Order(StringComparer.Ordinal)]);
    }

    private static DocumentForm ReadOne(string folder, string name, FigureDictionary dictionary, ImmutableArray<ReportOutline> outlines, Session session)
    {
        var file = Path.Combine(folder, name + ".yaml");
        var form = Usable.Of(DocumentFormReader.Read(TextFile.Read(file, session), dictionary, outlines));
        return form.Name == name ? form : throw new UnusableInputException($"{file}：文件名是“{name}”，里面写的文书是“{form.Name}”；请改成一样的。");
    }
}
