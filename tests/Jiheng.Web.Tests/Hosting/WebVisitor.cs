using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Jiheng.Web.SampleCounty;

namespace Jiheng.Web.Tests.Hosting;

/// <summary>Somebody with a browser that has no script: opens pages, fills in forms.</summary>
internal sealed class WebVisitor : IDisposable
{
    private readonly CookieContainer cookies = new();
    private readonly HttpClient http;

    public WebVisitor(Uri address) => http = new(new HttpClientHandler { AllowAutoRedirect = false, CookieContainer = cookies }) { BaseAddress = address };

    public async Task SignInAsync(string account, string password = SampleAccounts.Password)
    {
        var answer = await SubmitAsync("/sign-in", new() { ["account"] = account, ["password"] = password });
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
    }

    /// <summary>Of the site, or of another where a whole address is given.</summary>
    public Task<HttpResponseMessage> GetAsync(string path) => http.GetAsync(new Uri(http.BaseAddress!, path));

    public async Task<IDocument> OpenAsync(string path)
    {
        using var answer = await GetAsync(path);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        return Parsed(await answer.Content.ReadAsStringAsync());
    }

    /// <summary>Opens the page (the address itself unless another is named) for its token, then sends the form.</summary>
    public async Task<HttpResponseMessage> SubmitAsync(string path, Dictionary<string, string> fields, string? page = null)
    {
        fields["__RequestVerificationToken"] = await TokenAsync(page ?? path);
        return await PostAsync(path, new FormUrlEncodedContent(fields));
    }

    public Task<HttpResponseMessage> PostAsync(string path, HttpContent content) => http.PostAsync(new Uri(http.BaseAddress!, path), content);

    public async Task<string> TokenAsync(string page) =>
        (await OpenAsync(page)).QuerySelector("input[name=__RequestVerificationToken]")?.GetAttribute("value") ?? throw new InvalidOperationException($"{page} has no form.");

    /// <summary>Sends a form of a page as it stands there, with its token; what is typed replaces or fills in.</summary>
    public Task<HttpResponseMessage> SendAsync(IDocument page, string form, params (string Field, string Value)[] typed)
    {
        var sent = (IHtmlFormElement)(page.QuerySelector(form) ?? throw new InvalidOperationException($"There is no form {form}."));
        var fields = sent.Elements.Select((Func<IElement, (string Name, string Value)>)(element => element switch
        {
            IHtmlInputElement { Type: not ("checkbox" or "radio"), Name.Length: > 0 } input => (input.Name, input.Value),
            IHtmlTextAreaElement { Name.Length: > 0 } text => (text.Name, text.Value),
            IHtmlSelectElement { Name.Length: > 0 } select => (select.Name, select.Value ?? ""),
            _ => ("", ""),
        })).Where(field => field.Name.Length > 0 && typed.All(each => each.Field != field.Name));
        return PostAsync(sent.GetAttribute("action")!, new FormUrlEncodedContent(fields.Concat(typed).Select(field => KeyValuePair.Create(field.Item1, field.Item2))));
    }

    /// <summary>The session is over; the browser is the same.</summary>
    public void LoseSession()
    {
        foreach (var cookie in cookies.GetAllCookies().Where(cookie => cookie.Name == "jiheng.session"))
            cookie.Expired = true;
    }

    public static async Task<IDocument> PageAsync(HttpResponseMessage answer) => Parsed(await answer.Content.ReadAsStringAsync());

    public static IDocument Parsed(string html) => new HtmlParser().ParseDocument(html);

    public void Dispose() => http.Dispose();
}
