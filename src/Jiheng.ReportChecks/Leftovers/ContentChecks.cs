using Jiheng.ReportChecks.Checking;
using Jiheng.ReportChecks.Contents;
using Jiheng.ReportChecks.Reading;

namespace Jiheng.ReportChecks.Leftovers;

/// <summary>内容。Words that belong to other organisations, and parts a report of its kind must have.</summary>
internal static class ContentChecks
{
    /// <summary>A shorter text is a form or an excerpt.</summary>
    private const int ShortestReport = 1500;

    public static IEnumerable<Finding> Of(ReportReading reading) => [.. OtherOrganisations(reading), .. MissingSections(reading)];

    private static IEnumerable<Finding> OtherOrganisations(ReportReading reading)
    {
        var own = reading.Title.Organisation;
        if (own.Length == 0)
            yield break;
        var found = new List<(OrganisationWord Word, TextSpan Span)>();
        foreach (var word in reading.Content.Words.Where(word => !word.Owners.Any(owner => own.Contains(owner, StringComparison.Ordinal))))
        {
            foreach (var words in reading.AllWords())
            {
                var at = words.Text.IndexOf(word.Word, StringComparison.Ordinal);
                if (at >= 0 && found.TrueForAll(other => Math.Abs(other.Span.Start - words.Start - at) > 40))
                    found.Add((word, words.Part(at, word.Word.Length).Span));
            }
        }
        foreach (var (word, span) in found)
        {
            yield return Found.As(
                FindingCodes.OtherOrganisation, $"“{word.Word}”是{word.Owners[0]}系统的用语，报告单位是{own}；可能是从别的单位的文本复制来的。", span);
        }
    }

    private static IEnumerable<Finding> MissingSections(ReportReading reading)
    {
        var outline = reading.Content.Outlines.FirstOrDefault(each => each.TitleWords.All(word => reading.Title.Title.Contains(word, StringComparison.Ordinal)));
        if (outline is null || reading.Paragraphs.Sum(each => each.Words.Plain.Length) < ShortestReport)
            yield break;
        foreach (var section in outline.Sections.Where(section => !section.Words.Any(word => reading.Paragraphs.Any(each => each.Text.Contains(word, StringComparison.Ordinal)))))
        {
            yield return Found.As(FindingCodes.MissingSection, $"{outline.Kind}一般要有“{section.Name}”，全文没有找到这部分内容。", reading.Paragraphs[0].Words.Span);
        }
    }
}
