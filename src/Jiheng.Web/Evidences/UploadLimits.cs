using System.Security.Claims;
using System.Threading.RateLimiting;

namespace Jiheng.Web.Evidences;

/// <summary>上传限制。</summary>
public static class UploadLimits
{
    /// <summary>The rate limit of uploads.</summary>
    public const string Rate = "evidence";

    public const long MostOfFile = 20 * Megabyte;
    public const long MostOfEvaluation = 200 * Megabyte;

    /// <summary>Of one request, the form around the files included.</summary>
    public const long MostOfRequest = 101 * Megabyte;

    private const long Megabyte = 1024 * 1024;
    private const int UploadsAMinute = 30;

    public static void AddUploadLimits(this IServiceCollection services) => services.AddRateLimiter(limits => limits.AddPolicy(Rate, http => RateLimitPartition.GetFixedWindowLimiter(
        http.User.FindFirstValue(ClaimTypes.NameIdentifier) ?? "", _ => new() { PermitLimit = UploadsAMinute, Window = TimeSpan.FromMinutes(1) })));

    /// <summary>“1.2 MB”.</summary>
    public static string Words(long size) => size < Megabyte
        ? Indicators.Quantities.Numerals.Plain((size + 1023) / 1024) + " KB"
        : Indicators.Quantities.Numerals.Plain((decimal)size / Megabyte, 1) + " MB";
}
