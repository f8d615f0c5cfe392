using Jiheng.Web.Data;
using Jiheng.Web.People;
using Jiheng.Web.Shell;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;

namespace Jiheng.Web.Admin;

/// <summary>新增账号。</summary>
public static class AddAccount
{
    public const string Address = "/admin/accounts";

    public static void Map(IEndpointRouteBuilder app) => app.MapPost(Address, RunAsync).RequireAuthorization(PeopleSetup.Administrators);

    private static async Task<IResult> RunAsync([FromForm] string? account, [FromForm] string? name, [FromForm] Role role, [FromForm] string? unit, [FromForm] string? section,
        Visitor visitor, UserManager<Account> accounts, WorkbenchDb db, TimeProvider clock, CancellationToken ct)
    {
        var typed = new TypedAccount((account ?? "").Trim(), (name ?? "").Trim(), role, Guid.TryParse(unit, out var id) ? id : null, (section ?? "").Trim());
        var place = typed.UnitId is { } unitId ? await db.Units.AsNoTracking().SingleOrDefaultAsync(each => each.Id == unitId, ct) : null;
        if (Lacking(typed, place is not null) is { } problem)
            return Refused(problem, typed);
        var region = place?.RegionId ?? visitor.RegionId ?? await db.Regions.Select(each => (Guid?)each.Id).FirstOrDefaultAsync(ct);
        var added = typed.Made(region);
        var password = GivenPassword.Make();
        db.Trail.Add(new() { At = clock.GetUtcNow(), By = visitor.Signature, What = "新增账号", Subject = added.Id, Detail = $"{typed.Account}（{typed.Name}，{RoleNames.Of(role)}）" });
        var result = await accounts.CreateAsync(added, password);
        return result.Succeeded
            ? Answer.Page<AdminPage>(StatusCodes.Status200OK, new() { [nameof(AdminPage.Given)] = new GivenAccount(typed.Account, password) })
            : Refused(string.Concat(result.Errors.Select(error => error.Description)), typed);
    }

    private static string? Lacking(TypedAccount typed, bool hasUnit) => typed switch
    {
        { Account: "" } or { Name: "" } => "请填写账号和姓名。",
        { Role: Role.UnitEditor or Role.UnitHead or Role.SupervisingDepartment } when !hasUnit => $"{RoleNames.Of(typed.Role)}要选一个单位。",
        { Role: Role.BureauSection, Section: "" } => "财政业务股的账号要写明是哪个股。",
        _ => null,
    };

    private static IResult Refused(string problem, TypedAccount typed) =>
        Answer.Page<AdminPage>(StatusCodes.Status422UnprocessableEntity, new() { [nameof(AdminPage.Problem)] = problem, [nameof(AdminPage.Typed)] = typed });
}

/// <summary>填写的账号。</summary>
public sealed record TypedAccount(string Account, string Name, Role Role, Guid? UnitId, string Section)
{
    public Account Made(Guid? region) => new()
    {
        Id = Guid.CreateVersion7(),
        UserName = Account,
        DisplayName = Name,
        Role = Role,
        RegionId = region,
        UnitId = Role is Role.UnitEditor or Role.UnitHead or Role.SupervisingDepartment ? UnitId : null,
        Section = Role == Role.BureauSection ? Section : null,
        MustChangePassword = true,
    };
}

/// <summary>给出的密码, shown once.</summary>
public sealed record GivenAccount(string Account, string Password);
