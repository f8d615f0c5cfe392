using Jiheng.Web.Data;
using Jiheng.Web.Shell;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;

namespace Jiheng.Web.People;

/// <summary>停用登录验证码。</summary>
public static class DisableSecondFactor
{
    public const string Address = "/account/second-factor/off";

    public static void Map(IEndpointRouteBuilder app) => app.MapPost(Address, RunAsync).RequireAuthorization().RequireRateLimiting(PeopleSetup.SignInLimit);

    private static async Task<IResult> RunAsync([FromForm] string? password, Visitor visitor, SignInManager<Account> signIn, WorkbenchDb db, TimeProvider clock, CancellationToken ct)
    {
        var accounts = signIn.UserManager;
        var account = await accounts.FindByIdAsync(visitor.AccountId.ToString()) ?? throw new UnauthorizedAccessException();
        if (!await accounts.CheckPasswordAsync(account, password ?? ""))
            return Answer.Page<AccountPage>(StatusCodes.Status422UnprocessableEntity, new() { [nameof(AccountPage.Problem)] = "密码不对，登录验证码没有停用。" });
        db.Trail.Add(new() { At = clock.GetUtcNow(), By = visitor.Signature, What = "停用登录验证码", Subject = account.Id });
        await accounts.SetTwoFactorEnabledAsync(account, false);
        await accounts.ResetAuthenticatorKeyAsync(account);
        await db.SaveChangesAsync(ct);
        await signIn.RefreshSignInAsync(account);
        return Results.LocalRedirect("/account?said=off");
    }
}
