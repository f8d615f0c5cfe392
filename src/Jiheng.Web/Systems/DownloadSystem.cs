using System.Text;
using Jiheng.Documents.Systems;
using Jiheng.Web.Data;
using Jiheng.Web.People;
using Jiheng.Web.Shell;

namespace Jiheng.Web.Systems;

/// <summary>下载体系。Any system one may choose, as 体系.yaml.</summary>
public static class DownloadSystem
{
    public static string AddressOf(string id) => $"/systems/{Uri.EscapeDataString(id)}/system.yaml";

    public static void Map(IEndpointRouteBuilder app) => app.MapGet("/systems/{id}/system.yaml", RunAsync).RequireAuthorization();

    // What was made here goes out as it was saved, also where it can no longer be read.
    private static async Task<IResult> RunAsync(string id, WorkbenchDb db, WorkbenchContent content, Visitor visitor, CancellationToken ct)
    {
        if (!visitor.MayMakeSystems())
            return Results.NotFound();
        var yaml = content.Systems.FirstOrDefault(system => system.Id == id) is { } found
            ? SystemYaml.Write(SystemForms.Of(found))
            : await db.AddedSystemsOf(visitor).Where(system => system.Id == id).Select(system => system.Yaml).SingleOrDefaultAsync(ct);
        return yaml is null ? Results.NotFound() : Results.File(Encoding.UTF8.GetBytes(yaml), "application/yaml", "体系.yaml");
    }
}
