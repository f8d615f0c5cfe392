using Jiheng.Web.Data;

namespace Jiheng.Web.Shell;

/// <summary>运行状况。</summary>
public static class Health
{
    public static void MapHealth(this WebApplication app)
    {
        // Alive: the process answers.
        app.MapGet("/healthz", () => Results.Text("ok")).AllowAnonymous();
        // Ready: the database answers too.
        app.MapGet("/readyz", async (WorkbenchDb db, CancellationToken ct) =>
            await db.Database.CanConnectAsync(ct) ? Results.Text("ok") : Results.Text("数据库没有应答", statusCode: StatusCodes.Status503ServiceUnavailable)).AllowAnonymous();
    }
}
