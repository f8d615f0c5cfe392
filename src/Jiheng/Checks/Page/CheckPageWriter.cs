using System.Globalization;
using System.Text;
using Severity = Jiheng.ReportChecks.Checking.Severity;

namespace Jiheng.Checks.Page;

/// <summary>网页写法。One page that needs nothing beside it, for one report or several.</summary>
internal sealed class CheckPageWriter(TextWriter writer, bool all) : ICheckWriter
{
    private readonly List<CheckedFile> files = [];

    public void Add(CheckedFile file) => files.Add(file);

    public void End()
    {
        if (files.Count == 0)
            return;
        var around = Template().Split("{{content}}");
        writer.Write(around[0].Replace("{{title}}", Html.Encoded(VisibleText.OnOneLine(Title())), StringComparison.Ordinal));
        writer.Write(Filters());
        if (files.Count > 1)
            writer.Write(Contents());
        for (var at = 0; at < files.Count; at++)
            writer.Write(Section(files[at], at));
        writer.Write(around[1]);
    }

    private static string Template()
    {
        var (style, script) = (Html.Resource("page.css"), Html.Resource("page.js"));
        return Html.Resource("page.html")
            .Replace("{{style-fingerprint}}", Html.Fingerprint(style), StringComparison.Ordinal)
            .Replace("{{script-fingerprint}}", Html.Fingerprint(script), StringComparison.Ordinal)
            .Replace("{{style}}", style, StringComparison.Ordinal)
            .Replace("{{script}}", script, StringComparison.Ordinal);
    }

    private string Title() => files.Count == 1 ? $"{files[0].Title}：核验结果" : string.Create(CultureInfo.InvariantCulture, $"{files.Count}份报告的核验结果");

    private string Section(CheckedFile file, int at)
    {
        var page = new StringBuilder();
        new ReportSection(file, Prefix(at), files.Count == 1 ? 1 : 2, all).Write(page, all);
        return page.ToString();
    }

    private static string Prefix(int at) => string.Create(CultureInfo.InvariantCulture, $"r{at + 1}-");

    // Boxes stand before everything they show or hide, so that the style sheet alone can do it.
    private string Filters()
    {
        List<(string Name, string Words)> filters = [.. Wording.Severities.Select(severity => (ContractNames.Of(severity), $"{Wording.Of(severity)} {Count(severity)}"))];
        if (all)
            filters.Add(("holds", "对得上"));
        var page = new StringBuilder();
        foreach (var (name, words) in filters)
            page.Append(CultureInfo.InvariantCulture, $"<input type=\"checkbox\" class=\"filter\" id=\"show-{name}\" checked>\n");
        page.Append("<div class=\"bar\"><span class=\"filters\"><span class=\"label\">显示</span>");
        foreach (var (name, words) in filters)
            page.Append(CultureInfo.InvariantCulture, $"<label class=\"{name}\" for=\"show-{name}\">{words}</label>");
        return page.Append("</span><span class=\"steps\" hidden></span></div>\n").ToString();
    }

    private int Count(Severity severity) => files.Sum(file => file.Count(severity));

    private string Contents()
    {
        var page = new StringBuilder().Append("<h1>").Append(Html.Encoded(Title())).Append("</h1>\n<div class=\"grid\" tabindex=\"0\" role=\"group\" aria-label=\"各份报告\"><table><tr><th scope=\"col\">报告</th>");
        foreach (var severity in Wording.Severities)
            page.Append("<th scope=\"col\">").Append(Wording.Of(severity)).Append("</th>");
        page.Append("<th scope=\"col\">文件</th></tr>\n");
        for (var at = 0; at < files.Count; at++)
            Row(page, files[at], Prefix(at));
        return page.Append("</table></div>\n").ToString();
    }

    private static void Row(StringBuilder page, CheckedFile file, string prefix)
    {
        page.Append("<tr><td><a href=\"#").Append(prefix).Append("top\">").Append(Html.Encoded(VisibleText.OnOneLine(file.Title))).Append("</a></td>");
        foreach (var severity in Wording.Severities)
            page.Append("<td class=\"number\">").Append(file.Count(severity)).Append("</td>");
        page.Append("<td>").Append(Html.Encoded(file.File)).Append("</td></tr>\n");
    }
}
