using Jiheng.Documents.Reports.Programs;
using Jiheng.ReportChecks.Text;

namespace Jiheng.Documents.Reports.Pdf;

/// <summary>PDF 报告。Words and their places come from poppler's pdftotext, the rules of tables from its pdftocairo.</summary>
public static class PdfReader
{
    private const int StrangeShare = 5;

    /// <summary>Whether poppler's programs are on this machine.</summary>
    public static bool IsInstalled => ChildProgram.Find("pdftotext") is not null;

    internal static ReportText Read(Source source)
    {
        var pages = Pages(source);
        var report = new ReportTextBuilder(source.Name, source.Limits);
        var empty = pages.Where(page => page.Lines.Count == 0).Select(page => page.Number).ToList();
        if (empty.Count == pages.Count)
            throw new RefusedException("PDF 里没有文字，多半是扫描件或照片；请提供 Word 原件，或先做文字识别（OCR）后再试。");
        if (empty.Count > 0)
            report.NotRead($"第{string.Join('、', empty.Take(20))}页没有文字，可能是扫描的图片，这些页没有读取。");
        if (IsStrange(pages))
            report.NotRead("PDF 的字体没有文字对照表，读出的文字可能不对；请提供 Word 原件。");
        new PdfPassages(report).Add(PdfColumns.Measured(PdfMargins.Removed(pages)));
        return report.Build();
    }

    private static List<PdfPage> Pages(Source source)
    {
        if (ChildProgram.Find("pdftotext") is not { } program)
            throw new RefusedException("读 PDF 需要 poppler（pdftotext），这台电脑没有安装；请安装 poppler-utils，或提供 Word 原件后再试。");
        using var folder = new WorkFolder();
        File.WriteAllBytes(folder.File("in.pdf"), source.Content);
        var (code, complaint) = ChildProgram.Run(program, ["-bbox-layout", "-enc", "UTF-8", "in.pdf", "layout.xml"], folder.Path, source);
        if (complaint.Contains("Incorrect password", StringComparison.Ordinal))
            throw new RefusedException("PDF 加了打开密码；请去掉密码后再试。");
        if (code != 0 || !File.Exists(folder.File("layout.xml")))
            throw new RefusedException("PDF 已损坏，不能读取；请重新导出一份再试。");
        var pages = PdfLayout.Read(folder.File("layout.xml"), source);
        return pages.Count == 0 ? throw new RefusedException("PDF 里没有一页；请重新导出一份再试。") : WithRules(pages, folder, source);
    }

    // Without the rules the text is still a text: tables then stay lines.
    private static List<PdfPage> WithRules(List<PdfPage> pages, WorkFolder folder, Source source)
    {
        if (ChildProgram.Find("pdftocairo") is not { } program || pages.TrueForAll(page => page.Lines.Count == 0))
            return pages;
        var (code, _) = ChildProgram.Run(program, ["-svg", "-origpagesizes", "in.pdf", "rules.svg"], folder.Path, source);
        if (code != 0 || !File.Exists(folder.File("rules.svg")))
            return pages;
        var rules = PdfRules.Read(folder.File("rules.svg"), source);
        return [.. pages.Select((page, at) => at < rules.Count ? page with { Rules = rules[at] } : page)];
    }

    private static bool IsStrange(List<PdfPage> pages)
    {
        var characters = pages.SelectMany(page => page.Lines).SelectMany(line => line.Words).SelectMany(word => word.Text).ToList();
        return characters.Count(character => character is '\uFFFD' or (>= '\uE000' and <= '\uF8FF')) * StrangeShare > characters.Count;
    }
}
