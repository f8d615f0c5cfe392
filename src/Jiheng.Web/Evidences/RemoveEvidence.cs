using Jiheng.Web.Checks;
using Jiheng.Web.Data;
using Jiheng.Web.Evaluations;
using Microsoft.AspNetCore.Mvc;

namespace Jiheng.Web.Evidences;

/// <summary>删除材料, while the evaluation is open; its name and fingerprint stay in the trail.</summary>
public sealed class RemoveEvidence(WorkbenchDb db, OpenEvaluation open, SelfCheck check, TimeProvider clock)
{
    public const string Address = "/evaluations/{id:guid}/evidence/{evidence:guid}/removed";

    // The form has no field but its token; asking for one is what has the token checked.
    public static void Map(IEndpointRouteBuilder app) => app
        .MapPost(Address, (Guid id, Guid evidence, [FromForm] string? _, RemoveEvidence remove, CancellationToken ct) => remove.SaveAsync(id, evidence, ct)).RequireAuthorization();

    private Task<IResult> SaveAsync(Guid id, Guid evidenceId, CancellationToken ct) => ConcurrentSave.RunAsync(db, () => TryAsync(id, evidenceId, ct));

    private async Task<IResult> TryAsync(Guid id, Guid evidenceId, CancellationToken ct)
    {
        if (await open.FindAsync(id, ct) is not { } evaluation || await db.Evidences.SingleOrDefaultAsync(each => each.Id == evidenceId && each.EvaluationId == id, ct) is not { } evidence)
            return Results.NotFound();
        if (!open.MayFillIn(evaluation))
            return Results.StatusCode(StatusCodes.Status403Forbidden);
        foreach (var figure in await db.Figures.Where(figure => figure.EvaluationId == id && figure.EvidenceId == evidenceId).ToListAsync(ct))
            figure.EvidenceId = null;
        db.EvidenceLinks.RemoveRange(db.EvidenceLinks.Where(link => link.EvidenceId == evidenceId));
        db.Remove(new EvidenceContent { EvidenceId = evidenceId, Bytes = [] });
        db.Evidences.Remove(evidence);
        db.Trail.Add(new() { At = clock.GetUtcNow(), By = open.Visitor.Signature, What = "删除材料", Subject = id, Detail = $"{evidence.FileName}（SHA-256 {evidence.Hash}）" });
        evaluation.Changed(clock.GetUtcNow());
        await db.SaveChangesAsync(ct);
        await check.CountAsync(evaluation, ct);
        return Results.LocalRedirect($"/evaluations/{id}/evidence", permanent: false, preserveMethod: false);
    }
}
