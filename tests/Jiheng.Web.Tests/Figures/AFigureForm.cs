using AngleSharp.Html.Dom;
using Jiheng.Web.Tests.Hosting;

namespace Jiheng.Web.Tests.Figures;

/// <summary>A table of figures as a browser without script posts it: every field of the page, some changed.</summary>
internal sealed class AFigureForm
{
    private readonly Dictionary<string, string> fields;
    private readonly string address;

    private AFigureForm(string address, Dictionary<string, string> fields) => (this.address, this.fields) = (address, fields);

    public static async Task<AFigureForm> OpenAsync(WebVisitor visitor, Guid evaluation, string table)
    {
        var place = $"/evaluations/{evaluation}/figures/{table}";
        return On(await visitor.OpenAsync(place), place);
    }

    /// <summary>The form of a page that was answered.</summary>
    public static AFigureForm On(AngleSharp.Dom.IDocument page, string address) => new(address, Fields((IHtmlFormElement)page.QuerySelector("#figure-form")!));

    public string this[string field]
    {
        get => fields[field];
        set => fields[field] = value;
    }

    public Task<HttpResponseMessage> SubmitAsync(WebVisitor visitor) => visitor.SubmitAsync(address, new(fields), address);

    private static Dictionary<string, string> Fields(IHtmlFormElement form) => form.Elements
        .Select(element => element switch
        {
            IHtmlInputElement { Type: not "checkbox", Name: { } name } input => (Name: name, input.Value),
            IHtmlSelectElement { Name: { } name } select => (Name: name, Value: select.Value ?? ""),
            _ => (Name: "", Value: ""),
        })
        .Where(field => field.Name.Length > 0 && field.Name[0] != '_')
        .ToDictionary(field => field.Name, field => field.Value, StringComparer.Ordinal);
}
