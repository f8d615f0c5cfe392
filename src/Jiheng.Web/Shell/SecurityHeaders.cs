namespace Jiheng.Web.Shell;

/// <summary>安全响应头。No script but our own files, no frame, no guessing of types.</summary>
public static class SecurityHeaders
{
    // Charts and grids set styles on elements; a style may be inline, a script never.
    private const string Policy = "default-src 'self'; script-src 'self'; style-src 'self'; style-src-attr 'unsafe-inline'; style-src-elem 'self' 'unsafe-inline'; "
        + "img-src 'self' data:; object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

    public static Task AddAsync(HttpContext http, RequestDelegate next)
    {
        var headers = http.Response.Headers;
        headers.ContentSecurityPolicy = Policy;
        headers.XContentTypeOptions = "nosniff";
        headers["Referrer-Policy"] = "same-origin";
        headers["Permissions-Policy"] = "camera=(), microphone=(), geolocation=()";
        headers["Cross-Origin-Opener-Policy"] = "same-origin";
        http.Response.OnStarting(KeptNowhere, http.Response);
        if (http.Request.IsHttps)
            headers.StrictTransportSecurity = "max-age=31536000";
        return next(http);
    }

    // What somebody signed in sees is not left on a shared machine.
    private static Task KeptNowhere(object state)
    {
        if (state is HttpResponse { Headers.CacheControl.Count: 0 } response)
            response.Headers.CacheControl = "no-store";
        return Task.CompletedTask;
    }
}
