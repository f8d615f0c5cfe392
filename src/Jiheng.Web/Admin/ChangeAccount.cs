using Jiheng.Web.Data;
using Jiheng.Web.People;
using Jiheng.Web.Shell;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;

namespace Jiheng.Web.Admin;

/// <summary>账号管理：停用、启用、解锁、重置密码、停用验证码。</summary>
public static class ChangeAccount
{
    public static void Map(IEndpointRouteBuilder app) => app.MapPost("/admin/accounts/{id:guid}", RunAsync).RequireAuthorization(PeopleSetup.Administrators);

    private static async Task<IResult> RunAsync(Guid id, [FromForm] string? act, Visitor visitor, UserManager<Account> accounts, WorkbenchDb db, TimeProvider clock, CancellationToken ct)
    {
        if (await accounts.FindByIdAsync(id.ToString()) is not { } account)
            return Results.NotFound();
        if (id == visitor.AccountId && act == "disable")
            return Answer.Page<AdminPage>(StatusCodes.Status422UnprocessableEntity, new() { ["Problem"] = "不能停用自己正在用的账号；请用另一个管理员账号停用。" });
        if (Change(account, act) is not { } words)
            return Results.BadRequest();
        db.Trail.Add(new() { At = clock.GetUtcNow(), By = visitor.Name, What = words, Subject = id, Detail = account.UserName ?? "" });
        var password = act == "reset" ? GivenPassword.Make() : null;
        if (password is not null)
            account.PasswordHash = accounts.PasswordHasher.HashPassword(account, password);
        // Whoever is signed in with it is asked again within a minute.
        await accounts.UpdateSecurityStampAsync(account);
        await db.SaveChangesAsync(ct);
        return password is null ? Results.LocalRedirect("/admin") : Answer.Page<AdminPage>(StatusCodes.Status200OK, new() { ["Given"] = new GivenAccount(account.UserName ?? "", password) });
    }

    private static string? Change(Account account, string? act)
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
            default:
                return null;
        }
    }
}
