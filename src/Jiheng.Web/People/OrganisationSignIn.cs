using System.Globalization;
using System.Net.Http.Headers;
using System.Security.Claims;
using System.Text.Json;
using Jiheng.Web.Data;
using Jiheng.Web.Shell;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.OAuth;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Logging;

namespace Jiheng.Web.People;

/// <summary>用单位统一身份认证登录。Authorization code with PKCE by the framework's handler; who comes back must be known here already.</summary>
public static partial class OrganisationSignIn
{
    public const string Address = "/sign-in/organisation";

    /// <summary>Where the provider sends the person back to; to be registered there.</summary>
    public const string Back = Address + "/back";

    /// <summary>How the session came about; kept in its cookie.</summary>
    public const string Scheme = "organisation";

    private const int LongestName = 200;

    /// <summary>Only where a provider is configured; otherwise the address does not exist.</summary>
    public static void Map(IEndpointRouteBuilder app)
    {
        if (app.ServiceProvider.GetRequiredService<WorkbenchOptions>().Organisation is not null)
            app.MapGet(Address, (string? from) => Results.Challenge(new() { RedirectUri = SignIn.Inside(from) }, [Scheme])).AllowAnonymous().RequireRateLimiting(PeopleSetup.SignInLimit);
    }

    public static void AddOrganisation(this AuthenticationBuilder authentication, OrganisationProvider provider) => authentication.AddOAuth(Scheme, oauth =>
    {
        oauth.AuthorizationEndpoint = provider.AuthorizeAddress.AbsoluteUri;
        oauth.TokenEndpoint = provider.TokenAddress.AbsoluteUri;
        oauth.UserInformationEndpoint = provider.UserInfoAddress.AbsoluteUri;
        (oauth.ClientId, oauth.ClientSecret) = (provider.ClientId, provider.Secret);
        oauth.CallbackPath = Back;
        oauth.UsePkce = true;
        oauth.SaveTokens = false;
        oauth.SignInScheme = IdentityConstants.ExternalScheme;
        oauth.BackchannelTimeout = TimeSpan.FromSeconds(10);
        oauth.RemoteAuthenticationTimeout = TimeSpan.FromMinutes(10);
        foreach (var scope in provider.Scope.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            oauth.Scope.Add(scope);
        oauth.CorrelationCookie.Name = "jiheng.organisation.";
        oauth.CorrelationCookie.SameSite = SameSiteMode.Lax;
        oauth.CorrelationCookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
        oauth.Events.OnCreatingTicket = context => NameAsync(context, provider.AccountField);
        oauth.Events.OnTicketReceived = EnterAsync;
        oauth.Events.OnRemoteFailure = FailAsync;
    });

    private static async Task NameAsync(OAuthCreatingTicketContext context, string field)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, context.Options.UserInformationEndpoint);
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", context.AccessToken);
        request.Headers.Accept.Add(new MediaTypeWithQualityHeaderValue("application/json"));
        using var answer = await context.Backchannel.SendAsync(request, context.HttpContext.RequestAborted);
        answer.EnsureSuccessStatusCode();
        using var said = JsonDocument.Parse(await answer.Content.ReadAsStringAsync(context.HttpContext.RequestAborted));
        if (Find(said.RootElement, field) is not { Length: > 0 and <= LongestName } name)
            throw new AuthenticationFailureException("The userinfo answer does not name the person.");
        context.Identity?.AddClaim(new(ClaimTypes.NameIdentifier, name));
    }

    private static string? Find(JsonElement said, string field)
    {
        foreach (var part in field.Split('.'))
        {
            if (said.ValueKind != JsonValueKind.Object || !said.TryGetProperty(part, out said))
                return null;
        }
        return said.ValueKind switch { JsonValueKind.String => said.GetString()?.Trim(), JsonValueKind.Number => said.GetRawText(), _ => null };
    }

    // The provider has said who it is; whether that person works here is our own question.
    private static async Task EnterAsync(TicketReceivedContext context)
    {
        var services = context.HttpContext.RequestServices;
        var db = services.GetRequiredService<WorkbenchDb>();
        var name = context.Principal?.FindFirstValue(ClaimTypes.NameIdentifier) ?? "";
        var account = await db.Users.SingleOrDefaultAsync(each => each.ExternalName == name, context.HttpContext.RequestAborted);
        var words = account switch { null => "没有对应的账号", { IsDisabled: true } => "账号已停用", _ => "成功" };
        db.Trail.Add(new() { At = services.GetRequiredService<TimeProvider>().GetUtcNow(), By = account?.UserName ?? name, What = "统一身份认证登录", Subject = account?.Id, Detail = words });
        await db.SaveChangesAsync(context.HttpContext.RequestAborted);
        context.HandleResponse();
        if (account is null or { IsDisabled: true })
        {
            context.Response.Redirect(SaidAt(SignInPage.Unknown, context.ReturnUri));
            return;
        }
        await services.GetRequiredService<SignInManager<Account>>().SignInAsync(account, isPersistent: false, Scheme);
        context.Response.Redirect(SignIn.Inside(context.ReturnUri));
    }

    private static Task FailAsync(RemoteFailureContext context)
    {
        var log = context.HttpContext.RequestServices.GetRequiredService<ILoggerFactory>().CreateLogger(typeof(OrganisationSignIn));
        // Never the message: it may quote what the provider answered, or what a stranger typed.
        Failed(log, context.Failure?.GetType().Name ?? "");
        context.HandleResponse();
        context.Response.Redirect(SaidAt(SignInPage.Failed, context.Properties?.RedirectUri));
        return Task.CompletedTask;
    }

    private static string SaidAt(string said, string? from) => string.Create(CultureInfo.InvariantCulture, $"{SignIn.Address}?said={said}&from={Uri.EscapeDataString(SignIn.Inside(from))}");

    [LoggerMessage(LogLevel.Warning, "A sign-in through the organisation's provider did not come about: {Kind}.")]
    private static partial void Failed(ILogger log, string kind);
}
