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

    private static async Task<IResult> RunAsync(string id, WorkbenchDb db, WorkbenchContent content, Visitor visitor, CancellationToken ct) =>
        visitor.MayMakeSystems() && (await db.SystemsOfAsync(visitor, content, ct)).FirstOrDefault(system => system.Id == id) is { } found
            ? Results.File(Encoding.UTF8.GetBytes(SystemYaml.Write(SystemForms.Of(found))), "application/yaml", "体系.yaml")
            : Results.NotFound();
}
