namespace Jiheng.Web.Checks.Page;

/// <summary>页框。What stands around the reports of a page.</summary>
internal sealed class PageFrame
{
    private readonly string before;

    private PageFrame(string before, string after) => (this.before, After) = (before, after);

    /// <summary>A page that needs nothing beside it, not even the network.</summary>
    public static PageFrame Alone { get; } = AloneOf(Html.Resource("page.css"), Html.Resource("page.js"));

    /// <summary>Nothing: only the reports, to be framed when they are shown.</summary>
    public static PageFrame None { get; } = new("", "");

    public string After { get; }

    /// <summary>With style and script from the server, and the way back.</summary>
    public static PageFrame Linked(IEnumerable<string> styles, string script, string back) => Of(
        "<link rel=\"icon\" href=\"data:,\">",
        string.Concat(styles.Select(style => $"<link rel=\"stylesheet\" href=\"{style}\">\n")) + $"<script type=\"module\" src=\"{script}\"></script>",
        $"<nav class=\"back\"><a href=\"{back}\">返回报告核验</a></nav>\n",
        "");

    public string Before(string title) => before.Replace("{{title}}", Html.Encoded(Findings.VisibleText.OnOneLine(title)), StringComparison.Ordinal);

    private static PageFrame AloneOf(string style, string script) => Of(
        $"<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src '{Html.Fingerprint(style)}'; script-src '{Html.Fingerprint(script)}'; base-uri 'none'; form-action 'none'\">",
        $"<style>{style}</style>",
        "",
        $"<script>{script}</script>");

    private static PageFrame Of(string policy, string style, string above, string foot)
    {
        var around = Html.Resource("page.html").Split("{{content}}");
        return new(around[0].Replace("{{policy}}", policy, StringComparison.Ordinal).Replace("{{style}}", style, StringComparison.Ordinal) + above, around[1].Replace("{{foot}}", foot, StringComparison.Ordinal));
    }
}
