using System.Globalization;
using System.Text;
using Jiheng.Web.Checks.Findings;

namespace Jiheng.Web.Checks.Page;

/// <summary>网页写法。One page for one report or several. Its head counts what all of them say, so the reports wait on disk.</summary>
internal sealed class CheckPageWriter(TextWriter writer, PageFrame frame, bool all, bool isList) : ICheckWriter
{
    private readonly List<Row> rows = [];
    private Spool? sections;

    public void Add(CheckedFile file)
    {
        var page = new StringBuilder();
        new ReportLayout(file, Prefix(rows.Count), isList ? 2 : 1, all).Write(page, all);
        (sections ??= new()).Writer.Write(page);
        // The page is handed on: where the file lies on this machine is nobody's business.
        rows.Add(new(file.Title, file.Text.FileName, [.. FindingWords.Severities.Select(file.Count)]));
    }

    public void End()
    {
        if (sections is null)
            return;
        using var written = sections;
        writer.Write(frame.Before(Title));
        writer.Write(Filters());
        if (rows.Count > 1)
            writer.Write(Contents());
        Copy(written);
        writer.Write(frame.After);
    }

    private void Copy(Spool written)
    {
        using var reader = new StreamReader(written.Content(), leaveOpen: true);
        var buffer = new char[65_536];
        for (var read = reader.Read(buffer); read > 0; read = reader.Read(buffer))
            writer.Write(buffer, 0, read);
    }

    /// <summary>Of the page; known when every report is.</summary>
    public string Title => rows is [var only] ? $"{only.Title}：核验结果" : string.Create(CultureInfo.InvariantCulture, $"{rows.Count}份报告的核验结果");

    private static string Prefix(int at) => string.Create(CultureInfo.InvariantCulture, $"r{at + 1}-");

    // Boxes stand before everything they show or hide, so that the style sheet alone can do it.
    private string Filters()
    {
        List<(string Name, string Words)> filters = [.. FindingWords.Severities.Select((severity, at) => (ContractNames.Of(severity), $"{FindingWords.Of(severity)} {rows.Sum(row => row.Counts[at])}"))];
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

    private string Contents()
    {
        var page = new StringBuilder().Append("<h1>").Append(Html.Encoded(Title)).Append("</h1>\n<div class=\"grid\" tabindex=\"0\" role=\"group\" aria-label=\"各份报告\"><table><tr><th scope=\"col\">报告</th>");
        foreach (var severity in FindingWords.Severities)
            page.Append("<th scope=\"col\">").Append(FindingWords.Of(severity)).Append("</th>");
        page.Append("<th scope=\"col\">文件</th></tr>\n");
        for (var at = 0; at < rows.Count; at++)
            Append(page, rows[at], Prefix(at));
        return page.Append("</table></div>\n").ToString();
    }

    private static void Append(StringBuilder page, Row row, string prefix)
    {
        page.Append("<tr><td><a href=\"#").Append(prefix).Append("top\">").Append(Html.Encoded(VisibleText.OnOneLine(row.Title))).Append("</a></td>");
        foreach (var count in row.Counts)
            page.Append("<td class=\"number\">").Append(count).Append("</td>");
        page.Append("<td>").Append(Html.Encoded(row.File)).Append("</td></tr>\n");
    }

    /// <summary>What the table of contents says of a report.</summary>
    private sealed record Row(string Title, string File, ImmutableArray<int> Counts);
}
