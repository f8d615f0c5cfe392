using Jiheng.Documents.Drafts;
using System.Globalization;
using Jiheng.Web.Checks;
using Jiheng.Web.Data;
using Jiheng.Web.Evaluations;
using Jiheng.Web.Shell;

namespace Jiheng.Web.Reports;

/// <summary>章节修改。Writes and confirms sections; what cannot be saved comes back with the reason, and nothing is lost.</summary>
public sealed class SectionChanges(WorkbenchDb db, WorkbenchContent content, OpenEvaluation open, SelfCheck check, TimeProvider clock)
{
    private const int LongestText = 20_000;

    /// <summary>The evaluation and the section an address names; nothing outside the visitor's scope, or where the outline has no such section.</summary>
    public async Task<(Evaluation Evaluation, SectionOutline Section)?> FindAsync(Guid id, string section, CancellationToken ct) =>
        await open.FindAsync(id, ct) is { } evaluation && content.Outline(open.SystemOf(evaluation).Subject).Find(section) is { } outline ? (evaluation, outline) : null;

    /// <summary>Back to the report, or to the page with what was typed.</summary>
    public Task<IResult> SaveAsync(Guid id, string section, SectionForm form, CancellationToken ct) =>
        AnswerAsync(id, section, (evaluation, outline) => SaveAsync(evaluation, outline, form, ct), ct);

    /// <summary>Back to the report, or to the page with the reason.</summary>
    public Task<IResult> ConfirmAsync(Guid id, string section, int version, CancellationToken ct) =>
        AnswerAsync(id, section, (evaluation, outline) => ConfirmAsync(evaluation, outline, version, ct), ct);

    private Task<IResult> AnswerAsync(Guid id, string section, Func<Evaluation, SectionOutline, Task<TypedSection?>> change, CancellationToken ct) => ConcurrentSave.RunAsync(db, async () =>
    {
        if (await FindAsync(id, section, ct) is not var (evaluation, outline))
            return Results.NotFound();
        if (!open.MayFillIn(evaluation))
            return Results.StatusCode(StatusCodes.Status403Forbidden);
        return await change(evaluation, outline) is { } typed ? Again(id, typed) : Results.LocalRedirect($"/evaluations/{id}/report#{section}");
    });

    private static IResult Again(Guid id, TypedSection typed) => Answer.Page<ReportPage>(
        typed.Newer is null ? StatusCodes.Status422UnprocessableEntity : StatusCodes.Status409Conflict,
        new() { [nameof(ReportPage.Id)] = id, [nameof(ReportPage.Typed)] = typed });

    // Nothing when it was saved.
    private async Task<TypedSection?> SaveAsync(Evaluation evaluation, SectionOutline section, SectionForm form, CancellationToken ct)
    {
        var text = (form.Text ?? "").ReplaceLineEndings("\n").Trim();
        if (Problems(evaluation, text) is { IsEmpty: false } problems)
            return new(section.Id, text, problems, null);
        var row = await RowAsync(evaluation, section, ct);
        if ((row?.Version ?? 0) != form.Version)
            return Conflict(section, text, row);
        var was = row?.Text ?? "";
        var confirms = form.Then == "confirm" && text.Length > 0;
        if (was == text && (!confirms || row?.ConfirmedBy is not null))
            return null;
        Write(evaluation, section, row, text, confirms);
        Trail(evaluation, "修改报告文字", string.Create(CultureInfo.InvariantCulture, $"“{section.Name}”由{was.Length}字改为{text.Length}字，{(confirms ? "并确认是本年度内容" : "尚未确认")}"));
        await SaveAsync(evaluation, ct);
        return null;
    }

    // Nothing when it was confirmed.
    private async Task<TypedSection?> ConfirmAsync(Evaluation evaluation, SectionOutline section, int version, CancellationToken ct)
    {
        var row = await RowAsync(evaluation, section, ct);
        if (row is null || row.Text.Length == 0)
            return new(section.Id, "", ["这一章还没有写，不能确认；请先写好。"], null);
        if (row.Version != version)
            return Conflict(section, row.Text, row);
        if (row.ConfirmedBy is not null)
            return null;
        Confirm(row);
        row.Version++;
        Trail(evaluation, "确认报告文字", $"“{section.Name}”确认是本年度内容");
        await SaveAsync(evaluation, ct);
        return null;
    }

    private ImmutableArray<string> Problems(Evaluation evaluation, string text)
    {
        if (text.Length > LongestText)
            return [string.Create(CultureInfo.InvariantCulture, $"这一章有{text.Length}字，最多{LongestText}字；请删减后再保存。")];
        return [.. BoundText.Read(text, FieldNames.Of(content.Dictionary, open.SystemOf(evaluation))).Problems.Select(problem => problem.Message)];
    }

    private Task<ReportSection?> RowAsync(Evaluation evaluation, SectionOutline section, CancellationToken ct) =>
        db.Sections.SingleOrDefaultAsync(row => row.EvaluationId == evaluation.Id && row.Section == section.Id, ct);

    private static TypedSection Conflict(SectionOutline section, string text, ReportSection? stored) =>
        new(section.Id, text, ["这一章刚才被别人改过，您写的还没有保存；请对照两份文字，改好后再保存。"], stored);

    private void Write(Evaluation evaluation, SectionOutline section, ReportSection? row, string text, bool confirms)
    {
        var at = clock.GetUtcNow();
        if (row is null)
            db.Sections.Add(row = new() { EvaluationId = evaluation.Id, Section = section.Id, ChangedBy = open.Visitor.Name, ChangedAt = at });
        else
            row.Version++;
        if (row.Text != text)
            (row.Text, row.ConfirmedBy, row.ConfirmedAt, row.ChangedBy, row.ChangedAt) = (text, null, null, open.Visitor.Name, at);
        if (confirms)
            Confirm(row);
    }

    private void Confirm(ReportSection row) => (row.ConfirmedBy, row.ConfirmedAt) = (open.Visitor.Name, clock.GetUtcNow());

    private void Trail(Evaluation evaluation, string what, string detail) =>
        db.Trail.Add(new() { At = clock.GetUtcNow(), By = open.Visitor.Signature, What = what, Subject = evaluation.Id, Detail = detail });

    // The self-check reads what was saved, so its count follows in a save of its own.
    private async Task SaveAsync(Evaluation evaluation, CancellationToken ct)
    {
        evaluation.Changed(clock.GetUtcNow());
        await db.SaveChangesAsync(ct);
        await check.CountAsync(evaluation, ct);
    }
}

/// <summary>章节表单。</summary>
/// <param name="Text">As typed.</param>
/// <param name="Version">Of the text it was typed over.</param>
/// <param name="Then">“confirm” to confirm it at once.</param>
public sealed record SectionForm(string? Text, int Version, string? Then);
