using System.Text;
using AngleSharp.Dom;
using Jiheng.Documents.Word;

namespace Jiheng.Documents.Reports.Pages;

/// <summary>What of a page is seen, and how its elements break lines.</summary>
internal static class HtmlText
{
    private static readonly HashSet<string> Blocks = new(StringComparer.Ordinal)
    {
        "address", "article", "aside", "blockquote", "body", "center", "dd", "div", "dl", "dt", "fieldset", "figcaption", "figure", "footer", "form", "header", "hr", "li", "main", "nav", "ol", "p", "pre",
        "section", "ul", "caption", "tr", "td", "th", "thead", "tbody", "tfoot", "table", "details", "summary", "legend", "option", "h1", "h2", "h3", "h4", "h5", "h6", "br",
    };

    public static bool IsBlock(string name) => Blocks.Contains(name);

    public static bool IsHidden(IElement element) =>
        element.LocalName is "script" or "style" or "noscript" or "template" or "head" or "title" or "select" or "textarea" or "svg" or "iframe" or "rt" or "rp" or "del" or "s" or "strike"
        || element.HasAttribute("hidden")
        || (element.GetAttribute("style") is { } style && style.Replace(" ", "", StringComparison.Ordinal).Contains("display:none", StringComparison.OrdinalIgnoreCase));

    /// <summary>Line ends and runs of blanks of the source are one blank on the page, and none between Chinese characters.</summary>
    public static string Collapsed(string text)
    {
        var shown = new StringBuilder(text.Length);
        for (var at = 0; at < text.Length; at++)
        {
            if (text[at] is not (' ' or '\n' or '\r' or '\t' or '\f'))
            {
                shown.Append(text[at]);
                continue;
            }
            var (from, hasLineEnd) = (at, text[at] is '\n' or '\r');
            while (at + 1 < text.Length && text[at + 1] is ' ' or '\n' or '\r' or '\t' or '\f')
                hasLineEnd |= text[++at] is '\n' or '\r';
            var isBetweenChinese = hasLineEnd && ((from > 0 && text[from - 1] > '\u2E7F') || (at + 1 < text.Length && text[at + 1] > '\u2E7F'));
            if (!isBetweenChinese)
                shown.Append(' ');
        }
        return shown.ToString();
    }

    /// <summary>The number of an item of a numbered list.</summary>
    public static string Numbering(IElement item)
    {
        if (item.ParentElement is not { LocalName: "ol" } list)
            return "";
        var first = int.TryParse(list.GetAttribute("start"), System.Globalization.CultureInfo.InvariantCulture, out var start) ? start : 1;
        var before = list.Children.TakeWhile(child => child != item).Count(child => child.LocalName == "li");
        return ListNumbers.Write(unchecked(first + before), list.GetAttribute("type") switch { "a" => "lowerLetter", "A" => "upperLetter", "i" => "lowerRoman", "I" => "upperRoman", _ => null }) + ". ";
    }

    /// <summary>The text of a cell: blocks and breaks as lines, tables inside left to themselves.</summary>
    public static string Of(IElement element)
    {
        var text = new StringBuilder();
        Append(element, text);
        return Tidy.Text(text.ToString());
    }

    private static void Append(INode node, StringBuilder text)
    {
        System.Runtime.CompilerServices.RuntimeHelpers.EnsureSufficientExecutionStack();
        foreach (var child in node.ChildNodes)
        {
            if (child is IText data)
                text.Append(Collapsed(data.Data));
            else if (child is IElement element && element.LocalName != "table" && !IsHidden(element))
            {
                var isBlock = IsBlock(element.LocalName);
                text.Append(isBlock ? "\n" : "");
                Append(element, text);
                text.Append(isBlock ? "\n" : "");
            }
        }
    }
}
