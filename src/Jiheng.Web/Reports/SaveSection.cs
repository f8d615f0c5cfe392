using Microsoft.AspNetCore.Mvc;

namespace Jiheng.Web.Reports;

/// <summary>保存章节。</summary>
public static class SaveSection
{
    public static string Address(Guid evaluation, string section) => $"/evaluations/{evaluation}/report/{section}";

    private const string Template = "/evaluations/{id:guid}/report/{section}";

    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapPost(Template, RunAsync).RequireAuthorization();
        // Where somebody comes back to after signing in anew.
        app.MapGet(Template, (Guid id, string section) => Results.LocalRedirect($"/evaluations/{id}/report?edit={Uri.EscapeDataString(section)}")).RequireAuthorization();
    }

    private static Task<IResult> RunAsync(Guid id, string section, [FromForm] string? text, [FromForm] int version, [FromForm] string? then, SectionChanges changes, CancellationToken ct) =>
        changes.SaveAsync(id, section, new(text, version, then), ct);
}
