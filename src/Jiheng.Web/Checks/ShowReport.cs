using System.Text;
using Jiheng.Web.Data;
using Jiheng.Web.Documents;
using Jiheng.Web.People;
using Jiheng.Web.Shell;
using Microsoft.AspNetCore.Mvc;

namespace Jiheng.Web.Checks;

/// <summary>核验结果的查看、取消和删除。Only by the person whose it is.</summary>
public static class ShowReport
{
    private const string Template = UploadReport.Address + "/{id:guid}";

    public static string CancelAddress(Guid id) => $"{UploadReport.Address}/{id}/cancel";

    public static string DeleteAddress(Guid id) => $"{UploadReport.Address}/{id}/delete";

    public static string AnnotatedAddress(Guid id) => $"{UploadReport.Address}/{id}/annotated.docx";

    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet(Template, RunAsync).RequireAuthorization();
        app.MapGet(Template + "/annotated.docx", AnnotatedAsync).RequireAuthorization();
        app.MapPost(Template + "/cancel", CancelAsync).RequireAuthorization();
        app.MapPost(Template + "/delete", DeleteAsync).RequireAuthorization();
    }

    private static async Task<IResult> RunAsync(Guid id, Visitor visitor, UploadedReports uploaded, CheckPageFrame frame, HttpContext http, CancellationToken ct)
    {
        var report = await uploaded.Of(visitor).AsNoTracking().SingleOrDefaultAsync(each => each.Id == id, ct);
        if (report is null)
            return Results.NotFound();
        if (report.State == WorkState.Done)
        {
            var packed = await uploaded.Of(visitor).Where(each => each.Id == id).Select(each => each.Content!.Bytes).SingleAsync(ct);
            return Results.Text(frame.Frame.Before(report.Title) + UploadCheck.Unpacked(packed) + frame.Frame.After, "text/html", Encoding.UTF8);
        }
        if (report.State is WorkState.Waiting or WorkState.Doing)
            http.Response.Headers["Refresh"] = "1";
        return Answer.Page<UploadProgressPage>(StatusCodes.Status200OK, new() { [nameof(UploadProgressPage.Report)] = report });
    }

    private static async Task<IResult> AnnotatedAsync(Guid id, Visitor visitor, UploadedReports uploaded, CancellationToken ct) =>
        await uploaded.Of(visitor).Where(each => each.Id == id && each.IsAnnotated).Select(each => new { each.FileName, each.Content!.Annotated }).SingleOrDefaultAsync(ct) is { Annotated: { } copy } report
            ? Results.File(copy, DocumentFile.WordType, $"{Path.GetFileNameWithoutExtension(report.FileName)}（批注版）.docx")
            : Results.NotFound();

    private static async Task<IResult> CancelAsync(Guid id, [FromForm] string? _, Visitor visitor, UploadedReports uploaded, CancellationToken ct)
    {
        await uploaded.CancelAsync(visitor, id, ct);
        return Results.LocalRedirect($"{UploadReport.Address}/{id}");
    }

    private static async Task<IResult> DeleteAsync(Guid id, [FromForm] string? _, Visitor visitor, UploadedReports uploaded, CancellationToken ct)
    {
        await uploaded.DeleteAsync(visitor, id, ct);
        return Results.LocalRedirect(UploadReport.Address);
    }
}
