using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;

namespace Jiheng.Web.Reports;

/// <summary>预览章节。What a text would print, while it is typed; nothing is saved.</summary>
public static class PreviewSection
{
    public static string Address(Guid evaluation, string section) => $"/evaluations/{evaluation}/report/{section}/preview";

    public static void Map(IEndpointRouteBuilder app) => app.MapPost("/evaluations/{id:guid}/report/{section}/preview", RunAsync).RequireAuthorization();

    private static async Task<IResult> RunAsync(Guid id, string section, [FromForm] string? text, SectionChanges changes, ReportDrafts drafts, CancellationToken ct)
    {
        if (await changes.FindAsync(id, section, ct) is not var (evaluation, _))
            return Results.NotFound();
        return new RazorComponentResult<SectionPreview>(new { Draft = (await drafts.ReadAsync(evaluation, ct)).Report, Text = text ?? "" });
    }
}
