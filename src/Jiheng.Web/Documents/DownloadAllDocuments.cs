using System.Globalization;
using System.IO.Compression;
using Jiheng.Documents.Word;
using Jiheng.Web.Campaigns;
using Jiheng.Web.Data;
using Jiheng.Web.Evidences;
using Jiheng.Web.People;
using Jiheng.Web.Regions;
using Microsoft.AspNetCore.Http.Features;

namespace Jiheng.Web.Documents;

/// <summary>下载全部文书。One document of every unit of a campaign in one archive, sent while it is made, so that the browser shows how far it is.</summary>
public static class DownloadAllDocuments
{
    public static string AddressOf(Guid campaign, string form) => $"/campaigns/{campaign}/documents/{Uri.EscapeDataString(form)}.zip";

    public static void Map(IEndpointRouteBuilder app) => app.MapGet("/campaigns/{id:guid}/documents/{form}.zip", RunAsync).RequireAuthorization();

    private static async Task<IResult> RunAsync(Guid id, string form, HttpContext http, WorkbenchDb db, Visitor visitor, EvaluationDocuments documents, CancellationToken ct)
    {
        if (await db.CampaignsOf(visitor).AsNoTracking().SingleOrDefaultAsync(each => each.Id == id, ct) is not { } campaign)
            return Results.NotFound();
        var evaluations = await db.EvaluationsOf(visitor).AsNoTracking().Include(each => each.Unit).ThenInclude(unit => unit!.Region).Include(each => each.Campaign)
            .Where(each => each.CampaignId == id).OrderBy(each => each.Unit!.Code).ToListAsync(ct);
        if (evaluations is not [var first, ..] || documents.FormFor(first, form) is not { } wanted)
            return Results.NotFound();
        // An archive is written as a stream of its own kind.
        http.Features.Get<IHttpBodyControlFeature>()?.AllowSynchronousIO = true;
        return Results.Stream(async stream =>
        {
            await using var archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true);
            var names = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
            foreach (var evaluation in evaluations)
                await AddAsync(archive, NameOf(evaluation.Unit!, names), WordWriter.Write(await documents.FillAsync(evaluation, wanted, ct)), ct);
        }, "application/zip", $"{campaign.Name}-{form}.zip");
    }

    /// <summary>By code and name, each once: a stroke within a name begins no folder, and what is alike after cleaning is numbered.</summary>
    internal static string NameOf(Unit unit, HashSet<string> taken)
    {
        var whole = $"{unit.Code} {unit.Name}".Replace('/', '－').Replace('\\', '－');
        for (var time = 1; ; time++)
        {
            var name = FileName.Cleaned((time == 1 ? whole : string.Create(CultureInfo.InvariantCulture, $"（{time}）{whole}")) + $".{DocumentFile.Word}");
            if (taken.Add(name))
                return name;
        }
    }

    private static async Task AddAsync(ZipArchive archive, string name, byte[] document, CancellationToken ct)
    {
        // What is packed already is not packed again.
        var entry = archive.CreateEntry(name, CompressionLevel.NoCompression);
        await using var to = await entry.OpenAsync(ct);
        await to.WriteAsync(document, ct);
    }
}
