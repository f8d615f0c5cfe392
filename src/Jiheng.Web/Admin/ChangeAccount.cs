using Jiheng.Web.Data;
using Jiheng.Web.People;
using Jiheng.Web.Shell;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;

namespace Jiheng.Web.Admin;

/// <summary>账号管理：停用、启用、解锁、重置密码、停用验证码、登记统一身份认证名。</summary>
public static class ChangeAccount
{
    public static void Map(IEndpointRouteBuilder app) => app.MapPost("/admin/accounts/{id:guid}", RunAsync).RequireAuthorization(PeopleSetup.Administrators);

    private static async Task<IResult> RunAsync(Guid id, [FromForm] string? act, [FromForm] string? external, Visitor visitor, UserManager<Account> accounts, WorkbenchDb db, TimeProvider clock, CancellationToken ct)
    {
        if (await accounts.FindByIdAsync(id.ToString()) is not { } account)
            return Results.NotFound();
        var name = (external ?? "").Trim() is { Length: > 0 } given ? given : null;
        if (await ProblemAsync(account, act, name, visitor, db, ct) is { } problem)
            return Answer.Page<AdminPage>(StatusCodes.Status422UnprocessableEntity, new() { [nameof(AdminPage.Problem)] = problem });
        var detail = act == "external" ? $"{account.UserName}：由“{account.ExternalName}”改为“{name}”" : account.UserName ?? "";
        if (Change(account, act, name) is not { } words)
            return Results.BadRequest();
        db.Trail.Add(new() { At = clock.GetUtcNow(), By = visitor.Signature, What = words, Subject = id, Detail = detail });
        var password = act == "reset" ? GivenPassword.Make() : null;
        if (password is not null)
            account.PasswordHash = accounts.PasswordHasher.HashPassword(account, password);
        // Whoever is signed in with it is asked again within a minute.
        await accounts.UpdateSecurityStampAsync(account);
        await db.SaveChangesAsync(ct);
        return password is null ? Results.LocalRedirect("/admin") : Answer.Page<AdminPage>(StatusCodes.Status200OK, new() { [nameof(AdminPage.Given)] = new GivenAccount(account.UserName ?? "", password) });
    }

    private static async Task<string?> ProblemAsync(Account account, string? act, string? externalName, Visitor visitor, WorkbenchDb db, CancellationToken ct)
    {
        if (act == "disable" && account.Id == visitor.AccountId)
            return "不能停用自己正在用的账号；请用另一个管理员账号停用。";
        return act == "external" && externalName is not null && await db.Users.FirstOrDefaultAsync(other => other.ExternalName == externalName && other.Id != account.Id, ct) is { } same
            ? $"统一身份认证名“{externalName}”已经登记给账号“{same.UserName}”；请核对。"
            : null;
    }

    private static string? Change(Account account, string? act, string? externalName)
    {
        switch (act)
        {
            case "disable":
                account.IsDisabled = true;
                return "停用账号";
            case "enable":
                account.IsDisabled = false;
                return "启用账号";
            case "unlock":
                account.LockoutEnd = null;
                return "解锁账号";
            case "reset":
                (account.MustChangePassword, account.LockoutEnd) = (true, null);
                return "重置密码";
            case "second-factor-off":
                account.TwoFactorEnabled = false;
                return "停用登录验证码";
            case "external":
                account.ExternalName = externalName;
                return "登记统一身份认证名";
            default:
                return null;
        }
    }
}
