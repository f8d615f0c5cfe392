namespace Jiheng.Web.Shell;

/// <summary>出错页。A request that failed is answered with a page, whatever it was.</summary>
public static class Apologies
{
    public const string Address = "/sorry";

    // The page is read, not posted to: a form that was refused must not be refused once more.
    public static Task AsReadingAsync(HttpContext http, RequestDelegate next)
    {
        if (http.Request.Path.StartsWithSegments(Address, StringComparison.Ordinal))
        {
            http.Request.Method = HttpMethods.Get;
            http.Request.ContentType = null;
        }
        return next(http);
    }
}
