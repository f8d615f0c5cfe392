using System.Text;
using Jiheng.Indicators.Quantities;
using Jiheng.Indicators.Standards;
using Jiheng.ReportChecks.Checking;
using Jiheng.ReportChecks.Statements;
using Jiheng.ReportChecks.Text;
using Jiheng.Web.Checks.Findings;

namespace Jiheng.Web.Checks.Page;

/// <summary>一份报告的版面。Heading, list of findings, the text with cards beside it, and the numbers that hold.</summary>
internal sealed class ReportLayout
{
    private const int MostBold = 40;

    private readonly CheckedFile file;
    private readonly string prefix;
    private readonly int level;
    private readonly ReportPlaces places;
    private readonly FindingCard card;
    private readonly MarkedText marked;

    /// <param name="file">The checked file.</param>
    /// <param name="prefix">Of every id in the section.</param>
    /// <param name="level">Of its heading.</param>
    /// <param name="all">With the statements that hold.</param>
    public ReportLayout(CheckedFile file, string prefix, int level, bool all)
    {
        (this.file, this.prefix, this.level) = (file, prefix, level);
        places = new(file.Text);
        card = new(file, places, prefix);
        var excerpt = new Excerpt(file, places);
        marked = new(file.Text, Mark.Of(file, prefix, all), [.. file.Report.Findings.SelectMany(finding => finding.Spans.SelectMany(span => excerpt.Numbers(finding, span))).Where(number => number.Length() <= MostBold)]);
    }

    public void Write(StringBuilder page, bool all)
    {
        page.Append("<section class=\"report\" id=\"").Append(prefix).Append("top\">\n");
        Head(page);
        List(page);
        Body(page);
        if (all)
            Holding(page);
        page.Append("</section>\n");
    }

    private void Head(StringBuilder page)
    {
        Heading(page, 0, Html.Encoded(VisibleText.OnOneLine(file.Title)), "");
        page.Append("<p class=\"meta\">");
        if (file.Report.Year is { } year)
            page.Append("报告年度 ").Append(year).Append('　');
        page.Append("文件 ").Append(Html.Encoded(file.Text.FileName)).Append('　').Append(FindingWords.Counts(file)).Append('；').Append(FindingWords.Recomputed(file)).Append("。</p>\n");
        foreach (var sentence in file.Text.NotRead)
            page.Append("<p class=\"unread\">没有读到：").Append(Html.Encoded(sentence)).Append("</p>\n");
    }

    private void List(StringBuilder page)
    {
        Heading(page, 1, "核验结果", "");
        if (file.Report.Findings.IsEmpty)
        {
            page.Append("<p>没有发现对不上的地方。</p>\n");
            return;
        }
        page.Append("<ol class=\"list\">\n");
        foreach (var (finding, number) in file.Numbered().OrderBy(each => each.Finding.Severity))
            Item(page, finding, number);
        page.Append("</ol>\n");
    }

    private void Item(StringBuilder page, Finding finding, int number) => page
        .Append("<li class=\"").Append(ContractNames.Of(finding.Severity)).Append("\"><a href=\"#").Append(Mark.CardId(prefix, number)).Append("\"><b class=\"no\">").Append(number)
        .Append("</b> <b class=\"severity\">").Append(FindingWords.Of(finding.Severity)).Append("</b> <span class=\"message\">").Append(Html.Encoded(finding.Message))
        .Append("</span> <span class=\"place\">").Append(finding.Spans is [var span, ..] ? Html.Encoded(places.PlaceOf(span)) : "全文").Append("</span></a></li>\n");

    private void Body(StringBuilder page)
    {
        var blocks = ReportBlock.Of(file.Text, places);
        var beside = file.Numbered().ToLookup(each => each.Finding.Spans is [var first, ..] ? Beside(blocks, first) : -1);
        Cards(page, beside[-1], "general");
        Heading(page, 1, "报告原文", "");
        page.Append("<div class=\"text\">\n");
        for (var at = 0; at < blocks.Count; at++)
        {
            page.Append(beside[at].Any() ? "<div class=\"pair\">\n" : "");
            Cards(page, beside[at], "cards");
            Block(page, blocks[at]);
            page.Append(beside[at].Any() ? "</div>\n" : "");
        }
        page.Append("</div>\n");
    }

    private static int Beside(IReadOnlyList<ReportBlock> blocks, TextSpan span)
    {
        var at = 0;
        while (at + 1 < blocks.Count && blocks[at + 1].Start <= span.Start)
            at++;
        return blocks.Count == 0 ? -1 : at;
    }

    private void Cards(StringBuilder page, IEnumerable<(Finding Finding, int Number)> findings, string style)
    {
        var cards = string.Concat(findings.Select(each => card.Of(each.Finding, each.Number)));
        if (cards.Length > 0)
            page.Append("<div class=\"").Append(style).Append("\">\n").Append(cards).Append("</div>");
    }

    private void Block(StringBuilder page, ReportBlock block)
    {
        switch (block)
        {
            case ReportBlock.Grid grid:
                page.Append(new TableMarkup(file.Text, marked).Of(grid.Table)).Append('\n');
                break;
            case ReportBlock.Words { Passage: { Kind: PassageKind.Heading } heading }:
                Heading(page, 2, marked.Of(heading.Span), " class=\"heading\"");
                break;
            case ReportBlock.Words words:
                page.Append(words.Passage.Kind == PassageKind.Note ? "<p class=\"note\">" : "<p>").Append(marked.Of(words.Passage.Span)).Append("</p>\n");
                break;
        }
    }

    private void Heading(StringBuilder page, int below, string content, string attributes) =>
        page.Append("<h").Append(level + below).Append(attributes).Append('>').Append(content).Append("</h").Append(level + below).Append(">\n");

    private void Holding(StringBuilder page)
    {
        var holding = file.Report.Statements.Where(statement => statement.Agreement != Agreement.Differs).ToList();
        if (holding.Count == 0)
            return;
        Heading(page, 1, "重算后对得上的数字", "");
        page.Append("<div class=\"grid holding\" tabindex=\"0\" role=\"group\" aria-label=\"重算后对得上的数字\"><table><tr><th scope=\"col\">位置</th><th scope=\"col\">类别</th><th scope=\"col\">报告写</th><th scope=\"col\">相符程度</th><th scope=\"col\">算式</th></tr>\n");
        foreach (var statement in holding)
            page.Append("<tr>").AppendJoin("", Cells(statement).Select(cell => $"<td>{Html.Encoded(cell)}</td>")).Append("</tr>\n");
        page.Append("</table></div>\n");
    }

    private string[] Cells(Statement statement) =>
        [places.PlaceOf(statement.Span), FindingWords.Of(statement.Kind), statement.Stated, FindingWords.Of(statement.Agreement), statement.Working];
}
