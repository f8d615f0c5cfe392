using Microsoft.AspNetCore.Mvc;

namespace Jiheng.Web.Reports;

/// <summary>确认章节。Somebody has read the section and says that it is about this year.</summary>
public static class ConfirmSection
{
    public static string Address(Guid evaluation, string section) => $"/evaluations/{evaluation}/report/{section}/confirm";

    public static void Map(IEndpointRouteBuilder app) => app.MapPost("/evaluations/{id:guid}/report/{section}/confirm", RunAsync).RequireAuthorization();

    private static Task<IResult> RunAsync(Guid id, string section, [FromForm] int version, SectionChanges changes, CancellationToken ct) => changes.ConfirmAsync(id, section, version, ct);
}
