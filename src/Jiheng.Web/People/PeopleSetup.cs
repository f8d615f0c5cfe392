using System.Threading.RateLimiting;
using Jiheng.Web.Data;
using Jiheng.Web.Shell;
using Microsoft.AspNetCore.Identity;

namespace Jiheng.Web.People;

/// <summary>登录设置。Who may sign in, how often, with what password.</summary>
public static class PeopleSetup
{
    /// <summary>The rate limit of sign-in.</summary>
    public const string SignInLimit = "sign-in";

    /// <summary>Only 系统管理员.</summary>
    public const string Administrators = "administrators";

    public static void AddPeople(this IServiceCollection services, WorkbenchOptions options)
    {
        var authentication = services.AddAuthentication(IdentityConstants.ApplicationScheme);
        authentication.AddIdentityCookies();
        if (options.Organisation is { } organisation)
            authentication.AddOrganisation(organisation);
        services.AddIdentityCore<Account>(Demand).AddEntityFrameworkStores<WorkbenchDb>().AddSignInManager().AddDefaultTokenProviders()
            .AddClaimsPrincipalFactory<AccountClaims>().AddErrorDescriber<PasswordProblems>();
        services.ConfigureApplicationCookie(cookie =>
        {
            cookie.Cookie.Name = "jiheng.session";
            cookie.Cookie.HttpOnly = true;
            cookie.Cookie.SameSite = SameSiteMode.Lax;
            cookie.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
            cookie.ExpireTimeSpan = TimeSpan.FromHours(8);
            cookie.SlidingExpiration = true;
            cookie.LoginPath = SignIn.Address;
            cookie.AccessDeniedPath = "/sorry/403";
            cookie.ReturnUrlParameter = "from";
            cookie.Events.OnRedirectToLogin = ExpiredSession.Ask(cookie.Events.OnRedirectToLogin);
        });
        services.Configure<SecurityStampValidatorOptions>(stamps =>
        {
            stamps.ValidationInterval = TimeSpan.FromMinutes(1);
            stamps.OnRefreshingPrincipal = AccountClaims.KeepWayInAsync;
        });
        services.AddAuthorizationBuilder().AddPolicy(Administrators, policy => policy.RequireClaim(Claims.Role, nameof(Role.Administrator)));
        services.AddSingleton<KeptForms>();
        services.AddSingleton<SampleCounty.SampleAccounts>();
        services.AddScoped(provider => Visitor.Of(provider.GetRequiredService<IHttpContextAccessor>().HttpContext?.User ?? new())
            ?? throw new UnauthorizedAccessException("Nobody is signed in."));
        services.AddRateLimiter(limits =>
        {
            limits.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
            limits.AddPolicy(SignInLimit, http => RateLimitPartition.GetFixedWindowLimiter(
                http.Connection.RemoteIpAddress?.ToString() ?? "", _ => new() { PermitLimit = options.SignInsPerMinute, Window = TimeSpan.FromMinutes(1) }));
        });
    }

    private static void Demand(IdentityOptions identity)
    {
        identity.Password.RequiredLength = 10;
        identity.Password.RequireNonAlphanumeric = false;
        identity.Password.RequiredUniqueChars = 4;
        identity.Lockout.MaxFailedAccessAttempts = 5;
        identity.Lockout.DefaultLockoutTimeSpan = TimeSpan.FromMinutes(15);
        identity.User.AllowedUserNameCharacters = "";
    }
}
