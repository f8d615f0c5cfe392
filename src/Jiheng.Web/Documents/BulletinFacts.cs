using Jiheng.Web.Campaigns;

namespace Jiheng.Web.Documents;

/// <summary>通报数据。What a bulletin about one campaign counts.</summary>
/// <param name="Title">评价工作名称.</param>
/// <param name="Bureau">The region whose finance bureau reports.</param>
/// <param name="Today">截至日期.</param>
/// <param name="Due">截止日期.</param>
/// <param name="Grades">等级, best first.</param>
/// <param name="Rows">All units.</param>
/// <param name="Indicators">By how many points units got, of submitted evaluations.</param>
public sealed record BulletinFacts(
    string Title, string Bureau, DateOnly Today, DateOnly Due, ImmutableArray<string> Grades, ImmutableArray<CampaignRow> Rows, ImmutableArray<BulletinIndicator> Indicators);

/// <summary>通报的指标。</summary>
/// <param name="Name">三级指标.</param>
/// <param name="Full">分值.</param>
/// <param name="Points">得分 of every unit it applies to.</param>
public sealed record BulletinIndicator(string Name, decimal Full, ImmutableArray<decimal> Points)
{
    /// <summary>平均得分率, of 100.</summary>
    public decimal Rate => Points.Average() / Full * 100m;
}
