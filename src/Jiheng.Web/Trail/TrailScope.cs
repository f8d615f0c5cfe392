using Jiheng.Web.Campaigns;
using Jiheng.Web.Data;
using Jiheng.Web.People;

namespace Jiheng.Web.Trail;

/// <summary>留痕的数据范围。Lines about what the reader may see; the administrator sees all.</summary>
public static class TrailScope
{
    public static bool MayRead(Visitor visitor) => visitor.Role is Role.Administrator or Role.BureauPerformance or Role.BureauSection;

    public static IQueryable<TrailEntry> TrailOf(this WorkbenchDb db, Visitor visitor)
    {
        var lines = db.Trail.AsNoTracking();
        if (visitor.Role == Role.Administrator)
            return lines;
        if (!MayRead(visitor))
            return lines.Where(_ => false);
        var evaluations = db.EvaluationsOf(visitor).Select(each => (Guid?)each.Id);
        if (visitor.Role != Role.BureauPerformance)
            return lines.Where(line => evaluations.Contains(line.Subject));
        var campaigns = db.CampaignsOf(visitor).Select(each => (Guid?)each.Id);
        var accounts = db.Users.Where(account => account.RegionId == visitor.RegionId).Select(account => (Guid?)account.Id);
        return lines.Where(line => evaluations.Contains(line.Subject) || campaigns.Contains(line.Subject) || accounts.Contains(line.Subject)
            || (line.Subject != null && line.Subject == visitor.RegionId));
    }
}
