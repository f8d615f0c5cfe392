using Jiheng.Indicators.Explanations;
using Jiheng.Indicators.Scoring;
using Jiheng.Web.Checks;
using Jiheng.Web.Data;
using Jiheng.Web.Evaluations;
using Jiheng.Web.Shell;

namespace Jiheng.Web.Scores;

/// <summary>保存指标填报。Facts, points by judgement, reasons; from the score table or the page of the indicator.</summary>
public sealed class SaveDetermination(WorkbenchDb db, OpenEvaluation open, EvaluationScores scores, SelfCheck check, TimeProvider clock)
{
    public const string OnTable = "/evaluations/{id:guid}/score";
    public const string OnPage = "/evaluations/{id:guid}/indicators/{indicator}";

    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapPost(OnTable, (Guid id, IFormCollection form, SaveDetermination save, CancellationToken ct) => save.RunAsync(id, form["indicator"].ToString(), form, isOnTable: true, ct)).RequireAuthorization();
        app.MapPost(OnPage, (Guid id, string indicator, IFormCollection form, SaveDetermination save, CancellationToken ct) => save.RunAsync(id, indicator, form, isOnTable: false, ct)).RequireAuthorization();
    }

    private Task<IResult> RunAsync(Guid id, string indicator, IFormCollection form, bool isOnTable, CancellationToken ct)
    {
        var typed = form.ToImmutableDictionary(field => field.Key, field => field.Value.ToString(), StringComparer.Ordinal);
        return ConcurrentSave.RunAsync(db, () => TryAsync(id, indicator, typed, isOnTable, ct));
    }

    private async Task<IResult> TryAsync(Guid id, string indicator, ImmutableDictionary<string, string> typed, bool isOnTable, CancellationToken ct)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        if (await open.FindAsync(id, ct) is not { } evaluation)
            return Results.NotFound();
        var before = await scores.ScoreAsync(evaluation, ct);
        if (before.Indicators.FirstOrDefault(each => each.Indicator.Id == indicator) is not { } score)
            return Results.NotFound();
        if (!open.MayFillIn(evaluation))
            return Results.StatusCode(StatusCodes.Status403Forbidden);
        var stored = await db.Determinations.SingleOrDefaultAsync(each => each.EvaluationId == id && each.Indicator == indicator, ct);
        if (FormVersion.Of(typed.GetValueOrDefault("version")) != (stored?.Version ?? 0))
            return Refused(id, isOnTable, Conflict(indicator, typed, stored));
        var problems = new List<string>();
        var entry = Read(score, typed, stored, problems);
        if (problems.Count > 0)
            return Refused(id, isOnTable, new(indicator, typed, string.Concat(problems), null));
        await WriteAsync(evaluation, score, stored, entry, ct);
        await transaction.CommitAsync(ct);
        await check.CountAsync(evaluation, ct);
        return Results.LocalRedirect(isOnTable ? $"/evaluations/{id}/score?moved={indicator}#row-{indicator}" : $"/evaluations/{id}/indicators/{indicator}?moved={indicator}", permanent: false, preserveMethod: false);
    }

    private static IResult Refused(Guid id, bool isOnTable, RefusedDetermination refused) => isOnTable
        ? Answer.Page<ScorePage>(StatusCodes.Status422UnprocessableEntity, new() { [nameof(ScorePage.Id)] = id, [nameof(ScorePage.Refused)] = refused })
        : Answer.Page<IndicatorPage>(StatusCodes.Status422UnprocessableEntity, new() { [nameof(IndicatorPage.Id)] = id, [nameof(IndicatorPage.Indicator)] = refused.Indicator, [nameof(IndicatorPage.Refused)] = refused });

    private static RefusedDetermination Conflict(string indicator, ImmutableDictionary<string, string> typed, EnteredDetermination? stored) => new(
        indicator, typed, stored is null ? "这个指标的填报刚刚有变动，请核对后再保存。" : $"{stored.EnteredBy}在{ChinaDay.Words(stored.EnteredAt)}改过这个指标，您填的还没有保存；请核对下面的两份内容后再保存。", stored);

    private static Entry Read(IndicatorScore score, ImmutableDictionary<string, string> typed, EnteredDetermination? stored, List<string> problems)
    {
        var (facts, given) = Answers.Read(AskedFacts.Of(score), typed, FactsJson.Read(stored?.Facts ?? ""), problems);
        var reason = Text(typed, Answers.Reason);
        if (given is not null && reason.Length == 0)
            problems.Add("评判给分要写明认定依据，请在“认定依据”里填写。");
        return new(FactsJson.Write(facts), given, reason, Text(typed, Answers.Deduction), Text(typed, Answers.NotApplicable));
    }

    private const int MostCharacters = 2_000;

    private static string Text(ImmutableDictionary<string, string> typed, string field) =>
        typed.GetValueOrDefault(field, "").Trim() is var text && text.Length > MostCharacters ? text[..MostCharacters] : text;

    private async Task WriteAsync(Evaluation evaluation, IndicatorScore before, EnteredDetermination? row, Entry entry, CancellationToken ct)
    {
        var oldReason = row?.DeductionReason ?? "";
        if (row is null)
            db.Determinations.Add(row = new() { EvaluationId = evaluation.Id, Indicator = before.Indicator.Id, Version = 0, EnteredBy = "", EnteredAt = default });
        (row.Facts, row.Given, row.Reason, row.DeductionReason, row.NotApplicable) = (entry.Facts, entry.Given, entry.Reason, entry.Deduction, entry.NotApplicable);
        (row.EnteredBy, row.EnteredAt) = (open.Visitor.Name, clock.GetUtcNow());
        row.Version++;
        await db.SaveChangesAsync(ct);
        var after = await scores.RefreshAsync(evaluation, ct);
        evaluation.Changed(row.EnteredAt);
        db.Trail.Add(new()
        {
            At = row.EnteredAt,
            By = open.Visitor.Signature,
            What = "指标评分",
            Subject = evaluation.Id,
            Detail = Detail(before, after.Indicators.Single(each => each.Indicator.Id == row.Indicator), after, oldReason, row.DeductionReason),
        });
        await db.SaveChangesAsync(ct);
    }

    private static string Detail(IndicatorScore before, IndicatorScore after, SystemScore score, string oldReason, string newReason)
    {
        var (from, to) = (Explainer.Explain(before, score.System).Step, Explainer.Explain(after, score.System).Step);
        var step = from == to ? "计分不变" : $"由“{from}”改为“{to}”";
        return $"{after.Indicator.Name}：{step}{(oldReason == newReason ? "" : $"；扣分原因由“{oldReason}”改为“{newReason}”")}";
    }

    // What was typed, read and found sound.
    private sealed record Entry(string Facts, decimal? Given, string Reason, string Deduction, string NotApplicable);
}
