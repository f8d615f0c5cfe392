using System.Collections.Concurrent;
using Jiheng.Indicators.Definitions;
using Jiheng.Indicators.Loading;
using Jiheng.Web.Data;
using Jiheng.Web.People;
using Jiheng.Web.Shell;

namespace Jiheng.Web.Systems;

/// <summary>自建体系。A system made in the workbench. It never changes: what is mended is saved under another number, so that a round is scored to its end as it began.</summary>
public sealed class AddedSystem
{
    /// <summary>编号.</summary>
    public required string Id { get; init; }

    /// <summary>Whose bureau may use it; nothing for all.</summary>
    public Guid? RegionId { get; init; }

    /// <summary>体系.yaml.</summary>
    public required string Yaml { get; init; }

    public required string AddedBy { get; init; }

    public required DateTimeOffset AddedAt { get; init; }
}

/// <summary>自建体系的读取。Each is read from the database once.</summary>
public sealed class AddedSystems(IServiceScopeFactory scopes)
{
    private readonly ConcurrentDictionary<string, IndicatorSystem> read = new(StringComparer.Ordinal);

    /// <summary>Nothing where there is none of this number.</summary>
    public IndicatorSystem? Find(string id)
    {
        if (read.TryGetValue(id, out var known))
            return known;
        using var scope = scopes.CreateScope();
        var yaml = scope.ServiceProvider.GetRequiredService<WorkbenchDb>().AddedSystems.Where(each => each.Id == id).Select(each => each.Yaml).SingleOrDefault();
        return yaml is not null && Read(id, yaml, scope.ServiceProvider.GetRequiredService<WorkbenchContent>().Dictionary).Value is { } system ? read.GetOrAdd(id, system) : null;
    }

    /// <summary>What the strict reader says of it, one sentence each: what this version reads another may refuse.</summary>
    public static ImmutableArray<string> Problems(string id, string yaml, FigureDictionary dictionary) =>
        [.. Read(id, yaml, dictionary).Problems.Where(problem => problem.IsError).Select(problem => problem.Message)];

    private static Loaded<IndicatorSystem> Read(string id, string yaml, FigureDictionary dictionary) => SystemReader.Read(new($"{id}/体系.yaml", yaml), dictionary);
}

/// <summary>指标体系的数据范围。</summary>
public static class SystemScope
{
    /// <summary>Makes systems of score tables.</summary>
    public static bool MayMakeSystems(this Visitor visitor) => visitor.Role is Role.BureauPerformance or Role.Administrator;

    public static IQueryable<SystemDraft> DraftsOf(this WorkbenchDb db, Visitor visitor) => visitor.Role switch
    {
        Role.Administrator => db.SystemDrafts,
        Role.BureauPerformance => db.SystemDrafts.Where(draft => draft.RegionId == visitor.RegionId),
        _ => db.SystemDrafts.Where(_ => false),
    };

    public static IQueryable<AddedSystem> AddedSystemsOf(this WorkbenchDb db, Visitor visitor) => visitor.Role switch
    {
        Role.Administrator => db.AddedSystems,
        Role.BureauPerformance => db.AddedSystems.Where(system => system.RegionId == visitor.RegionId || system.RegionId == null),
        _ => db.AddedSystems.Where(_ => false),
    };

    /// <summary>Those of the library, then those made here that can be read.</summary>
    public static async Task<ImmutableArray<IndicatorSystem>> SystemsOfAsync(this WorkbenchDb db, Visitor visitor, WorkbenchContent content, CancellationToken ct)
    {
        var added = await db.AddedSystemsOf(visitor).OrderBy(system => system.Id).Select(system => system.Id).ToListAsync(ct);
        return [.. content.Systems, .. added.Where(id => content.Systems.All(system => system.Id != id)).Select(content.Find).OfType<IndicatorSystem>()];
    }
}
