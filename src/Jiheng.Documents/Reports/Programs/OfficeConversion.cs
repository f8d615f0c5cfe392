namespace Jiheng.Documents.Reports.Programs;

/// <summary>旧版文档（.doc、.wps、.rtf、.odt）。Turned into a .docx by LibreOffice, which keeps tables and numbering, and read from that.</summary>
public static class OfficeConversion
{
    private static string? Program => ChildProgram.Find("soffice", "libreoffice");

    /// <summary>Whether LibreOffice is on this machine.</summary>
    public static bool IsInstalled => Program is not null;

    /// <summary>The file as .docx.</summary>
    internal static byte[] ToDocx(Source source, string ending)
    {
        if (Program is not { } program)
            throw new RefusedException("读旧版 Word 文档需要 LibreOffice，这台电脑没有安装；请安装 LibreOffice，或用 Word、WPS 另存为 .docx 后再试。");
        using var folder = new WorkFolder();
        File.WriteAllBytes(folder.File("in" + ending), source.Content);
        var profile = new Uri(folder.File("profile")).AbsoluteUri;
        var (_, complaint) = ChildProgram.Run(
            program,
            [$"-env:UserInstallation={profile}", "--headless", "--norestore", "--nolockcheck", "--nodefault", "--convert-to", "docx:MS Word 2007 XML", "--outdir", folder.Path, folder.File("in" + ending)],
            folder.Path,
            source);
        var written = folder.File("in.docx");
        return File.Exists(written)
            ? File.ReadAllBytes(written)
            : throw new RefusedException(complaint.Contains("password", StringComparison.OrdinalIgnoreCase)
                ? "文档加了打开密码；请去掉密码后再试。"
                : "LibreOffice 打不开这个文档，可能已损坏或加了密码；请用 Word 或 WPS 另存为 .docx 后再试。");
    }
}
