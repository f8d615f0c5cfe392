using Jiheng.Web.Data;
using SignInResult = Microsoft.AspNetCore.Identity.SignInResult;

namespace Jiheng.Web.People;

/// <summary>一次登录尝试。Counts towards the lock-out, or ends the counting, also when the same account is tried elsewhere in the same moment.</summary>
public static class AccountAttempt
{
    private const int MostAttempts = 5;

    /// <summary>The framework keeps the count with the account and gives up, as if the password were wrong, when somebody else saved it first; then it is tried on the newer one.</summary>
    public static async Task<SignInResult> RunAsync(WorkbenchDb db, Account account, Func<Task<SignInResult>> attempt, CancellationToken ct)
    {
        for (var time = 1; ; time++)
        {
            var result = await attempt();
            var meant = account.ConcurrencyStamp;
            if (result.Succeeded || result.RequiresTwoFactor || time == MostAttempts)
                return result;
            await db.Entry(account).ReloadAsync(ct);
            if (account.ConcurrencyStamp == meant)
                return result;
        }
    }
}
