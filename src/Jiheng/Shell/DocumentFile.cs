using Jiheng.Documents.Word;

namespace Jiheng.Shell;

/// <summary>写出文书。A document as a .docx or, printed by LibreOffice, as a PDF.</summary>
internal static class DocumentFile
{
    public static void Write(string file, bool isPdf, WordDocument document, Session session, CancellationToken stop) =>
        TextFile.Write(file, isPdf ? Pdf(document, stop) : WordWriter.Write(document), session);

    private static byte[] Pdf(WordDocument document, CancellationToken stop) => PdfWriter.Write(document, stop) switch
    {
        PdfWriting.Written written => written.Content,
        PdfWriting.Refused refused => throw new UnusableInputException(refused.Message),
        var other => throw new System.Diagnostics.UnreachableException($"{other}"),
    };
}
