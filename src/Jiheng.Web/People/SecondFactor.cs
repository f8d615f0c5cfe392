using Jiheng.Web.Data;
using Jiheng.Web.Shell;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;

namespace Jiheng.Web.People;

/// <summary>登录验证码。The code of a person's authenticator, or one of the recovery codes, after the password.</summary>
public static class SecondFactor
{
    public const string Address = "/sign-in/code";

    public static void Map(IEndpointRouteBuilder app) => app.MapPost(Address, RunAsync).AllowAnonymous().RequireRateLimiting(PeopleSetup.SignInLimit);

    private static async Task<IResult> RunAsync(
        [FromForm] string? code, [FromForm] string? from, SignInManager<Account> signIn, WorkbenchDb db, TimeProvider clock, CancellationToken ct)
    {
        if (await signIn.GetTwoFactorAuthenticationUserAsync() is not { } account)
            return Results.LocalRedirect(SignIn.Address);
        var plain = (code ?? "").Replace(" ", "", StringComparison.Ordinal);
        var result = await AccountAttempt.RunAsync(db, account, () => plain.Length == 6
            ? signIn.TwoFactorAuthenticatorSignInAsync(plain, isPersistent: false, rememberClient: false)
            : signIn.TwoFactorRecoveryCodeSignInAsync(plain), ct);
        db.Trail.Add(new() { At = clock.GetUtcNow(), By = account.UserName ?? "", What = "登录验证码", Subject = account.Id, Detail = result.Succeeded ? "成功" : "不对" });
        await db.SaveChangesAsync(ct);
        return result.Succeeded
            ? Results.LocalRedirect(SignIn.Inside(from))
            : Answer.Page<SecondFactorPage>(StatusCodes.Status422UnprocessableEntity, new()
            {
                ["From"] = SignIn.Inside(from),
                ["Problem"] = result.IsLockedOut ? "连续输错，账号已锁定15分钟；请稍后再试。" : "验证码不对；请看验证器上最新的6位数字，或用一个备用码。",
            });
    }
}
