using System.Text;
using Jiheng.Web.Data;
using Jiheng.Web.People;
using Jiheng.Web.Shell;
using Microsoft.AspNetCore.Mvc;

namespace Jiheng.Web.Checks;

/// <summary>上传报告核验。For who is signed in it is kept a few days and read in the background; for visitors it is read at once and nothing is kept.</summary>
public static class UploadReport
{
    public const string Address = "/check";

    /// <summary>The rate limit of uploads.</summary>
    public const string Limit = "upload";

    // Somewhat more than is taken, so that a file that is too large gets a sentence instead of a broken connection.
    internal const long MostSent = 60_000_000;

    public static void Map(IEndpointRouteBuilder app) => app.MapPost(Address, RunAsync).AllowAnonymous().RequireRateLimiting(Limit)
        .WithMetadata(new RequestSizeLimitAttribute(MostSent));

    private static async Task<IResult> RunAsync(IFormFile? file, HttpContext http, WorkbenchOptions options, UploadedReports uploaded, CheckPageFrame frame, ReadingTurns turns, WorkbenchContent content, CancellationToken ct)
    {
        var visitor = Visitor.Of(http.User);
        if (visitor is null && !options.PublicCheck)
            return Results.LocalRedirect($"{SignIn.Address}?from={Address}");
        var (name, problem) = UploadCheck.Look(file);
        if (problem is not null)
            return Refused(problem, StatusCodes.Status422UnprocessableEntity);
        var bytes = await BytesAsync(file!, ct);
        return visitor is null
            ? await AtOnceAsync(bytes, name, content, frame, turns, ct)
            : Results.LocalRedirect($"{Address}/{await uploaded.AddAsync(visitor, name, bytes, ct)}");
    }

    private static async Task<byte[]> BytesAsync(IFormFile file, CancellationToken ct)
    {
        using var bytes = new MemoryStream((int)file.Length);
        await file.CopyToAsync(bytes, ct);
        return bytes.ToArray();
    }

    private static async Task<IResult> AtOnceAsync(byte[] bytes, string name, WorkbenchContent content, CheckPageFrame frame, ReadingTurns turns, CancellationToken ct)
    {
        var (result, problem) = await turns.OneOfFewAsync(stop => UploadCheck.Run(bytes, name, content.Checks, frame.Frame, withComments: false, stop), ct);
        return result is null ? Refused($"{name}：{problem}", StatusCodes.Status503ServiceUnavailable)
            : result.Page is { } page ? Results.Text(page, "text/html", Encoding.UTF8)
            : Refused(result.Problem, StatusCodes.Status422UnprocessableEntity);
    }

    private static IResult Refused(string problem, int status) => Answer.Page<UploadPage>(status, new() { [nameof(UploadPage.Problem)] = problem });
}

/// <summary>上传报告的保存。</summary>
public sealed class UploadedReports(WorkbenchDb db, CheckQueue queue, TimeProvider clock)
{
    private const int MostOfOne = 50;

    public async Task<Guid> AddAsync(Visitor visitor, string name, byte[] bytes, CancellationToken ct)
    {
        await MakeRoomAsync(visitor, ct);
        var report = new StoredReport { OwnerId = visitor.AccountId, FileName = name, AddedAt = clock.GetUtcNow() };
        report.Content = new() { StoredReportId = report.Id, Bytes = bytes };
        db.StoredReports.Add(report);
        db.Trail.Add(new() { At = report.AddedAt, By = visitor.Signature, What = "上传报告核验", Subject = visitor.AccountId, Detail = name });
        await db.SaveChangesAsync(ct);
        queue.Wake();
        return report.Id;
    }

    /// <summary>The visitor's own; to everyone else it does not exist.</summary>
    public IQueryable<StoredReport> Of(Visitor visitor) => db.StoredReports.Where(report => report.OwnerId == visitor.AccountId);

    /// <summary>Stops it where it is not done yet; nothing of the file stays.</summary>
    public async Task CancelAsync(Visitor visitor, Guid id, CancellationToken ct)
    {
        var stopped = await Of(visitor).Where(report => report.Id == id && (report.State == WorkState.Waiting || report.State == WorkState.Doing))
            .ExecuteUpdateAsync(set => set.SetProperty(report => report.State, WorkState.Cancelled), ct);
        if (stopped == 1)
            await db.Set<StoredReportContent>().Where(content => content.StoredReportId == id).ExecuteDeleteAsync(ct);
    }

    public async Task DeleteAsync(Visitor visitor, Guid id, CancellationToken ct)
    {
        if (await Of(visitor).SingleOrDefaultAsync(report => report.Id == id, ct) is not { } report)
            return;
        db.StoredReports.Remove(report);
        db.Trail.Add(new() { At = clock.GetUtcNow(), By = visitor.Signature, What = "删除核验结果", Subject = visitor.AccountId, Detail = report.FileName });
        await db.SaveChangesAsync(ct);
    }

    private async Task MakeRoomAsync(Visitor visitor, CancellationToken ct)
    {
        var old = await Of(visitor).OrderByDescending(report => report.AddedAt).Skip(MostOfOne - 1).Select(report => report.Id).ToListAsync(ct);
        await db.StoredReports.Where(report => old.Contains(report.Id)).ExecuteDeleteAsync(ct);
    }
}
