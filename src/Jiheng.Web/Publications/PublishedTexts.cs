using System.Threading.RateLimiting;
using Jiheng.Documents.Reports;
using Jiheng.ReportChecks.Text;
using Jiheng.Web.Data;

namespace Jiheng.Web.Publications;

/// <summary>公开稿的文字。Read out of the Word file once and not for every visitor; those read last are kept.</summary>
public sealed class PublishedTexts
{
    /// <summary>The rate limit of what everyone may read.</summary>
    public const string Limit = "published";

    private const int Most = 40;

    // A whole office may share an address.
    private const int ReadingsInMinute = 300;

    private readonly Lock turn = new();
    private readonly OrderedDictionary<(Guid Evaluation, DateTimeOffset PublishedAt), ReportText> kept = [];

    /// <summary>Nothing where it was withdrawn or published anew in this moment.</summary>
    public async Task<ReportText?> FindAsync(WorkbenchDb db, Guid evaluation, DateTimeOffset publishedAt, CancellationToken ct)
    {
        lock (turn)
        {
            if (kept.TryGetValue((evaluation, publishedAt), out var known))
                return known;
        }
        if (await db.Publications.AsNoTracking().Where(each => each.EvaluationId == evaluation && each.PublishedAt == publishedAt).Select(each => each.Document).SingleOrDefaultAsync(ct) is not { } document
            || ReportReader.Read(document, "公开稿.docx", cancellation: ct) is not ReportReading.Read { Text: var text })
            return null;
        lock (turn)
        {
            kept[(evaluation, publishedAt)] = text;
            if (kept.Count > Most)
                kept.RemoveAt(0);
        }
        return text;
    }

    public static void AddTo(IServiceCollection services) => services.AddSingleton<PublishedTexts>().AddRateLimiter(limits => limits.AddPolicy(Limit, http => RateLimitPartition.GetFixedWindowLimiter(
        http.Connection.RemoteIpAddress?.ToString() ?? "", _ => new() { PermitLimit = ReadingsInMinute, Window = TimeSpan.FromMinutes(1) })));
}
