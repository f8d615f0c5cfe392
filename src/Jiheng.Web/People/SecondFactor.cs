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

    /// <summary>The page that asks for the code, after the password; it goes on carrying what was sent before.</summary>
    internal static IResult Ask(string from, string? kept) => string.IsNullOrEmpty(kept)
        ? Results.LocalRedirect($"{Address}?from={Uri.EscapeDataString(from)}")
        : Answer.Page<SecondFactorPage>(StatusCodes.Status200OK, new() { [nameof(SecondFactorPage.From)] = from, [nameof(SecondFactorPage.Kept)] = kept });

    private static async Task<IResult> RunAsync([FromForm] string? code, [FromForm] string? from, [FromForm] string? kept,
        SignInManager<Account> signIn, KeptForms forms, WorkbenchDb db, TimeProvider clock, HttpContext http, CancellationToken ct)
    {
        if (await signIn.GetTwoFactorAuthenticationUserAsync() is not { } account)
        {
            // What was typed before goes on with the page.
            return Answer.Page<SignInPage>(StatusCodes.Status422UnprocessableEntity, new()
            {
                [nameof(SignInPage.From)] = SignIn.Inside(from),
                [nameof(SignInPage.Kept)] = string.IsNullOrEmpty(kept) ? null! : kept,
                [nameof(SignInPage.Problem)] = "输入密码以后隔得太久，验证码不能再用；请重新输入账号和密码。",
            });
        }
        var plain = (code ?? "").Replace(" ", "", StringComparison.Ordinal);
        var result = await AccountAttempt.RunAsync(db, account, () => plain.Length == 6
            ? signIn.TwoFactorAuthenticatorSignInAsync(plain, isPersistent: false, rememberClient: false)
            : signIn.TwoFactorRecoveryCodeSignInAsync(plain), ct);
        db.Trail.Add(new() { At = clock.GetUtcNow(), By = account.UserName ?? "", What = "登录验证码", Subject = account.Id, Detail = result.Succeeded ? "成功" : "不对" });
        await db.SaveChangesAsync(ct);
        if (result.Succeeded)
        {
            http.User = await signIn.CreateUserPrincipalAsync(account);
            return await ContinueKept.AnswerAsync(http, forms, kept, SignIn.Inside(from));
        }
        return Answer.Page<SecondFactorPage>(StatusCodes.Status422UnprocessableEntity, new()
        {
            [nameof(SecondFactorPage.From)] = SignIn.Inside(from),
            [nameof(SecondFactorPage.Kept)] = kept!,
            [nameof(SecondFactorPage.Problem)] = result.IsLockedOut ? "连续输错，账号已锁定15分钟；请稍后再试。" : "验证码不对；请看验证器上最新的6位数字，或用一个备用码。",
        });
    }
}
