using System.Text.RegularExpressions;
using Jiheng.ReportChecks.Checking;
using Jiheng.ReportChecks.Reading;

namespace Jiheng.ReportChecks.Publication;

/// <summary>括号和引号。Pairs of which one half is missing within a paragraph.</summary>
internal static partial class BracketChecks
{
    private const string Opening = "(《【〔“";

    private const string Closing = ")》】〕”";

    /// <summary>“1)” and “一)” number an item.</summary>
    [GeneratedRegex(@"(?:^|[\s。;:,、])(?:[一二三四五六七八九十]{1,3}|\d{1,2}|[a-zA-Z]|[①-⑳])$", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex Enumerates { get; }

    public static IEnumerable<Finding> Of(ReportReading reading)
    {
        foreach (var paragraph in reading.Paragraphs)
        {
            if (Unpaired(paragraph.Text) is { } at)
            {
                yield return Found.As(
                    FindingCodes.Brackets, $"{WordForms.Quote(Around(reading.Report.At(paragraph.Words.Span), at))}里的{Name(paragraph.Text[at])}没有成对。", paragraph.Words.Part(at, 1).Span);
            }
        }
    }

    private static string Name(char half) => half switch
    {
        '“' or '”' => "引号",
        '《' or '》' => "书名号",
        _ => "括号",
    };

    private static string Around(string text, int at) => text[Math.Max(0, at - 6)..Math.Min(text.Length, at + 12)];

    /// <summary>The first half without its other half; nothing when all are paired.</summary>
    private static int? Unpaired(string text)
    {
        var open = new Stack<int>();
        for (var i = 0; i < text.Length; i++)
        {
            if (Opening.Contains(text[i], StringComparison.Ordinal))
            {
                if (text[i] == '“' && open.Count > 0 && text[open.Peek()] == '“')
                    return open.Peek();
                open.Push(i);
            }
            else if (Closing.IndexOf(text[i], StringComparison.Ordinal) is var kind and >= 0)
            {
                if (open.Count > 0 && text[open.Peek()] == Opening[kind])
                    open.Pop();
                else if (!(text[i] == ')' && Enumerates.IsMatch(text[Math.Max(0, i - 5)..i])))
                    return open.Count > 0 ? open.Peek() : i;
            }
        }
        return open.Count > 0 ? open.Peek() : null;
    }
}
