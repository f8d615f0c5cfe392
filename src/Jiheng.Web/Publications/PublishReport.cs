using System.Globalization;
using Jiheng.Web.Data;
using Jiheng.Web.Evaluations;
using Jiheng.Web.People;
using Jiheng.Web.Shell;
using Microsoft.AspNetCore.Mvc;

namespace Jiheng.Web.Publications;

/// <summary>公开。Keeps the public copy where everyone may read it, when nothing stands in the way.</summary>
public sealed class PublishReport(WorkbenchDb db, OpenEvaluation open, PublicationGate gate, TimeProvider clock)
{
    public static string AddressOf(Guid evaluation) => $"/evaluations/{evaluation}/publication";

    public static void Map(IEndpointRouteBuilder app) => app.MapPost(
        "/evaluations/{id:guid}/publication", (Guid id, [FromForm] string? words, [FromForm] string? act, PublishReport publish, CancellationToken ct) => publish.RunAsync(id, words ?? "", act ?? "", ct)).RequireAuthorization();

    /// <summary>The unit's head for the unit, the bureau for all.</summary>
    public static bool May(Visitor visitor, Evaluation evaluation) =>
        visitor.Role == Role.BureauPerformance || (visitor.Role == Role.UnitHead && visitor.UnitId == evaluation.UnitId);

    /// <summary>The words somebody wants covered, one a line.</summary>
    public static ImmutableArray<string> Added(string? words) =>
        [.. (words ?? "").Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Distinct(StringComparer.Ordinal)];

    private Task<IResult> RunAsync(Guid id, string words, string act, CancellationToken ct) => ConcurrentSave.RunAsync(db, () => TryAsync(id, words, act, ct));

    private async Task<IResult> TryAsync(Guid id, string words, string act, CancellationToken ct)
    {
        if (await open.FindAsync(id, ct) is not { } evaluation)
            return Results.NotFound();
        if (!May(open.Visitor, evaluation))
            return Results.StatusCode(StatusCodes.Status403Forbidden);
        return act switch
        {
            "withdraw" => await WithdrawAsync(evaluation, ct),
            "publish" => await PublishAsync(evaluation, words, ct),
            // Only looked at: the page shows what these words would cover.
            _ => Page(id, words, Problem(Added(words)), StatusCodes.Status200OK),
        };
    }

    private async Task<IResult> PublishAsync(Evaluation evaluation, string words, CancellationToken ct)
    {
        var added = Added(words);
        if (Problem(added) is { } problem)
            return Page(evaluation.Id, words, problem, StatusCodes.Status422UnprocessableEntity);
        var copy = await gate.MakeAsync(evaluation, added, ct);
        if (copy.Obstacles is [var first, ..])
            return Page(evaluation.Id, words, $"没有公开：{first.Words}", StatusCodes.Status422UnprocessableEntity);
        await KeepAsync(evaluation, copy, ct);
        evaluation.CoveredWords = string.Join('\n', added);
        await SaveAsync(evaluation, "公开自评报告", string.Create(CultureInfo.InvariantCulture, $"遮盖{copy.Redactions.Length}种文字"), ct);
        return Results.LocalRedirect(AddressOf(evaluation.Id));
    }

    private async Task KeepAsync(Evaluation evaluation, PublicCopy copy, CancellationToken ct)
    {
        var publication = new Publication
        {
            EvaluationId = evaluation.Id,
            Title = copy.Title,
            PublishedAt = clock.GetUtcNow(),
            PublishedBy = open.Visitor.Signature,
            Redactions = copy.Redactions.Length,
            Document = copy.Document,
        };
        if (await db.Publications.SingleOrDefaultAsync(each => each.EvaluationId == evaluation.Id, ct) is { } before)
            db.Entry(before).CurrentValues.SetValues(publication);
        else
            db.Publications.Add(publication);
    }

    private static string? Problem(ImmutableArray<string> added) =>
        added.Length > PublicationGate.MostAdded
            ? string.Create(CultureInfo.InvariantCulture, $"另外遮盖的文字最多{PublicationGate.MostAdded}条，现在有{added.Length}条；请删去不需要的再公开。")
            : added.FirstOrDefault(each => each.Length > PublicationGate.LongestWords) is { } longest
                ? $"要遮盖的文字一行一条，每条不超过{PublicationGate.LongestWords}字；“{longest[..10]}…”太长了。"
                : null;

    private async Task<IResult> WithdrawAsync(Evaluation evaluation, CancellationToken ct)
    {
        if (await db.Publications.SingleOrDefaultAsync(each => each.EvaluationId == evaluation.Id, ct) is { } published)
        {
            db.Publications.Remove(published);
            await SaveAsync(evaluation, "撤回公开", "", ct);
        }
        return Results.LocalRedirect(AddressOf(evaluation.Id));
    }

    // All of it at once. The version moves on: who takes the acceptance back, or publishes too, at the same moment comes before this or after it.
    private async Task SaveAsync(Evaluation evaluation, string what, string detail, CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        evaluation.Changed(now);
        db.Trail.Add(new() { At = now, By = open.Visitor.Signature, What = what, Subject = evaluation.Id, Detail = detail });
        await db.SaveChangesAsync(ct);
    }

    private static IResult Page(Guid id, string words, string? problem, int status) => Answer.Page<PublicationPage>(status, new()
    {
        [nameof(PublicationPage.Id)] = id,
        [nameof(PublicationPage.Words)] = words,
        [nameof(PublicationPage.Problem)] = problem ?? "",
    });
}
