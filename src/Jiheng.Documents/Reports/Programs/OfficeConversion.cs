namespace Jiheng.Documents.Reports.Programs;

/// <summary>文档转换。Old Word documents (.doc, .wps, .rtf, .odt, Word 2003 XML) are turned into .docx and .ods into .xlsx by LibreOffice, which keeps tables and numbering, and read from that; ours are turned into .pdf.</summary>
public static class OfficeConversion
{
    private static string? Program => ChildProgram.Find("soffice", "libreoffice");

    /// <summary>Whether LibreOffice is on this machine.</summary>
    public static bool IsInstalled => Program is not null;

    /// <summary>The file as .docx.</summary>
    internal static byte[] ToDocx(Source source, string ending) => Modern(source, ending, "docx", "docx:MS Word 2007 XML", "旧版 Word 文档");

    /// <summary>An .ods as .xlsx.</summary>
    internal static byte[] ToXlsx(Source source) => Modern(source, ".ods", "xlsx", "xlsx:Calc MS Excel 2007 XML", " .ods 表格");

    private static byte[] Modern(Source source, string from, string to, string filter, string kind)
    {
        if (Program is not { } program)
            throw new RefusedException($"读{kind}需要 LibreOffice，这台电脑没有安装；请安装 LibreOffice，或用 Office、WPS 另存为 .{to} 后再试。");
        var (written, complaint) = Convert(program, source, from, to, filter);
        return written ?? throw new RefusedException(complaint.Contains("password", StringComparison.OrdinalIgnoreCase)
                ? "文档加了打开密码；请去掉密码后再试。"
                : $"LibreOffice 打不开这个文档，可能已损坏或加了密码；请用 Office 或 WPS 另存为 .{to} 后再试。");
    }

    /// <summary>A .docx as .pdf, in fonts that are there for those it names.</summary>
    internal static byte[] ToPdf(Source source)
    {
        if (Program is not { } program)
            throw new RefusedException("写 PDF 需要 LibreOffice，这台电脑没有安装；请安装 LibreOffice，或者写成 .docx，用 Word、WPS 另存为 PDF。");
        return Convert(program, source, ".docx", "pdf", "pdf:writer_pdf_Export").Written ?? throw new RefusedException("LibreOffice 没有写出 PDF；请先写成 .docx，用 Word、WPS 另存为 PDF。");
    }

    private static (byte[]? Written, string Complaint) Convert(string program, Source source, string from, string to, string filter)
    {
        using var folder = new WorkFolder();
        File.WriteAllBytes(folder.File("in" + from), source.Content);
        FontNames.Write(folder.Path);
        var profile = new Uri(folder.File("profile")).AbsoluteUri;
        var (_, complaint) = ChildProgram.Run(
            program,
            [$"-env:UserInstallation={profile}", "--headless", "--norestore", "--nolockcheck", "--nodefault", "--convert-to", filter, "--outdir", folder.Path, folder.File("in" + from)],
            folder.Path,
            source);
        var written = folder.File("in." + to);
        return (File.Exists(written) ? File.ReadAllBytes(written) : null, complaint);
    }
}
