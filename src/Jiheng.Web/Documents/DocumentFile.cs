using Jiheng.Documents.Word;
using Jiheng.Web.Shell;
using Microsoft.AspNetCore.Components;

namespace Jiheng.Web.Documents;

/// <summary>文书下载。A document as a file: Word at once, PDF through LibreOffice, of which few run at the same time.</summary>
public static class DocumentFile
{
    public const string Word = "docx";

    public const string Pdf = "pdf";

    public const string WorkbookType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    public const string WordType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private static readonly SemaphoreSlim Printing = new(2);

    /// <summary>The file, or <typeparamref name="TPage"/> with one sentence in its parameter Problem.</summary>
    /// <param name="document">What it says.</param>
    /// <param name="name">File name without its ending.</param>
    /// <param name="kind">docx or pdf.</param>
    /// <param name="page">Parameters of the page.</param>
    /// <param name="ct">Stops the conversion.</param>
    public static async Task<IResult> SendAsync<TPage>(WordDocument document, string name, string kind, Dictionary<string, object> page, CancellationToken ct)
        where TPage : IComponent
    {
        switch (kind)
        {
            case Word:
                return Results.File(WordWriter.Write(document), WordType, $"{name}.{Word}");
            case Pdf:
                var printed = await PrintAsync(document, ct);
                return printed is PdfWriting.Written written
                    ? Results.File(written.Content, "application/pdf", $"{name}.{Pdf}")
                    : Answer.Page<TPage>(StatusCodes.Status503ServiceUnavailable, new(page) { ["Problem"] = printed is PdfWriting.Refused refused ? refused.Message : "" });
            default:
                return Results.NotFound();
        }
    }

    private static async Task<PdfWriting> PrintAsync(WordDocument document, CancellationToken ct)
    {
        await Printing.WaitAsync(ct);
        try
        {
            return await Task.Run(() => PdfWriter.Write(document, ct), ct);
        }
        finally
        {
            Printing.Release();
        }
    }
}
