using Jiheng.Web.Shell;
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

    private static async Task<IResult> RunAsync(Guid id, string section, [FromForm] string? text, [FromForm] int version, [FromForm] string? then, SectionChanges changes, CancellationToken ct)
    {
        if (await changes.FindAsync(id, section, ct) is not var (evaluation, outline))
            return Results.NotFound();
        if (!changes.May(evaluation))
            return Results.StatusCode(StatusCodes.Status403Forbidden);
        return await changes.SaveAsync(evaluation, outline, new(text, version, then), ct) is { } typed
            ? Again(id, typed)
            : Results.Redirect($"/evaluations/{id}/report#{section}");
    }

    /// <summary>The page once more, with what was typed.</summary>
    internal static IResult Again(Guid id, TypedSection typed) => Answer.Page<ReportPage>(
        typed.Newer is null ? StatusCodes.Status422UnprocessableEntity : StatusCodes.Status409Conflict,
        new() { [nameof(ReportPage.Id)] = id, [nameof(ReportPage.Typed)] = typed });
}
