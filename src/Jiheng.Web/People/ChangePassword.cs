using Jiheng.Web.Data;
using Jiheng.Web.Shell;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;

namespace Jiheng.Web.People;

/// <summary>修改密码。</summary>
public static class ChangePassword
{
    public const string Address = "/account/password";

    public static void Map(IEndpointRouteBuilder app) => app.MapPost(Address, RunAsync).RequireAuthorization().RequireRateLimiting(PeopleSetup.SignInLimit);

    private static async Task<IResult> RunAsync(
        [FromForm] string? old, [FromForm(Name = "new")] string? wanted, [FromForm] string? again, Visitor visitor, SignInManager<Account> signIn, WorkbenchDb db, TimeProvider clock, CancellationToken ct)
    {
        var account = await signIn.UserManager.FindByIdAsync(visitor.AccountId.ToString()) ?? throw new UnauthorizedAccessException();
        if (wanted != again)
            return Refused("两次输入的新密码不一样；请重新输入。");
        var result = await signIn.UserManager.ChangePasswordAsync(account, old ?? "", wanted ?? "");
        if (!result.Succeeded)
            return Refused(string.Concat(result.Errors.Select(error => error.Description)));
        account.MustChangePassword = false;
        db.Trail.Add(new() { At = clock.GetUtcNow(), By = visitor.Signature, What = "修改密码", Subject = account.Id });
        await signIn.UserManager.UpdateAsync(account);
        await db.SaveChangesAsync(ct);
        await signIn.RefreshSignInAsync(account);
        return Results.LocalRedirect("/account?said=password");
    }

    private static IResult Refused(string problem) => Answer.Page<AccountPage>(StatusCodes.Status422UnprocessableEntity, new() { [nameof(AccountPage.Problem)] = problem });
}
