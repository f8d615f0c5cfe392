using Jiheng.Web.Data;
using Jiheng.Web.Shell;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;

namespace Jiheng.Web.People;

/// <summary>启用登录验证码。After one right code, so that nobody locks himself out.</summary>
public static class EnableSecondFactor
{
    public const string Address = "/account/second-factor";

    private const int RecoveryCodes = 8;

    public static void Map(IEndpointRouteBuilder app) => app.MapPost(Address, RunAsync).RequireAuthorization().RequireRateLimiting(PeopleSetup.SignInLimit);

    private static async Task<IResult> RunAsync([FromForm] string? code, Visitor visitor, SignInManager<Account> signIn, WorkbenchDb db, TimeProvider clock, CancellationToken ct)
    {
        var accounts = signIn.UserManager;
        var account = await accounts.FindByIdAsync(visitor.AccountId.ToString()) ?? throw new UnauthorizedAccessException();
        var plain = (code ?? "").Replace(" ", "", StringComparison.Ordinal);
        if (!await accounts.VerifyTwoFactorTokenAsync(account, accounts.Options.Tokens.AuthenticatorTokenProvider, plain))
            return Answer.Page<AccountPage>(StatusCodes.Status422UnprocessableEntity, new() { [nameof(AccountPage.CodeProblem)] = "数字不对；请看验证器上最新的6位数字，并核对手机的时间。" });
        db.Trail.Add(new() { At = clock.GetUtcNow(), By = visitor.Signature, What = "启用登录验证码", Subject = account.Id });
        await accounts.SetTwoFactorEnabledAsync(account, true);
        var codes = await accounts.GenerateNewTwoFactorRecoveryCodesAsync(account, RecoveryCodes) ?? [];
        await db.SaveChangesAsync(ct);
        await signIn.RefreshSignInAsync(account);
        return Answer.Page<AccountPage>(StatusCodes.Status200OK, new() { [nameof(AccountPage.Codes)] = codes.ToImmutableArray() });
    }
}
