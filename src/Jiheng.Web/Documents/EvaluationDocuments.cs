using Jiheng.Documents.Forms;
using Jiheng.Documents.Word;
using Jiheng.Web.Evaluations;
using Jiheng.Web.Reports;
using Jiheng.Web.Shell;

namespace Jiheng.Web.Documents;

/// <summary>自评文书。The official documents of an evaluation as it stands: its figures, its score, what was written.</summary>
public sealed class EvaluationDocuments(WorkbenchContent content, ReportDrafts drafts)
{
    /// <summary>Those that go with what is evaluated.</summary>
    public ImmutableArray<DocumentForm> FormsFor(Evaluation evaluation) =>
        [.. content.Forms.Where(form => form.Subject is not { } subject || subject == content.System(evaluation.Campaign.SystemId).Subject)];

    /// <summary>The form of this name, where it goes with the evaluation.</summary>
    public DocumentForm? FormFor(Evaluation evaluation, string name) => FormsFor(evaluation).FirstOrDefault(form => form.Name == name);

    public async Task<WordDocument> FillAsync(Evaluation evaluation, DocumentForm form, CancellationToken ct) => Fill(await drafts.ReadAsync(evaluation, ct), form);

    public WordDocument Fill(EvaluationDraft draft, DocumentForm form) => DocumentFiller.Fill(form, new(content.Dictionary, draft.Report.Figures, draft.Report.Score)
    {
        Texts = new(draft.Rows.ToImmutableDictionary(row => row.Key, row => row.Value.Text, StringComparer.Ordinal), draft.Report.DeductionReasons),
    });
}
