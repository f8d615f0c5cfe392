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
        ImmutableArray<IndicatorSystem> systems = [.. library.SystemFiles.Select(file => Usable.Of(library.ReadSystem(file, dictionary))).OrderBy(system => system.Id, StringComparer.Ordinal)];
        return new(
            dictionary,
            Usable.Of(library.ReadTables(dictionary)),
            systems,
            CheckContentFolder.Read(session),
            ReportOutlineFolder.Read(dictionary, session),
            Usable.Of(library.ReadAccounts(dictionary)),
            withSamples ? Samples(library, dictionary, systems, session) : []);
    }

    private static ImmutableArray<SampleDepartment> Samples(IndicatorLibrary library, FigureDictionary dictionary, ImmutableArray<IndicatorSystem> systems, Session session) =>
        [.. from folder in library.SampleFolders()
            let system = systems.FirstOrDefault(each => each.Id == Path.GetFileName(folder))
            where system is not null
            select new SampleDepartment(system.Id, Usable.Of(FigureReader.Read(TextFile.Read(Path.Combine(folder, "figures.yaml"), session), dictionary, system)))];
}
