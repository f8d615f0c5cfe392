using Jiheng.ReportChecks.Checking;
using Jiheng.ReportChecks.Reading;

namespace Jiheng.ReportChecks.Leftovers;

/// <summary>应有部分。Parts a report of its kind must have.</summary>
internal static class SectionChecks
{
    /// <summary>A shorter text is a form or an excerpt.</summary>
    private const int ShortestReport = 1500;

    public static IEnumerable<Finding> Of(ReportReading reading)
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
