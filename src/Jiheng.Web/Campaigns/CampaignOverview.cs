using Jiheng.Web.Data;
using Jiheng.Web.Evaluations;
using Jiheng.Web.People;

namespace Jiheng.Web.Campaigns;

/// <summary>评价工作一览。One row for each campaign the visitor sees, with how far its units are.</summary>
/// <param name="Units">单位数, of those the visitor sees.</param>
/// <param name="Submitted">已提交.</param>
/// <param name="Accepted">审核通过.</param>
public sealed record CampaignOverview(Guid Id, string Name, int Year, string SystemId, DateOnly Due, int Units, int Submitted, int Accepted)
{
    /// <summary>Late from this day on.</summary>
    public required DateOnly Today { get; init; }

    /// <summary>逾期未提交.</summary>
    public int Late => Due < Today ? Units - Submitted : 0;

    /// <summary>In the order asked for; what is not understood is by due date, the latest first.</summary>
    public static async Task<ImmutableArray<CampaignOverview>> ReadAsync(WorkbenchDb db, Visitor visitor, DateOnly today, OverviewOrder order, CancellationToken ct)
    {
        var (mine, owing) = (db.EvaluationsOf(visitor), RemindUnits.Owing(db, visitor));
        var rows = await db.CampaignsOf(visitor).AsNoTracking().OrderByDescending(campaign => campaign.Due).ThenBy(campaign => campaign.Name)
            .Select(campaign => new CampaignOverview(
                campaign.Id, campaign.Name, campaign.Year, campaign.SystemId, campaign.Due,
                mine.Count(each => each.CampaignId == campaign.Id),
                mine.Count(each => each.CampaignId == campaign.Id) - owing.Count(each => each.CampaignId == campaign.Id),
                mine.Count(each => each.CampaignId == campaign.Id && each.Stage == Stage.Accepted))
            {
                Today = today,
            })
            .ToListAsync(ct);
        return [.. order.Descending ? rows.OrderByDescending(order.Key) : rows.OrderBy(order.Key)];
    }
}

/// <summary>一览的排序, as the address says it: the column, with “-” before it the other way round.</summary>
public sealed record OverviewOrder(string Column, bool Descending)
{
    public const string Due = "due";

    public const string Name = "name";

    public const string Year = "year";

    public const string Units = "units";

    public const string Submitted = "submitted";

    public const string Late = "late";

    public const string Accepted = "accepted";

    public static OverviewOrder Read(string? sort) => sort?.TrimStart('-') is (Due or Name or Year or Units or Submitted or Late or Accepted) and var column
        ? new(column, sort.StartsWith('-'))
        : new(Due, Descending: true);

    /// <summary>By this column; the other way round when it is so already. Numbers and days begin with the highest.</summary>
    public string With(string column) => column == Column ? (Descending ? "" : "-") + column : (column == Name ? "" : "-") + column;

    public string Text => (Descending ? "-" : "") + Column;

    public IComparable Key(CampaignOverview row) => Column switch
    {
        Name => row.Name,
        Year => row.Year,
        Units => row.Units,
        Submitted => row.Submitted,
        Late => row.Late,
        Accepted => row.Accepted,
        _ => row.Due,
    };
}
