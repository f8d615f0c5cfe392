using Jiheng.Indicators.Standards;

namespace Jiheng.Indicators.Loading;

/// <summary>摘引。How a message quotes what somebody wrote: short, on one line, with the part in question marked.</summary>
internal static class Excerpt
{
    private const int Longest = 40;

    private const int Context = 15;

    /// <summary>“名称”, cut after forty characters; quotation marks inside become single ones.</summary>
    public static string Quote(string text) => $"“{Inner(Cut(text))}”";

    /// <summary>“…每超过【一个百分比】扣0.2分…”: the span between marks, with some of the text around it.</summary>
    public static string Mark(string text, TextSpan span)
    {
        var start = Math.Clamp(span.Start, 0, text.Length);
        var end = Math.Clamp(span.End, start, text.Length);
        var from = Boundary(text, start - Context);
        var to = Boundary(text, end + Context);
        var before = (from > 0 ? "…" : "") + text[from..start];
        var after = text[end..to] + (to < text.Length ? "…" : "");
        return $"“{Inner(before)}【{Inner(Cut(text[start..end]))}】{Inner(after)}”";
    }

    private static string Cut(string text) => text.Length <= Longest ? text : text[..Boundary(text, Longest)] + "…";

    // Never between the two halves of a character outside the basic plane.
    private static int Boundary(string text, int at)
    {
        var inside = Math.Clamp(at, 0, text.Length);
        return inside > 0 && inside < text.Length && char.IsLowSurrogate(text[inside]) ? inside - 1 : inside;
    }

    private static string Inner(string text) =>
        string.Concat(text.Select(c => c switch { '“' => '‘', '”' => '’', _ => char.IsControl(c) ? ' ' : c }));
}
