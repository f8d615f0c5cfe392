using Jiheng.Web.Data;
using Jiheng.Web.Regions;

namespace Jiheng.Web.Campaigns;

/// <summary>评价工作。One round of self-evaluations: a year, an indicator system, the units, the dates.</summary>
public sealed class Campaign
{
    public Guid Id { get; init; } = Guid.CreateVersion7();

    public required Guid RegionId { get; init; }

    public Region Region { get => field ?? throw NotLoaded.Row(); init; }

    public required string Name { get; set; }

    /// <summary>评价年度。</summary>
    public required int Year { get; init; }

    /// <summary>指标体系编号。</summary>
    public required string SystemId { get; init; }

    /// <summary>内容指纹 of the system when the campaign began, so that a later edit of its file is seen.</summary>
    public required string SystemHash { get; init; }

    public required DateOnly Opens { get; set; }

    /// <summary>截止日期: the last day of submission.</summary>
    public required DateOnly Due { get; set; }

    /// <summary>所需材料, one a line.</summary>
    public string Materials { get; set; } = "";
}
