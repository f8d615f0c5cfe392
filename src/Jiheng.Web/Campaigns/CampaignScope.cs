using Jiheng.Web.Data;
using Jiheng.Web.People;

namespace Jiheng.Web.Campaigns;

/// <summary>评价工作的数据范围。Those of the region, for the bureau; those with units of theirs, for who supervises some; none for the units themselves.</summary>
public static class CampaignScope
{
    public static IQueryable<Campaign> CampaignsOf(this WorkbenchDb db, Visitor visitor) => visitor.Role switch
    {
        Role.Administrator => db.Campaigns,
        Role.BureauPerformance => db.Campaigns.Where(campaign => campaign.RegionId == visitor.RegionId),
        Role.BureauSection or Role.SupervisingDepartment => db.Campaigns.Where(campaign => db.EvaluationsOf(visitor).Any(evaluation => evaluation.CampaignId == campaign.Id)),
        _ => db.Campaigns.Where(_ => false),
    };

    /// <summary>Begins campaigns and changes them.</summary>
    public static bool MayManage(this Visitor visitor) => visitor.Role == Role.BureauPerformance;

    /// <summary>催报: the finance bureau asks, within its scope.</summary>
    public static bool MayRemind(this Visitor visitor) => visitor.Role is Role.BureauPerformance or Role.BureauSection;
}
