using System.Collections.Immutable;
using Jiheng.Documents.Drafts;
using Jiheng.Documents.Forms;
using Jiheng.Indicators.Definitions;
using Jiheng.Indicators.Explanations;
using Jiheng.Indicators.Loading;
using Jiheng.Indicators.Scoring;
using Jiheng.Library;
using Jiheng.Shell;

namespace Jiheng.Validation;

/// <summary>体系校验。Reads everything in a library, runs every worked case, and lists every problem.</summary>
internal sealed class LibraryValidation
{
    /// <summary>A worked case does not come to what its author wrote.</summary>
    private const string CaseDisagrees = "JH701";

    private readonly IndicatorLibrary library;
    private readonly Session session;
    private readonly List<Diagnostic> problems = [];
    private readonly Dictionary<string, IndicatorSystem> systems = new(StringComparer.Ordinal);
    private int files;
    private int cases;
    private int agreeing;
    private int samples;
    private int tables;
    private int outlines;
    private int forms;

    private LibraryValidation(IndicatorLibrary library, Session session)
    {
        this.library = library;
        this.session = session;
    }

    public static int Run(IndicatorLibrary library, Session session)
    {
        var validation = new LibraryValidation(library, session);
        validation.ReadAll();
        return validation.Report();
    }

    private void ReadAll()
    {
        if (Kept(library.ReadDictionary()) is not { } dictionary)
            return;
        foreach (var file in library.SystemFiles)
            System(file, dictionary);
        tables = Kept(library.ReadTables(dictionary))?.All.Length ?? 0;
        Documents(dictionary);
        Kept(library.ReadAccounts(dictionary));
        foreach (var folder in library.SampleFolders())
            Sample(folder, dictionary);
    }

    private void Documents(FigureDictionary dictionary)
    {
        ImmutableArray<ReportOutline> read = [.. library.FilesBeside(ReportOutlineFolder.Name).Select(file => Kept(library.ReadOutline(file, dictionary))).OfType<ReportOutline>()];
        outlines = read.Length;
        forms = library.FilesBeside(DocumentFormFolder.Name).Select(file => Kept(library.ReadForm(file, dictionary, read))).OfType<DocumentForm>().Count();
    }

    private void System(string file, FigureDictionary dictionary)
    {
        files++;
        if (Kept(library.ReadSystem(file, dictionary)) is not { } system)
            return;
        systems[system.Id] = system;
        problems.AddRange(SystemLints.Of(system));
        if (library.CaseFile(file) is { } caseFile && Kept(CaseReader.Read(TextFile.Read(caseFile, session), dictionary, system)) is { } worked)
        {
            foreach (var each in worked.Items)
                Case(CaseRunner.Run(each, system, dictionary), system);
        }
    }

    private void Case(CaseRun run, IndicatorSystem system)
    {
        cases++;
        if (run.Agrees)
            agreeing++;
        else
            problems.Add(new(CaseDisagrees, $"案例“{run.Case.Name}”应为{CaseWords.Of(run.Case.Expected)}，实为：{Explainer.Explain(run.Score, system).Step}；请核对案例或评分标准。", run.Case.Where));
    }

    private void Sample(string folder, FigureDictionary dictionary)
    {
        if (!systems.TryGetValue(Path.GetFileName(folder), out var system))
            return;
        samples++;
        var (figures, claims) = (Path.Combine(folder, "figures.yaml"), Path.Combine(folder, "claimed.yaml"));
        if (File.Exists(figures))
            Kept(FigureReader.Read(TextFile.Read(library.Shown(figures), session), dictionary, system));
        if (File.Exists(claims))
            Kept(ClaimReader.Read(TextFile.Read(library.Shown(claims), session), system));
    }

    private T? Kept<T>(Loaded<T> loaded)
        where T : class
    {
        problems.AddRange(loaded.Problems);
        return loaded.Value;
    }

    private int Report()
    {
        foreach (var problem in problems)
            session.Output.WriteLine(problem);
        var errors = problems.Count(problem => problem.IsError);
        session.Output.WriteLine($"体系{files}个，读入{systems.Count}个；指标{systems.Values.Sum(system => system.Indicators.Count())}项；案例{cases}个，相符{agreeing}个；样例{samples}个；填报表{tables}张；报告提纲{outlines}份；文书格式{forms}种。错误{errors}个，提醒{problems.Count - errors}个。");
        return errors > 0 ? ExitStatus.NotUnderstood : ExitStatus.Done;
    }
}
