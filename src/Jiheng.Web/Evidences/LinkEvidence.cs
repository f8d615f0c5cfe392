using Jiheng.Web.Checks;
using Jiheng.Web.Data;
using Jiheng.Web.Evaluations;
using Microsoft.AspNetCore.Mvc;

namespace Jiheng.Web.Evidences;

/// <summary>材料对应。A file proves an indicator, on a page, or is one of the required materials; or no longer.</summary>
public sealed class LinkEvidence(WorkbenchDb db, OpenEvaluation open, SelfCheck check, TimeProvider clock)
{
    public const string Address = "/evaluations/{id:guid}/evidence/{evidence:guid}/links";
    public const string Undo = "/evaluations/{id:guid}/evidence/{evidence:guid}/links/removed";

    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapPost(Address, (Guid id, Guid evidence, [FromForm(Name = "for")] string? purpose, [FromForm] string? page, LinkEvidence link, CancellationToken ct) =>
            link.SaveAsync(id, evidence, purpose, (found, to) => link.Add(found, to, page ?? ""), ct)).RequireAuthorization();
        app.MapPost(Undo, (Guid id, Guid evidence, [FromForm(Name = "for")] string? purpose, LinkEvidence link, CancellationToken ct) =>
            link.SaveAsync(id, evidence, purpose, link.Remove, ct)).RequireAuthorization();
    }

    private Task<IResult> SaveAsync(Guid id, Guid evidenceId, string? sent, Func<Evidence, EvidencePurpose, string?> change, CancellationToken ct) =>
        ConcurrentSave.RunAsync(db, () => TryAsync(id, evidenceId, sent, change, ct));

    private async Task<IResult> TryAsync(Guid id, Guid evidenceId, string? sent, Func<Evidence, EvidencePurpose, string?> change, CancellationToken ct)
    {
        if (await open.FindAsync(id, ct) is not { } evaluation || await db.Evidences.SingleOrDefaultAsync(each => each.Id == evidenceId && each.EvaluationId == id, ct) is not { } evidence)
            return Results.NotFound();
        if (!open.MayFillIn(evaluation))
            return Results.StatusCode(StatusCodes.Status403Forbidden);
        var system = open.SystemOf(evaluation);
        var purpose = EvidencePurpose.Read(sent ?? "", evaluation, system);
        await db.EvidenceLinks.Where(link => link.EvidenceId == evidenceId).LoadAsync(ct);
        if (change(evidence, purpose) is { } words)
        {
            var of = purpose.Indicator is { } indicator ? system.Indicators.First(each => each.Id == indicator).Name : purpose.Material;
            db.Trail.Add(new() { At = clock.GetUtcNow(), By = open.Visitor.Signature, What = "材料对应", Subject = id, Detail = $"{evidence.FileName}：{words}{of}" });
            evaluation.Changed(clock.GetUtcNow());
            await db.SaveChangesAsync(ct);
            await check.CountAsync(evaluation, ct);
        }
        return Results.LocalRedirect($"/evaluations/{id}/evidence#file-{evidenceId}", permanent: false, preserveMethod: false);
    }

    // What was done, in words; nothing where nothing was named.
    private string? Add(Evidence evidence, EvidencePurpose to, string sentPage)
    {
        if (to.Material.Length > 0)
        {
            evidence.Material = to.Material;
            return "作为所需材料";
        }
        if (to.Indicator is not { } indicator)
            return null;
        var page = EvidencePurpose.Page(sentPage);
        if (Linked(evidence, indicator) is { } link)
            link.Page = page;
        else
            db.EvidenceLinks.Add(new() { EvidenceId = evidence.Id, Indicator = indicator, Page = page });
        return page.Length == 0 ? "对应指标" : $"第{page}页对应指标";
    }

    private string? Remove(Evidence evidence, EvidencePurpose from)
    {
        if (from.Material.Length > 0)
        {
            evidence.Material = "";
            return "不再作为所需材料";
        }
        if (from.Indicator is not { } indicator || Linked(evidence, indicator) is not { } link)
            return null;
        db.EvidenceLinks.Remove(link);
        return "不再对应指标";
    }

    private EvidenceLink? Linked(Evidence evidence, string indicator) => db.EvidenceLinks.Local.FirstOrDefault(link => link.EvidenceId == evidence.Id && link.Indicator == indicator);
}
