using Jiheng.Web.Data;
using Jiheng.Web.Shell;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using SignInResult = Microsoft.AspNetCore.Identity.SignInResult;

namespace Jiheng.Web.People;

/// <summary>登录。</summary>
public static class SignIn
{
    public const string Address = "/sign-in";

    public static void Map(IEndpointRouteBuilder app) => app.MapPost(Address, RunAsync).AllowAnonymous().RequireRateLimiting(PeopleSetup.SignInLimit);

    private static async Task<IResult> RunAsync(
        [FromForm] string? account, [FromForm] string? password, [FromForm] string? from, [FromForm] string? kept,
        SignInManager<Account> signIn, KeptForms forms, WorkbenchDb db, TimeProvider clock, HttpContext http, CancellationToken ct)
    {
        var known = await signIn.UserManager.FindByNameAsync(account ?? "");
        var result = known is null || known.IsDisabled
            ? SignInResult.Failed
            : await AccountAttempt.RunAsync(db, known, () => signIn.PasswordSignInAsync(known, password ?? "", isPersistent: false, lockoutOnFailure: true), ct);
        db.Trail.Add(new() { At = clock.GetUtcNow(), By = account ?? "", What = "登录", Subject = known?.Id, Detail = Words(result) });
        await db.SaveChangesAsync(ct);
        if (result.RequiresTwoFactor)
            return SecondFactor.Ask(Inside(from), kept);
        if (known is null || !result.Succeeded)
            return Answer.Page<SignInPage>(StatusCodes.Status422UnprocessableEntity, new() { [nameof(SignInPage.Account)] = account ?? "", [nameof(SignInPage.From)] = Inside(from), [nameof(SignInPage.Problem)] = Problem(result), [nameof(SignInPage.Kept)] = kept! });
        http.User = await signIn.CreateUserPrincipalAsync(known);
        return await ContinueKept.AnswerAsync(http, forms, kept, Inside(from));
    }

    private static string Words(SignInResult result) => result.Succeeded ? "成功" : result.RequiresTwoFactor ? "密码正确，等待验证码" : result.IsLockedOut ? "已锁定" : "账号或密码不对";

    private static string Problem(SignInResult result) => result.IsLockedOut
        ? "密码连续输错，账号已锁定15分钟；请稍后再试，或请管理员解锁。"
        : "账号或密码不对；请核对后再试。";

    /// <summary>An address of this site; its first page for any other. Browsers leave out tabs and line breaks, and take \ for /.</summary>
    internal static string Inside(string? address) =>
        address is ['/', ..] and not ['/', '/', ..] && !address.Any(letter => letter == '\\' || char.IsControl(letter)) ? address : "/";
}
