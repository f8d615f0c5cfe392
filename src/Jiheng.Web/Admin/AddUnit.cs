using Jiheng.Web.Data;
using Jiheng.Web.People;
using Jiheng.Web.Regions;
using Jiheng.Web.Shell;
using Microsoft.AspNetCore.Mvc;

namespace Jiheng.Web.Admin;

/// <summary>新增单位。</summary>
public static class AddUnit
{
    public const string Address = "/admin/units";

    public static void Map(IEndpointRouteBuilder app) => app.MapPost(Address, RunAsync).RequireAuthorization(PeopleSetup.Administrators);

    private static async Task<IResult> RunAsync([FromForm] string? code, [FromForm] string? name, [FromForm] string? department, [FromForm] string? section,
        Visitor visitor, WorkbenchDb db, TimeProvider clock, CancellationToken ct)
    {
        var (number, called, of) = ((code ?? "").Trim(), (name ?? "").Trim(), (section ?? "").Trim());
        if (number.Length == 0 || called.Length == 0 || of.Length == 0)
            return Refused("请填写预算编码、名称和归口业务股。");
        var region = visitor.RegionId ?? await db.Regions.Select(each => (Guid?)each.Id).FirstOrDefaultAsync(ct);
        if (region is not { } regionId)
            return Refused("还没有地区；请先用 jiheng admin 命令登记本地区。");
        if (await db.Units.AnyAsync(unit => unit.RegionId == regionId && unit.Code == number, ct))
            return Refused($"预算编码“{number}”已经有单位在用；请核对。");
        var added = new BudgetUnit { RegionId = regionId, Code = number, Name = called, Section = of, DepartmentId = Guid.TryParse(department, out var id) ? id : null };
        db.Units.Add(added);
        db.Trail.Add(new() { At = clock.GetUtcNow(), By = visitor.Signature, What = "新增单位", Subject = added.Id, Detail = $"{number} {called}" });
        await db.SaveChangesAsync(ct);
        return Results.LocalRedirect("/admin");
    }

    private static IResult Refused(string problem) => Answer.Page<AdminPage>(StatusCodes.Status422UnprocessableEntity, new() { [nameof(AdminPage.Problem)] = problem });
}
