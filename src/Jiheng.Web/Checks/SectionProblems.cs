using Jiheng.Documents.Drafts;
using Jiheng.Indicators.Loading;
using Jiheng.ReportChecks.Checking;
using Jiheng.Web.Evaluations;
using Jiheng.Web.Reports;

namespace Jiheng.Web.Checks;

/// <summary>章节问题。Sections that are empty, not confirmed for this year, or print a figure nobody has entered.</summary>
internal static class SectionProblems
{
    public const string Empty = "ZC201";

    public const string Unconfirmed = "ZC202";

    public const string MissingFigure = "ZC203";

    public const string NotApplicableFigure = "ZC204";

    public static string AddressOf(EvaluationDraft draft, string section) => $"/evaluations/{draft.Evaluation.Id}/{EvaluationSteps.Report.Path}?edit={section}#{section}";

    public static IEnumerable<SelfCheckItem> Of(EvaluationDraft draft) => draft.Report.Sections.SelectMany(section => Of(draft, section));

    private static IEnumerable<SelfCheckItem> Of(EvaluationDraft draft, DraftSection section)
    {
        var name = section.Outline.Name;
        if (section.IsEmpty && section.Outline.IsRequired)
            yield return Item(draft, section, Empty, Severity.Error, "没有写", $"“{name}”这一章还没有写；请在报告文字里写好并确认。");
        else if (!section.IsEmpty && !draft.IsConfirmed(section))
            yield return Item(draft, section, Unconfirmed, Severity.Error, "没有确认", $"“{name}”这一章还没有确认是本年度的内容；请看过后点“确认”。");
        foreach (var value in section.Paragraphs.SelectMany(paragraph => paragraph).Select(piece => piece.Value).OfType<FieldValue>().DistinctBy(value => value.Printed))
        {
            if (value is FieldValue.Missing(var missing))
                yield return Item(draft, section, MissingFigure, Severity.Error, "缺数据", $"“{name}”里的{Excerpt.Quote(missing)}还没有数据，会印成{value.Printed}；请在基本数据里补填，或改写这一句。", missing);
            else if (value is FieldValue.NotApplicable(var none, _))
                yield return Item(draft, section, NotApplicableFigure, Severity.Doubt, "无此项", $"“{name}”里的{Excerpt.Quote(none)}填的是无此项，会印成{value.Printed}；请改写这一句。", none);
        }
    }

    private static SelfCheckItem Item(EvaluationDraft draft, DraftSection section, string code, Severity severity, string kind, string message, string about = "") => new()
    {
        Fingerprint = Fingerprint.Of(code, section.Outline.Id, about),
        Code = code,
        Severity = severity,
        Kind = kind,
        Message = message,
        Place = new(section.Outline.Name, AddressOf(draft, section.Outline.Id)),
    };
}
