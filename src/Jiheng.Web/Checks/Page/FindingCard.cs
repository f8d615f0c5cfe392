using System.Text;
using Jiheng.ReportChecks.Checking;
using Jiheng.Web.Checks.Findings;

namespace Jiheng.Web.Checks.Page;

/// <summary>核验卡片。One finding beside its place: the two numbers, the arithmetic, the suggestion.</summary>
internal sealed class FindingCard(CheckedFile file, ReportPlaces places, string prefix)
{
    public string Of(Finding finding, int number)
    {
        var id = Mark.CardId(prefix, number);
        var page = new StringBuilder();
        page.Append("<article class=\"card ").Append(ContractNames.Of(finding.Severity)).Append("\" id=\"").Append(id).Append("\" tabindex=\"-1\">");
        page.Append("<p class=\"about\"><b class=\"no\">").Append(number).Append("</b> <b class=\"severity\">").Append(FindingWords.Of(finding.Severity)).Append("</b> ")
            .Append(FindingWords.Of(finding.Kind)).Append(" <code>").Append(Html.Encoded(finding.Code)).Append("</code></p>");
        page.Append("<p class=\"message\">").Append(Html.Encoded(finding.Message)).Append("</p>");
        Numbers(page, finding);
        Line(page, "working", "算式：", file.Behind(finding)?.Working ?? "");
        Line(page, "suggestion", "建议：", finding.Suggestion ?? "");
        Places(page, finding, id);
        return page.Append("</article>\n").ToString();
    }

    private void Numbers(StringBuilder page, Finding finding)
    {
        if (finding.Stated.Length + finding.Recomputed.Length == 0)
            return;
        page.Append("<dl>");
        var (stated, recomputed) = file.Ranges(finding);
        Number(page, "报告写", finding.Stated, FindingWords.MayStandFor(stated));
        Number(page, FindingWords.Against(finding.Kind), finding.Recomputed, FindingWords.MayBe(recomputed));
        page.Append("</dl>");
    }

    private static void Number(StringBuilder page, string name, string value, string range)
    {
        if (value.Length == 0)
            return;
        page.Append("<div><dt>").Append(name).Append("</dt><dd>").Append(Html.Encoded(value));
        if (range.Length > 0)
            page.Append("<small>").Append(Html.Encoded(range)).Append("</small>");
        page.Append("</dd></div>");
    }

    private static void Line(StringBuilder page, string style, string name, string text)
    {
        if (text.Length > 0)
            page.Append("<p class=\"").Append(style).Append("\"><span>").Append(name).Append("</span>").Append(Html.Encoded(text)).Append("</p>");
    }

    private void Places(StringBuilder page, Finding finding, string id)
    {
        var named = finding.Spans.Select((span, at) => (Place: places.PlaceOf(span), Id: $"{id}-{at + 1}")).ToList();
        if (named.Count == 0)
            return;
        page.Append("<p class=\"places\">").AppendJoin("，", named.Select(each => $"<a href=\"#{each.Id}\">{Html.Encoded(each.Place.Length > 0 ? each.Place : "原文")}</a>")).Append("</p>");
    }
}
