using Jiheng.Web.Data;
using Jiheng.Web.Documents;

namespace Jiheng.Web.Publications;

/// <summary>下载公开稿。For everyone, without an account.</summary>
public static class DownloadPublished
{
    public static string AddressOf(Guid evaluation) => $"/published/{evaluation}/report.docx";

    public static void Map(IEndpointRouteBuilder app) => app.MapGet("/published/{id:guid}/report.docx", RunAsync).AllowAnonymous().RequireRateLimiting(PublishedTexts.Limit);

    private static async Task<IResult> RunAsync(Guid id, WorkbenchDb db, CancellationToken ct) =>
        await db.Publications.AsNoTracking().SingleOrDefaultAsync(each => each.EvaluationId == id, ct) is { } published
            ? Results.File(published.Document, DocumentFile.WordType, published.Title + ".docx")
            : Results.NotFound();
}
