using Jiheng.Web.Data;
using Jiheng.Web.People;

namespace Jiheng.Web.Evidences;

/// <summary>下载材料。Always as a file to keep, never shown in the page.</summary>
public static class DownloadEvidence
{
    public const string Address = "/evaluations/{id:guid}/evidence/{evidence:guid}";

    public static void Map(IEndpointRouteBuilder app) => app.MapGet(Address, RunAsync).RequireAuthorization();

    private static async Task<IResult> RunAsync(Guid id, Guid evidence, WorkbenchDb db, Visitor visitor, CancellationToken ct)
    {
        var found = await db.Evidences.AsNoTracking()
            .Where(each => each.Id == evidence && each.EvaluationId == id && db.EvaluationsOf(visitor).Any(evaluation => evaluation.Id == id))
            .Select(each => new { each.FileName, each.ContentType, each.Content!.Bytes }).SingleOrDefaultAsync(ct);
        return found is null ? Results.NotFound() : Results.File(found.Bytes, found.ContentType, found.FileName);
    }
}
