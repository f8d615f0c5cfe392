using System.Security.Cryptography;
using System.Text;
using Jiheng.Web.People;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Logging;

namespace Jiheng.Web.Tests.Hosting;

/// <summary>An organisation's OAuth 2.0 provider on a port of its own. Everybody who comes is the person it was told; it checks client, secret and PKCE.</summary>
internal sealed class FakeProvider : IAsyncDisposable
{
    public const string Secret = "hen-mi-mi-de-mi-yao";

    private readonly WebApplication app;
    private readonly Dictionary<string, string> challenges = new(StringComparer.Ordinal);

    private FakeProvider(WebApplication app) => this.app = app;

    /// <summary>What userinfo names.</summary>
    public string Person { get; set; } = "";

    /// <summary>What goes wrong: nothing, denied, token or userinfo.</summary>
    public string Fault { get; set; } = "";

    /// <summary>The last request to authorize.</summary>
    public string Asked { get; private set; } = "";

    public OrganisationProvider Settings => new()
    {
        Name = "县政务统一身份认证",
        AuthorizeAddress = new(app.Urls.First() + "/authorize"),
        TokenAddress = new(app.Urls.First() + "/token"),
        UserInfoAddress = new(app.Urls.First() + "/userinfo"),
        ClientId = "jiheng",
        Secret = Secret,
        AccountField = "data.userName",
    };

    public static async Task<FakeProvider> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        var provider = new FakeProvider(builder.Build());
        provider.app.MapGet("/authorize", provider.Authorize);
        provider.app.MapPost("/token", (Delegate)provider.TokenAsync);
        provider.app.MapGet("/userinfo", provider.UserInfo);
        await provider.app.StartAsync();
        return provider;
    }

    public ValueTask DisposeAsync() => app.DisposeAsync();

    private IResult Authorize(HttpContext http)
    {
        Asked = http.Request.QueryString.Value ?? "";
        var query = http.Request.Query;
        if (Fault == "denied")
            return Results.Redirect($"{query["redirect_uri"]}?error=access_denied&state={Uri.EscapeDataString(query["state"].ToString())}");
        var code = Guid.CreateVersion7().ToString();
        challenges[code] = query["code_challenge"].ToString();
        return Results.Redirect($"{query["redirect_uri"]}?code={code}&state={Uri.EscapeDataString(query["state"].ToString())}");
    }

    private async Task<IResult> TokenAsync(HttpContext http)
    {
        var form = await http.Request.ReadFormAsync();
        var challenge = WebEncoders.Base64UrlEncode(SHA256.HashData(Encoding.ASCII.GetBytes(form["code_verifier"].ToString())));
        return Fault == "token" || form["client_id"] != "jiheng" || form["client_secret"] != Secret || !challenges.TryGetValue(form["code"].ToString(), out var expected) || expected != challenge
            ? Results.Json(new Dictionary<string, string> { ["error"] = "invalid_grant" }, statusCode: 400)
            : Results.Json(new Dictionary<string, string> { ["access_token"] = "t-" + form["code"], ["token_type"] = "Bearer" });
    }

    private IResult UserInfo(HttpContext http) => Fault == "userinfo" || !http.Request.Headers.Authorization.ToString().StartsWith("Bearer t-", StringComparison.Ordinal)
        ? Results.StatusCode(StatusCodes.Status500InternalServerError)
        : Results.Json(new Dictionary<string, object> { ["data"] = new Dictionary<string, string> { ["userName"] = Person } });
}
