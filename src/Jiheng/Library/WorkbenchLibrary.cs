using System.Collections.Immutable;
using Jiheng.Indicators.Definitions;
using Jiheng.Indicators.Loading;
using Jiheng.Shell;
using Jiheng.Web.Shell;

namespace Jiheng.Library;

/// <summary>工作台内容。All content the workbench needs, read before it starts.</summary>
internal static class WorkbenchLibrary
{
    public static WorkbenchContent Read(Session session, bool withSamples)
    {
        var library = IndicatorLibrary.Open(null, session);
        var dictionary = library.Dictionary();
        ImmutableArray<IndicatorSystem> systems = [.. Read(library, dictionary).OrderBy(system => system.Id, StringComparer.Ordinal)];
        return new(
            dictionary,
            Usable.Of(library.ReadTables(dictionary)),
            systems,
            CheckContentFolder.Read(session),
            ReportOutlineFolder.Read(dictionary, library),
            DocumentFormFolder.ReadAll(dictionary, library),
            Usable.Of(library.ReadAccounts(dictionary)),
            withSamples ? Samples(library, dictionary, systems, session) : [],
            withSamples ? SampleCountyFolder.Read(dictionary, systems, session) : null);
    }

    // Two thirds of the start are spent here; the problems are reported for the first file that has any.
    private static IEnumerable<IndicatorSystem> Read(IndicatorLibrary library, FigureDictionary dictionary) =>
        library.SystemFiles.AsParallel().AsOrdered().Select(file => library.ReadSystem(file, dictionary)).ToList().Select(Usable.Of);

    private static ImmutableArray<SampleDepartment> Samples(IndicatorLibrary library, FigureDictionary dictionary, ImmutableArray<IndicatorSystem> systems, Session session) =>
        [.. from folder in library.SampleFolders()
            let system = systems.FirstOrDefault(each => each.Id == Path.GetFileName(folder))
            where system is not null
            select new SampleDepartment(system.Id, Usable.Of(FigureReader.Read(TextFile.Read(Path.Combine(folder, "figures.yaml"), session), dictionary, system)))];
}
