using Jiheng.Documents.Drafts;
using Jiheng.ReportChecks.Checking;
using Jiheng.ReportChecks.Contents;
using Jiheng.Web.Checks.Findings;
using Jiheng.Web.Evaluations;
using Jiheng.Web.Reports;

namespace Jiheng.Web.Checks;

/// <summary>文字问题。What the checks of published reports find in the report of an evaluation, before it is one.</summary>
internal sealed class TextProblems
{
    // What these would say of the table, the score's own problems say of each indicator.
    private static readonly ImmutableArray<string> SaidElsewhere = [FindingCodes.LossWithoutReason, FindingCodes.BlankRows];

    private readonly EvaluationDraft draft;
    private readonly DraftText text;
    private readonly CheckedFile file;
    private readonly ReportPlaces places;
    private readonly Excerpt excerpt;

    private TextProblems(EvaluationDraft draft, CheckContent content)
    {
        this.draft = draft;
        text = DraftText.Of(draft.Report);
        file = new(draft.Report.Title, text.Text, ReportChecker.Check(text.Text, content));
        places = new(text.Text);
        excerpt = new(file, places);
    }

    public static IEnumerable<SelfCheckItem> Of(EvaluationDraft draft, CheckContent content)
    {
        var isWritten = !draft.Report.Sections.Any(section => section.Outline.IsRequired && section.IsEmpty);
        var problems = new TextProblems(draft, content);
        return problems.file.Report.Findings
            .Where(finding => !SaidElsewhere.Contains(finding.Code) && (isWritten || finding.Code != FindingCodes.MissingSection) && !problems.IsRescaling(finding))
            .Select(problems.Item).DistinctBy(item => item.Fingerprint);
    }

    // The sum in the table and the total brought to full marks differ because indicators that do not apply were left out.
    private bool IsRescaling(Finding finding)
    {
        var total = draft.Report.Score.Total;
        return total is { IsRescaled: true, Current: { } current } && (finding.Stated, finding.Recomputed) is var pair
            && (pair == (current.ToString(), total.Sum.Awarded.ToString()) || pair == (total.Sum.Awarded.ToString(), current.ToString()));
    }

    private SelfCheckItem Item(Finding finding)
    {
        var (stated, recomputed) = file.Ranges(finding);
        ImmutableArray<string> quotes = [.. excerpt.Of(finding).Select(each => each.Quote)];
        return new()
        {
            Fingerprint = Fingerprint.Of([finding.Code, finding.Stated, finding.Recomputed, .. finding.Spans.Select(span => text.Text.At(span))]),
            Code = finding.Code,
            Severity = finding.Severity,
            Kind = FindingWords.Of(finding.Kind),
            Message = finding.Message,
            Numbers =
            [
                .. finding.Stated.Length > 0 ? [new ComparedNumber("报告写", finding.Stated, FindingWords.MayStandFor(stated))] : (ImmutableArray<ComparedNumber>)[],
                .. finding.Recomputed.Length > 0 ? [new ComparedNumber(FindingWords.Against(finding.Kind), finding.Recomputed, FindingWords.MayBe(recomputed))] : (ImmutableArray<ComparedNumber>)[],
            ],
            Working = file.Behind(finding)?.Working ?? "",
            Quotes = quotes,
            Suggestion = finding.Suggestion ?? "",
            Place = Place(finding),
        };
    }

    private SelfCheckPlace Place(Finding finding)
    {
        var root = $"/evaluations/{draft.Evaluation.Id}/";
        if (finding.Spans.IsEmpty)
            return new("报告全文", root + EvaluationSteps.Report.Path);
        var (span, name) = (finding.Spans[0], places.PlaceOf(finding.Spans[0]));
        return text.OriginOf(span) switch
        {
            { Section: { } section } => new(name, SectionProblems.AddressOf(draft, section)),
            { Indicator: { } indicator } => new(name, $"{root}indicators/{indicator}"),
            _ => new(name.Length > 0 ? name : "报告全文", root + EvaluationSteps.Report.Path),
        };
    }
}
