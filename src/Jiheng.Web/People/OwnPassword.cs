using System.Security.Claims;

namespace Jiheng.Web.People;

/// <summary>先改密码。Who signed in with a password somebody else gave changes it first; who came through the organisation's provider used none.</summary>
public static class OwnPassword
{
    private static readonly string[] Open = ["/account", "/sign-out", "/assets", "/sorry"];

    public static Task DemandAsync(HttpContext http, RequestDelegate next)
    {
        if (!http.User.HasClaim(claim => claim.Type == Claims.MustChangePassword) || http.User.HasClaim(ClaimTypes.AuthenticationMethod, OrganisationSignIn.Scheme) || Open.Any(path => http.Request.Path.StartsWithSegments(path, StringComparison.Ordinal)))
            return next(http);
        http.Response.Redirect("/account");
        return Task.CompletedTask;
    }
}
