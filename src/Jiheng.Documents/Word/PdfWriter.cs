using Jiheng.Documents.Reports;
using Jiheng.Documents.Reports.Programs;

namespace Jiheng.Documents.Word;

/// <summary>写 PDF。A document as LibreOffice prints it, within the bounds any file is converted in.</summary>
public static class PdfWriter
{
    public static PdfWriting Write(WordDocument document, CancellationToken cancellation = default)
    {
        try
        {
            return new PdfWriting.Written(OfficeConversion.ToPdf(new(WordWriter.Write(document), document.Title, ReadLimits.Default, cancellation)));
        }
        catch (RefusedException refused)
        {
            return new PdfWriting.Refused(refused.Message);
        }
    }
}

/// <summary>PDF 结果。The file, or one sentence about why there is none.</summary>
public abstract record PdfWriting
{
    private PdfWriting() { }

    public sealed record Written(byte[] Content) : PdfWriting;

    /// <param name="Message">What is missing, and the next step.</param>
    public sealed record Refused(string Message) : PdfWriting;
}
