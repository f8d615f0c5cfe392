using Jiheng.Web.Data;
using Jiheng.Web.Shell;

namespace Jiheng.Web.SampleCounty;

/// <summary>示例县。Fills an empty database, so that there is something to look at and to try.</summary>
public static class SampleSetup
{
    /// <summary>行政区划代码 that no place has.</summary>
    public const string RegionCode = "999001";

    public static async Task FillAsync(IServiceProvider services, CancellationToken ct)
    {
        await using var scope = services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<WorkbenchDb>();
        var content = scope.ServiceProvider.GetRequiredService<WorkbenchContent>();
        if (content.Material is { } material && !content.Samples.IsEmpty && !await db.Regions.AnyAsync(ct))
            await ActivatorUtilities.CreateInstance<SampleWriter>(scope.ServiceProvider, material).WriteAsync(ct);
        await services.GetRequiredService<SampleAccounts>().LookAsync(db, ct);
    }
}
