using Jiheng.Web.Evaluations;

namespace Jiheng.Web.Documents;

/// <summary>下载自评文书。Everyone who may see the evaluation may have its documents.</summary>
public static class DownloadDocument
{
    public static string AddressOf(Guid evaluation, string form, string kind) => $"/evaluations/{evaluation}/documents/{Uri.EscapeDataString(form)}.{kind}";

    public static void Map(IEndpointRouteBuilder app) => app.MapGet("/evaluations/{id:guid}/documents/{form}.{kind}", RunAsync).RequireAuthorization();

    private static async Task<IResult> RunAsync(Guid id, string form, string kind, OpenEvaluation open, EvaluationDocuments documents, CancellationToken ct)
    {
        if (await open.FindAsync(id, ct) is not { } evaluation || documents.FormFor(evaluation, form) is not { } wanted)
            return Results.NotFound();
        var document = await documents.FillAsync(evaluation, wanted, ct);
        return await DocumentFile.SendAsync<SubmitPage>(document, $"{evaluation.Unit.Name}{evaluation.Campaign.Year}年度{wanted.Name}", kind, new() { [nameof(SubmitPage.Id)] = id }, ct);
    }
}
