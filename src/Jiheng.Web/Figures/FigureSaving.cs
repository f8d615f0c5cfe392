using Jiheng.Indicators.Definitions;
using Jiheng.Indicators.Figures;
using Jiheng.Web.Checks;
using Jiheng.Web.Data;
using Jiheng.Web.Evaluations;
using Jiheng.Web.Shell;

namespace Jiheng.Web.Figures;

/// <summary>保存填报数据。Writes the cells somebody changed, all of them or none, scores anew and leaves one line in the trail.</summary>
public sealed class FigureSaving(WorkbenchDb db, OpenEvaluation open, EvaluationScores scores, SelfCheck check, WorkbenchContent content, TimeProvider clock)
{
    public Task<SaveOutcome> SaveAsync(Guid id, ImmutableArray<FigureInput> inputs, CancellationToken ct) =>
        ConcurrentSave.RunAsync(db, () => TryAsync(id, inputs, open.Visitor.Signature, ct));

    private async Task<SaveOutcome> TryAsync(Guid id, ImmutableArray<FigureInput> inputs, string by, CancellationToken ct)
    {
        if (await open.FindAsync(id, ct) is not { } evaluation)
            return new SaveOutcome.NotFound();
        if (!open.MayFillIn(evaluation))
            return new SaveOutcome.NotAllowed();
        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        var rows = await db.Figures.Where(figure => figure.EvaluationId == id).ToDictionaryAsync(figure => (figure.Element, figure.LastYear), ct);
        var files = await db.Evidences.Where(file => file.EvaluationId == id).Select(file => file.Id).ToListAsync(ct);
        var problems = new List<FigureProblem>();
        var changes = new List<string>();
        foreach (var input in inputs.Where(input => input.IsTouched))
        {
            var element = content.Dictionary.Elements.First(each => each.Id == input.Id);
            var stored = rows.GetValueOrDefault((FigureName.Normalise(element.Name), input.LastYear));
            var reading = FigureInputReader.Read(input, element, content.Dictionary);
            if (reading is FigureInputReading.Unclear unclear)
                problems.Add(new(input, unclear.Message, null));
            else if (IsSame(reading, input, stored))
                continue;
            else if (input.Version != (stored?.Version ?? 0))
                problems.Add(new(input, Conflict(element, stored), stored));
            else
                changes.Add(Change(evaluation, element, input with { File = files.Contains(input.File ?? Guid.Empty) ? input.File : null }, reading, stored, by));
        }
        if (problems.Count > 0)
        {
            db.ChangeTracker.Clear();
            return new SaveOutcome.Refused([.. problems]);
        }
        if (changes.Count > 0)
        {
            await WriteAsync(evaluation, changes, by, ct);
            await transaction.CommitAsync(ct);
            await check.CountAsync(evaluation, ct);
        }
        return new SaveOutcome.Saved(changes.Count);
    }

    private async Task WriteAsync(Evaluation evaluation, List<string> changes, string by, CancellationToken ct)
    {
        evaluation.Changed(clock.GetUtcNow());
        db.Trail.Add(new() { At = clock.GetUtcNow(), By = by, What = "填报数据", Subject = evaluation.Id, Detail = string.Join("；", changes) });
        await db.SaveChangesAsync(ct);
        await scores.RefreshAsync(evaluation, ct);
        await db.SaveChangesAsync(ct);
    }

    // What was stored in the meantime may be what is to be stored.
    private static bool IsSame(FigureInputReading reading, FigureInput input, EnteredFigure? stored) => (reading, stored) switch
    {
        (FigureInputReading.Nothing, null) => true,
        (FigureInputReading.Read read, { } row) => Same(EnteredFigures.Observed(row), read.Figure, input.LastYear) && (input.LastYear || row.EvidenceId == input.File),
        _ => false,
    };

    private static bool Same(Observed<Indicators.Quantities.Quantity> stored, Observed<Indicators.Quantities.Quantity> read, bool lastYear) => (stored, read) switch
    {
        (Observed<Indicators.Quantities.Quantity>.Known one, Observed<Indicators.Quantities.Quantity>.Known two) =>
            one.Value == two.Value && one.Value.Value.Scale == two.Value.Value.Scale && (lastYear || one.Source == two.Source),
        _ => stored == read,
    };

    private string Change(Evaluation evaluation, DataElement element, FigureInput input, FigureInputReading reading, EnteredFigure? stored, string by)
    {
        var was = stored is null ? null : EnteredFigures.Observed(stored);
        var name = element.Name + (input.LastYear ? "（上年）" : "");
        if (reading is not FigureInputReading.Read { Figure: var figure })
        {
            db.Figures.Remove(stored!);
            return $"{name}：{FigureWriting.Words(was)} → 没有填报";
        }
        if (stored is null)
        {
            stored = new() { EvaluationId = evaluation.Id, Element = FigureName.Normalise(element.Name), LastYear = input.LastYear, State = FigureState.Missing, Version = 0, EnteredBy = by, EnteredAt = clock.GetUtcNow() };
            db.Figures.Add(stored);
        }
        stored.Take(figure);
        (stored.EvidenceId, stored.EnteredBy, stored.EnteredAt) = (input.LastYear ? stored.EvidenceId : input.File, by, clock.GetUtcNow());
        stored.Version++;
        var (before, after) = (FigureWriting.Words(was), FigureWriting.Words(figure));
        return before == after ? $"{name}：{after}，来源改为“{stored.Source}”" : $"{name}：{before} → {after}";
    }

    private static string Conflict(DataElement element, EnteredFigure? stored) => stored is null
        ? $"“{element.Name}”在您填写期间被删去了；要保留您填的数，请再保存一次。"
        : $"“{element.Name}”在您填写期间已由{stored.EnteredBy}于{ChinaDay.Words(stored.EnteredAt)}改为{FigureWriting.Words(EnteredFigures.Observed(stored))}；要改用您填的数，请再保存一次。";
}

/// <summary>没有收下的一格。</summary>
/// <param name="Input">As typed.</param>
/// <param name="Message">One sentence.</param>
/// <param name="Stored">What somebody else saved in the meantime; nothing when that is not the trouble.</param>
public sealed record FigureProblem(FigureInput Input, string Message, EnteredFigure? Stored);

/// <summary>保存结果。</summary>
public abstract record SaveOutcome
{
    private SaveOutcome() { }

    public sealed record NotFound : SaveOutcome;

    /// <summary>无权填报, or not at this stage.</summary>
    public sealed record NotAllowed : SaveOutcome;

    public sealed record Saved(int Count) : SaveOutcome;

    /// <summary>没有保存。Nothing was; each of these needs another look.</summary>
    public sealed record Refused(ImmutableArray<FigureProblem> Problems) : SaveOutcome;
}
