using System.Globalization;
using Jiheng.Documents.Forms;
using Jiheng.Documents.Reports;
using Jiheng.Documents.Word;
using Jiheng.ReportChecks.Checking;
using Jiheng.ReportChecks.Text;
using Jiheng.Web.Checks;
using Jiheng.Web.Checks.Findings;
using Jiheng.Web.Documents;
using Jiheng.Web.Evaluations;
using Jiheng.Web.Reports;
using Jiheng.Web.Shell;

namespace Jiheng.Web.Publications;

/// <summary>公开前检查。What stands in the way of publication, and what the public copy covers. The copy itself is read back and checked: what would be published decides.</summary>
public sealed class PublicationGate(WorkbenchContent content, ReportDrafts drafts, EvaluationDocuments documents, SelfCheck selfCheck)
{
    // In a sentence, as “【暂缺：支出决算数】” or as somebody typed it; cells of tables have a dash by then.
    private const string Missing = "【暂缺";

    /// <summary>Words covered by name are short; more would be a text.</summary>
    public const int LongestWords = 50;

    public const int MostAdded = 50;

    /// <param name="evaluation">With unit and campaign.</param>
    /// <param name="added">Words to be covered besides those found.</param>
    /// <param name="ct">Stops between steps.</param>
    public async Task<PublicCopy> MakeAsync(Evaluation evaluation, ImmutableArray<string> added, CancellationToken ct)
    {
        var draft = await drafts.ReadAsync(evaluation, ct);
        var form = documents.FormsFor(evaluation).First(each => each.Name == UsualForm.NameFor(content.System(evaluation.Campaign.SystemId).Subject));
        var (full, empty) = EmptyCells.Dashed(documents.Fill(draft, form));
        var text = Read(WordWriter.Write(full), full.Title);
        var asked = added.Select(words => new Redaction(words, "另外指定", "")).ToLookup(each => Redactor.Holds(full, each));
        ImmutableArray<Redaction> redactions = [.. Found(text).Concat(asked[true]).DistinctBy(each => each.Words, StringComparer.Ordinal)];
        var document = Redactor.Covered(full, redactions);
        var file = WordWriter.Write(document);
        return new(document.Title, file, empty, redactions,
        [
            .. Obstacles(evaluation, await selfCheck.RunAsync(evaluation, ct), text, Read(file, document.Title)),
            .. asked[false].Select(each => new Obstacle($"报告里没有“{each.Words}”，请照报告里的写法填写。", PublishReport.AddressOf(evaluation.Id))),
        ]);
    }

    private ImmutableArray<Redaction> Found(ReportText text)
    {
        var places = new ReportPlaces(text);
        return
        [
            .. ReportChecker.Check(text, content.Checks).Findings.Where(finding => finding.Kind == FindingKind.Privacy)
                .SelectMany(finding => finding.Spans.Select(span => new Redaction(text.At(span), finding.Message, places.PlaceOf(span))))
                .Where(each => each.Words.Trim().Length > 0)
                .DistinctBy(each => each.Words, StringComparer.Ordinal),
        ];
    }

    private IEnumerable<Obstacle> Obstacles(Evaluation evaluation, ImmutableArray<SelfCheckItem> items, ReportText full, ReportText copy)
    {
        var check = $"/evaluations/{evaluation.Id}/{EvaluationSteps.Check.Path}";
        if (evaluation.Stage != Stage.Accepted)
            yield return new($"现在的环节是“{StageNames.Of(evaluation.Stage)}”，审核通过后才能公开。", SubmitPage.AddressOf(evaluation.Id));
        if (items.Count(item => item.IsOpenError) is > 0 and var errors)
            yield return new(string.Create(CultureInfo.InvariantCulture, $"还有{errors}个错误没有改正，也没有写明理由。"), check);
        if (items.Count(item => item.Kind == FindingWords.Of(FindingKind.TemplateLeftover) && item.Answer is null) is > 0 and var leftovers)
            yield return new(string.Create(CultureInfo.InvariantCulture, $"还有{leftovers}处模板残留（空白提示、没有删的说明）；请退回单位改好。"), check);
        // In the text as it is: a word that is covered may hide a gap.
        if (full.Content.Split(Missing).Length - 1 is > 0 and var missing)
            yield return new(string.Create(CultureInfo.InvariantCulture, $"公开稿的文字里有{missing}处“暂缺”；请退回单位填上，或写明无此项。"), $"/evaluations/{evaluation.Id}/{EvaluationSteps.Figures.Path}");
        if (ReportChecker.Check(copy, content.Checks).Findings.Any(finding => finding.Kind == FindingKind.Privacy))
            yield return new("公开稿里还有像是个人信息的文字没有遮盖；请写到“另外遮盖的文字”里。", check);
    }

    // What was written a moment ago by the program itself can be read.
    private static ReportText Read(byte[] file, string name) => ReportReader.Read(file, name + ".docx") is ReportReading.Read read ? read.Text : throw new System.Diagnostics.UnreachableException(name);
}

/// <summary>公开稿。</summary>
/// <param name="Title">标题.</param>
/// <param name="Document">As .docx.</param>
/// <param name="EmptyCells">How many cells of its tables have no figure.</param>
/// <param name="Redactions">遮盖清单.</param>
/// <param name="Obstacles">What stands in the way; none when it may be published.</param>
public sealed record PublicCopy(string Title, byte[] Document, int EmptyCells, ImmutableArray<Redaction> Redactions, ImmutableArray<Obstacle> Obstacles);
