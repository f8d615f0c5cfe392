using Jiheng.Web.Shell;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;

namespace Jiheng.Web.People;

/// <summary>登录过期。Who is not signed in (any more) is asked to; a form that was sent is not lost by it.</summary>
public static class ExpiredSession
{
    /// <summary>Asks for sign-in, and answers a form with the page that carries what was typed.</summary>
    public static Func<RedirectContext<CookieAuthenticationOptions>, Task> Ask(Func<RedirectContext<CookieAuthenticationOptions>, Task> usual) => context =>
        context.Request is { Method: "POST", Headers.XRequestedWith.Count: 0 } ? AskAsync(context) : usual(context);

    private static async Task AskAsync(RedirectContext<CookieAuthenticationOptions> context)
    {
        var (http, from) = (context.HttpContext, CameFrom(context.Request));
        if (!IsPlainForm(context.Request))
            http.Response.Redirect(SaidAt(SignInPage.Files, from));
        else if (context.Request.ContentLength is null or > KeptForms.Most)
            http.Response.Redirect(SaidAt(SignInPage.TooLarge, from));
        else if (await KeepAsync(context.Request, http.RequestAborted) is { } kept)
            await Answer.Page<SignInPage>(StatusCodes.Status401Unauthorized, new() { [nameof(SignInPage.From)] = from, [nameof(SignInPage.Kept)] = kept }).ExecuteAsync(http);
        else
            http.Response.Redirect($"{SignIn.Address}?from={Uri.EscapeDataString(from)}");
    }

    private static async Task<string?> KeepAsync(HttpRequest request, CancellationToken ct)
    {
        try
        {
            return await request.HttpContext.RequestServices.GetRequiredService<KeptForms>().KeepAsync(request, ct);
        }
        // No form of ours: with more fields than any of them has, or broken off.
        catch (Exception problem) when (problem is InvalidDataException or IOException)
        {
            return null;
        }
    }

    private static bool IsPlainForm(HttpRequest request) => request.ContentType?.StartsWith("application/x-www-form-urlencoded", StringComparison.OrdinalIgnoreCase) == true;

    private static string SaidAt(string said, string from) => $"{SignIn.Address}?said={said}&from={Uri.EscapeDataString(from)}";

    // The page the form stood on; the address a form is sent to is often no page.
    private static string CameFrom(HttpRequest request) =>
        Uri.TryCreate(request.Headers.Referer, UriKind.Absolute, out var page) && page.Authority == request.Host.Value && page.AbsolutePath != request.Path.Value
            ? SignIn.Inside(page.PathAndQuery)
            : "/";
}
