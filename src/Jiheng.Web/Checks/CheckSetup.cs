using System.Threading.RateLimiting;
using Jiheng.Web.People;

namespace Jiheng.Web.Checks;

/// <summary>核验设置。</summary>
internal static class CheckSetup
{
    private const int UploadsInMinute = 20;

    public static void AddChecks(this IServiceCollection services)
    {
        services.AddScoped<FindingAnswers>();
        services.AddScoped<SelfCheck>();
        services.AddScoped<UploadedReports>();
        services.AddSingleton<CheckPageFrame>();
        services.AddSingleton(_ => new ReadingTurns(TimeSpan.FromMinutes(1)));
        services.AddSingleton<FirstCounts>();
        services.AddHostedService(provider => provider.GetRequiredService<FirstCounts>());
        services.AddSingleton<CheckQueue>();
        services.AddHostedService(provider => provider.GetRequiredService<CheckQueue>());
        // By person; visitors without an account by where they come from.
        services.AddRateLimiter(limits => limits.AddPolicy(UploadReport.Limit, http => RateLimitPartition.GetFixedWindowLimiter(
            Visitor.Of(http.User)?.AccountId.ToString() ?? http.Connection.RemoteIpAddress?.ToString() ?? "", _ => new() { PermitLimit = UploadsInMinute, Window = TimeSpan.FromMinutes(1) })));
    }
}
