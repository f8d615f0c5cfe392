using System.Text.RegularExpressions;
using Jiheng.ReportChecks.Checking;
using Jiheng.ReportChecks.Reading;
using Jiheng.ReportChecks.Text;

namespace Jiheng.ReportChecks.Leftovers;

/// <summary>重复的文字。A phrase written twice in a row, and long paragraphs that stand twice in the report.</summary>
internal static partial class RepetitionChecks
{
    private const int LongParagraph = 60;

    private const int LongSentence = 22;

    // A report that says everything twice has two parts of one form.
    private const int MostRepeated = 3;

    [GeneratedRegex(@"^(?:\(?[一二三四五六七八九十\d]{1,3}[)、.]+|[一二三四五六]是)", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex Number { get; }

    [GeneratedRegex(@"(?<once>[一-龥,、]{12,80})[。;,]?\k<once>", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex InARow { get; }

    /// <summary>Duties are told again wherever a form asks for them.</summary>
    [GeneratedRegex(@"^(?:主要职责:)?\s*(?:\(?[一二三四五六七八九十\d]{1,3}[)、.]+)?\s*(?:负责|协助|研究|办理|组织|贯彻|根据|承担|完成|起草|承办|指导|拟订|监督|督促)", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex Duty { get; }

    public static IEnumerable<Finding> Of(ReportReading reading) => [.. reading.Sentences.SelectMany(sentence => Twice(sentence, reading.Report)), .. Paragraphs(reading), .. Sentences(reading)];

    private static IEnumerable<Finding> Twice(Sentence sentence, ReportText report)
    {
        if (InARow.Match(sentence.Text) is { Success: true } match)
            yield return Found.As(FindingCodes.Repeated, $"{WordForms.Quote(report.At(sentence.Words.At(match.Groups["once"])))}连着写了两遍。", sentence.Words.At(match));
    }

    // The same sentence under two numbers of one list or in two paragraphs; whole paragraphs are told above.
    private static IEnumerable<Finding> Sentences(ReportReading reading)
    {
        var repeated = reading.Sentences
            .Where(each => each.Paragraph.Words.Plain.Length < LongParagraph || each.Words.Plain.Length < each.Paragraph.Words.Plain.Length)
            .Select(each => (Sentence: each, Plain: Number.Replace(each.Words.Plain, ""))).Where(each => each.Plain.Length >= LongSentence && each.Plain[^1] == '。' && !Duty.IsMatch(each.Plain))
            .GroupBy(each => each.Plain, StringComparer.Ordinal).Where(group => group.Count() == 2).ToArray();
        if (repeated.Length is > 0 and <= MostRepeated)
        {
            yield return Found.As(
                FindingCodes.Repeated,
                $"{(repeated.Length == 1 ? "有一句话" : $"有{repeated.Length}句话")}在报告里出现了两次，例如{WordForms.Quote(reading.Report.At(repeated[0].First().Sentence.Words.Span))}。",
                [.. repeated.SelectMany(pair => pair.Select(each => each.Sentence.Words.Span))]);
        }
    }

    private static IEnumerable<Finding> Paragraphs(ReportReading reading)
    {
        var repeated = reading.Paragraphs
            .Where(each => each.Words.Plain.Length >= LongParagraph && !Duty.IsMatch(each.Text))
            .GroupBy(each => each.Words.Plain, StringComparer.Ordinal)
            .Where(group => group.Count() > 1)
            .Select(group => group.Take(2).ToArray()).OrderBy(pair => pair[1].Index).ToArray();
        if (repeated.Length > 0)
        {
            yield return Found.As(
                FindingCodes.Repeated,
                $"{(repeated.Length == 1 ? "有一个较长的段落" : $"有{repeated.Length}个较长的段落")}在报告里出现了两次，例如{WordForms.Quote(reading.Report.At(repeated[0][0].Words.Span))}。",
                [.. repeated.SelectMany(pair => pair.Select(each => each.Words.Span))]);
        }
    }
}
