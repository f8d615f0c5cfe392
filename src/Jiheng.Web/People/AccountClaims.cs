using System.Security.Claims;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;

namespace Jiheng.Web.People;

/// <summary>登录身份。Puts what <see cref="Visitor"/> reads into the signed cookie.</summary>
public sealed class AccountClaims(UserManager<Account> accounts, IOptions<IdentityOptions> options) : UserClaimsPrincipalFactory<Account>(accounts, options)
{
    protected override async Task<ClaimsIdentity> GenerateClaimsAsync(Account user)
    {
        var identity = await base.GenerateClaimsAsync(user);
        identity.AddClaim(new(Claims.Name, user.DisplayName));
        identity.AddClaim(new(Claims.Role, user.Role.ToString()));
        Add(identity, Claims.Region, user.RegionId?.ToString());
        Add(identity, Claims.Unit, user.UnitId?.ToString());
        Add(identity, Claims.Section, user.Section);
        Add(identity, Claims.MustChangePassword, user.MustChangePassword ? "yes" : null);
        return identity;
    }

    /// <summary>The session is looked at anew every minute, and stays one of the organisation's provider where it was.</summary>
    public static Task KeepWayInAsync(SecurityStampRefreshingPrincipalContext context)
    {
        if (context.CurrentPrincipal?.FindFirst(ClaimTypes.AuthenticationMethod) is { } way)
            context.NewPrincipal?.Identities.First().AddClaim(way.Clone());
        return Task.CompletedTask;
    }

    private static void Add(ClaimsIdentity identity, string claim, string? value)
    {
        if (value is not null)
            identity.AddClaim(new(claim, value));
    }
}
