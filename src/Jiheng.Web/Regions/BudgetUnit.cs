using Jiheng.Web.Data;

namespace Jiheng.Web.Regions;

/// <summary>预算单位。A department, or a unit under one.</summary>
public sealed class BudgetUnit
{
    public Guid Id { get; init; } = Guid.CreateVersion7();

    public required Guid RegionId { get; init; }

    public Region Region { get => field ?? throw NotLoaded.Row(); init; }

    /// <summary>主管部门; nothing for a department itself.</summary>
    public Guid? DepartmentId { get; set; }

    public BudgetUnit? Department { get; init; }

    /// <summary>预算编码。</summary>
    public required string Code { get; set; }

    public required string Name { get; set; }

    /// <summary>归口业务股: the section of the finance bureau that looks after it.</summary>
    public required string Section { get; set; }
}
