using System.Security.Cryptography;
using Jiheng.Web.Checks;
using Jiheng.Web.Data;
using Jiheng.Web.Evaluations;
using Jiheng.Web.Shell;
using Microsoft.AspNetCore.Mvc;

namespace Jiheng.Web.Evidences;

/// <summary>上传材料。Several files at once; those that cannot be taken are named one by one, the others are kept.</summary>
public sealed class AddEvidence(WorkbenchDb db, OpenEvaluation open, SelfCheck check, TimeProvider clock)
{
    public const string Address = "/evaluations/{id:guid}/evidence";

    public static void Map(IEndpointRouteBuilder app) => app
        .MapPost(Address, (Guid id, IFormCollection form, AddEvidence add, CancellationToken ct) => add.SaveAsync(id, form, ct))
        .RequireAuthorization().RequireRateLimiting(UploadLimits.Rate)
        .WithMetadata(new RequestSizeLimitAttribute(UploadLimits.MostOfRequest))
        .WithFormOptions(multipartBodyLengthLimit: UploadLimits.MostOfRequest);

    private Task<IResult> SaveAsync(Guid id, IFormCollection form, CancellationToken ct) => ConcurrentSave.RunAsync(db, () => TryAsync(id, form, ct));

    private async Task<IResult> TryAsync(Guid id, IFormCollection form, CancellationToken ct)
    {
        if (await open.FindAsync(id, ct) is not { } evaluation)
            return Results.NotFound();
        if (!open.MayFillIn(evaluation))
            return Results.StatusCode(StatusCodes.Status403Forbidden);
        var purpose = EvidencePurpose.Read(form["for"].ToString(), evaluation, open.SystemOf(evaluation));
        var problems = new List<string>();
        if (form.Files.Count == 0)
            problems.Add("没有选择文件，请先选择要上传的文件。");
        var added = new List<string>();
        foreach (var file in form.Files)
        {
            if (await AddAsync(evaluation, file, purpose, form["page"].ToString(), problems, ct) is { } name)
                added.Add(name);
        }
        if (added.Count > 0)
        {
            db.Trail.Add(new() { At = clock.GetUtcNow(), By = open.Visitor.Signature, What = "上传材料", Subject = id, Detail = string.Join('；', added) });
            evaluation.Changed(clock.GetUtcNow());
            await db.SaveChangesAsync(ct);
            await check.CountAsync(evaluation, ct);
        }
        return problems.Count == 0
            ? Results.LocalRedirect($"/evaluations/{id}/evidence", permanent: false, preserveMethod: false)
            : Answer.Page<EvidencePage>(StatusCodes.Status422UnprocessableEntity, new() { [nameof(EvidencePage.Id)] = id, [nameof(EvidencePage.Problems)] = problems.ToImmutableArray() });
    }

    // Of each file the name and fingerprint for the trail; nothing where it was refused.
    private async Task<string?> AddAsync(Evaluation evaluation, IFormFile sent, EvidencePurpose purpose, string page, List<string> problems, CancellationToken ct)
    {
        var name = FileName.Cleaned(sent.FileName);
        var content = sent.Length is 0 or > UploadLimits.MostOfFile ? [] : await BytesAsync(sent, ct);
        var type = EvidenceType.Of(content);
        var hash = Convert.ToHexStringLower(SHA256.HashData(content));
        var problem = Problem(name, sent.Length, type) ?? await ProblemBesideOthersAsync(evaluation, name, sent.Length, hash, ct);
        if (problem is not null || type is null)
        {
            problems.Add(problem ?? "");
            return null;
        }
        var evidence = new Evidence { EvaluationId = evaluation.Id, FileName = name, ContentType = type.ContentType, Size = content.Length, Hash = hash, Material = purpose.Material, AddedBy = open.Visitor.Name, AddedAt = clock.GetUtcNow() };
        db.Evidences.Add(evidence);
        db.Add(new EvidenceContent { EvidenceId = evidence.Id, Bytes = content });
        if (purpose.Indicator is { } indicator)
            db.EvidenceLinks.Add(new() { EvidenceId = evidence.Id, Indicator = indicator, Page = EvidencePurpose.Page(page) });
        return $"{name}（{UploadLimits.Words(content.Length)}，SHA-256 {hash}）";
    }

    private static string? Problem(string name, long size, EvidenceType? type)
    {
        if (size == 0)
            return $"“{name}”是空的，请检查后再传。";
        if (size > UploadLimits.MostOfFile)
            return $"“{name}”有{UploadLimits.Words(size)}，超过单个文件{UploadLimits.Words(UploadLimits.MostOfFile)}的限制，请压缩或拆分后再传。";
        if (type is null)
            return $"“{name}”不是可以上传的类型（PDF、docx、xlsx、doc、xls、png、jpg，不带宏），请另存后再传。";
        return type.Endings.Contains(Path.GetExtension(name).ToLowerInvariant())
            ? null
            : $"“{name}”的内容是{type.Words}，与文件名不符，请把扩展名改成{type.Endings[0]}后再传。";
    }

    // Files of the same request are not yet in the database.
    private async Task<string?> ProblemBesideOthersAsync(Evaluation evaluation, string name, long size, string hash, CancellationToken ct)
    {
        var added = db.Evidences.Local.ToList();
        var others = await db.Evidences.AsNoTracking().Where(each => each.EvaluationId == evaluation.Id).Select(each => new { each.FileName, each.Hash, each.Size }).ToListAsync(ct);
        if (others.Select(each => (each.FileName, each.Hash)).Concat(added.Select(each => (each.FileName, each.Hash))).FirstOrDefault(each => each.Hash == hash) is { Hash: not null } same)
            return $"“{name}”与已经上传的“{same.FileName}”内容相同，不必再传。";
        var sum = others.Sum(each => each.Size) + added.Sum(each => each.Size) + size;
        return sum > UploadLimits.MostOfEvaluation ? $"加上“{name}”共{UploadLimits.Words(sum)}，超过每个自评{UploadLimits.Words(UploadLimits.MostOfEvaluation)}的限制，请先删去不用的材料。" : null;
    }

    private static async Task<byte[]> BytesAsync(IFormFile sent, CancellationToken ct)
    {
        var content = new byte[sent.Length];
        await using var stream = sent.OpenReadStream();
        await stream.ReadExactlyAsync(content, ct);
        return content;
    }
}
