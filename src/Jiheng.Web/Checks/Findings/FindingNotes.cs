using Jiheng.Documents.Annotations;
using Jiheng.ReportChecks.Checking;

namespace Jiheng.Web.Checks.Findings;

/// <summary>核验批注。Every finding as a note beside its sentence: what, the two numbers, the arithmetic, the suggestion.</summary>
internal static class FindingNotes
{
    public static ImmutableArray<Annotation> Of(CheckedFile file)
    {
        var places = new ReportPlaces(file.Text);
        return [.. file.Numbered().Select(each => One(file, places, each.Finding))];
    }

    /// <summary>The sentence above the summary.</summary>
    public static string Headline(CheckedFile file) => $"{FindingWords.Counts(file)}；{FindingWords.Recomputed(file)}。两个数对不上时，哪个对请核对原始账表；批注只指出不一致。";

    private static Annotation One(CheckedFile file, ReportPlaces places, Finding finding)
    {
        var (stated, recomputed) = file.Ranges(finding);
        var (label, place) = (FindingWords.Of(finding.Severity), finding.Spans is [var at, ..] ? places.PlaceOf(at) : "");
        ImmutableArray<string> lines =
        [
            $"〔{label}〕{finding.Message}",
            .. Said("报告写", finding.Stated + FindingWords.MayStandFor(stated)),
            .. Said(FindingWords.Against(finding.Kind), finding.Recomputed + FindingWords.MayBe(recomputed)),
            .. Said("算式", file.Behind(finding)?.Working ?? ""),
            .. Said("建议", finding.Suggestion ?? ""),
            $"（{finding.Code} {FindingWords.Of(finding.Kind)}）",
        ];
        return new(finding.Spans is [var span, ..] && span.Length() > 0 ? span : null, label, place.Length > 0 ? place : "全文", [.. lines.Select(VisibleText.OnOneLine)]);
    }

    private static IEnumerable<string> Said(string name, string text) => text.Length > 0 ? [$"{name}：{text}"] : [];
}
