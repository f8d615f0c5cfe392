using Jiheng.Web.Data;
using Jiheng.Web.People;

namespace Jiheng.Web.SampleCounty;

/// <summary>示例账号。Printed and shown on the sign-in page as long as the database holds the sample county.</summary>
public sealed class SampleAccounts
{
    /// <summary>The same for all, and of no use anywhere else.</summary>
    public const string Password = "Qinghe2026";

    public ImmutableArray<SampleAccount> Shown { get; private set; } = [];

    public static ImmutableArray<SampleAccount> All { get; } =
    [
        new("zfb.tb", "办公室填报人", Role.UnitEditor),
        new("zfb.fzr", "办公室负责人", Role.UnitHead),
        new("zfb.zg", "办公室主管岗", Role.SupervisingDepartment),
        new("jxg", "绩效股经办人", Role.BureauPerformance),
        new("xzg", "行政股经办人", Role.BureauSection),
        new("dsf", "第三方评价人", Role.ExternalEvaluator),
        new("admin", "系统管理员", Role.Administrator),
    ];

    /// <summary>Looks whether the sample county is there.</summary>
    public async Task LookAsync(WorkbenchDb db, CancellationToken ct) =>
        Shown = await db.Regions.AnyAsync(region => region.Code == SampleSetup.RegionCode, ct) ? All : [];
}

/// <summary>示例账号的一行。</summary>
public sealed record SampleAccount
{
    internal SampleAccount(string account, string name, Role role) => (Account, Name, Role) = (account, name, role);

    public string Account { get; }

    public string Name { get; }

    public Role Role { get; }

    public string RoleName => RoleNames.Of(Role);
}
