using System.Collections.Immutable;
using Jiheng.Documents.Drafts;
using Jiheng.Documents.Forms;
using Jiheng.Documents.FinalAccounts;
using Jiheng.Indicators.Definitions;
using Jiheng.Indicators.Loading;
using Jiheng.Shell;

namespace Jiheng.Library;

/// <summary>体系库。The dictionary and the systems of one folder, read when asked for.</summary>
internal sealed class IndicatorLibrary
{
    private const string SystemFile = "体系.yaml";

    private readonly Session session;
    private readonly string folder;

    private IndicatorLibrary(string folder, Session session)
    {
        this.folder = folder;
        this.session = session;
    }

    public static IndicatorLibrary Open(string? given, Session session) => new(SystemsFolder.Find(given, session), session);

    /// <summary>The file of the dictionary, as messages name it.</summary>
    public string DictionaryFile => Shown(Path.Combine(folder, "数据项.yaml"));

    /// <summary>Every system file, in the order of their names.</summary>
    public IEnumerable<string> SystemFiles => Directory.EnumerateFiles(folder, SystemFile, SearchOption.AllDirectories)
        .Order(StringComparer.Ordinal)
        .Select(Shown);

    public string? CaseFile(string systemFile)
    {
        var file = Path.Combine(Path.GetDirectoryName(TextFile.Full(systemFile, session)) ?? "", "案例.yaml");
        return File.Exists(file) ? Shown(file) : null;
    }

    /// <summary>Folders of samples beside the systems.</summary>
    public IEnumerable<string> SampleFolders()
    {
        var samples = Path.Combine(folder, "..", "samples");
        return Directory.Exists(samples) ? Directory.EnumerateDirectories(Path.GetFullPath(samples)).Order(StringComparer.Ordinal) : [];
    }

    /// <summary>填报表, beside the systems; none where the folder is apart from them.</summary>
    public Loaded<FigureTables> ReadTables(FigureDictionary dictionary) =>
        FigureTableReader.Read(FilesBeside("figure-tables").Select(file => TextFile.Read(file, session)), dictionary);

    public Loaded<ReportOutline> ReadOutline(string file, FigureDictionary dictionary) => ReportOutlineReader.Read(TextFile.Read(file, session), dictionary);

    public Loaded<DocumentForm> ReadForm(string file, FigureDictionary dictionary, ImmutableArray<ReportOutline> outlines) =>
        DocumentFormReader.Read(TextFile.Read(file, session), dictionary, outlines);

    /// <summary>报告提纲 or 文书格式 a document is made from: beside the systems; where the folder is apart from them, those of the current folder or of the program.</summary>
    public ImmutableArray<string> FilesInUse(string content, string what) => FilesBeside(content).ToList() is { Count: > 0 } beside
        ? [.. beside]
        : [.. FilesOf(Folders.Need(content, what, session))];

    /// <summary>Beside the systems; none where the folder is apart from them.</summary>
    public IEnumerable<string> FilesBeside(string content)
    {
        var beside = Path.Combine(folder, "..", content);
        return Directory.Exists(beside) ? FilesOf(Path.GetFullPath(beside)) : [];
    }

    private IEnumerable<string> FilesOf(string content) => Directory.EnumerateFiles(content, "*.yaml").Order(StringComparer.Ordinal).Select(Shown);

    /// <summary>决算公开表, beside the systems; none where the folder is apart from them.</summary>
    public Loaded<AccountTables> ReadAccounts(FigureDictionary dictionary)
    {
        var file = Path.GetFullPath(Path.Combine(folder, "..", "final-accounts", AccountTableReader.FileName));
        return File.Exists(file) ? AccountTableReader.Read(TextFile.Read(Shown(file), session), dictionary) : new(new([]), []);
    }

    public Loaded<FigureDictionary> ReadDictionary() => DictionaryReader.Read(TextFile.Read(DictionaryFile, session));

    public Loaded<IndicatorSystem> ReadSystem(string file, FigureDictionary dictionary) => SystemReader.Read(TextFile.Read(file, session), dictionary);

    public FigureDictionary Dictionary() => Usable.Of(ReadDictionary());

    /// <summary>The system of this number.</summary>
    public IndicatorSystem System(string id, FigureDictionary dictionary)
    {
        var files = SystemFiles.ToList();
        var ids = files.ConvertAll(Id);
        var at = ids.IndexOf(id);
        return at >= 0
            ? Usable.Of(ReadSystem(files[at], dictionary))
            : throw new UnusableInputException($"没有编号为“{id}”的指标体系{NearestNames.Question(id, ids, "；")}现有：{string.Join('、', ids)}。");
    }

    public string Shown(string path)
    {
        var relative = Path.GetRelativePath(session.Folder, path);
        return relative.StartsWith("..", StringComparison.Ordinal) ? Path.GetFullPath(path) : relative;
    }

    private static string Id(string file) => Path.GetFileName(Path.GetDirectoryName(file)) ?? "";
}
