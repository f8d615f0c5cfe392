using Jiheng.Documents.Drafts;
using Jiheng.Documents.Forms;
using Jiheng.Indicators.Figures;
using Jiheng.Indicators.Scoring;
using Jiheng.Library;
using Jiheng.Shell;

namespace Jiheng.Commands;

/// <summary>文书命令。</summary>
internal static class ReportCommand
{
    private const string Example = """
          jiheng report samples/hongjiang-2020/figures.yaml --system hongjiang-2020 -o 自评报告.docx
          写出洪江市人民政府办公室2020年的整套自评材料；文件名以 .pdf 结尾时写成 PDF。
        """;

    public static ExampleCommand Create(Session session)
    {
        var figures = CommonOptions.Argument("数据文件", "填报数据，.yaml 或 .xlsx");
        var system = CommonOptions.System();
        var systems = CommonOptions.Systems();
        var outline = CommonOptions.Text("--outline", "文书", "哪一种文书，如 部门整体支出自评报告2021、项目支出绩效自评表；不写时按评价对象取自评报告或自评表");
        var texts = CommonOptions.Text("--texts", "文件", "写好的章节文字和扣分原因，.yaml；没有写的章节用现成句子，还没有的数据标为暂缺");
        var output = CommonOptions.Text("-o", "文件", "写到哪个文件，.docx 或 .pdf");
        var command = new ExampleCommand("report", "文书：用填报数据和得分写出自评报告、自评表、目标表、监控表。", Example) { figures, system, outline, texts, output, systems };
        command.SetAction((parsed, stop) => Task.Run(
            () => Run(new(parsed.Need(figures), parsed.Need(system), parsed.GetValue(systems), parsed.GetValue(outline), parsed.GetValue(texts), parsed.Need(output)), session, stop), CancellationToken.None));
        return command;
    }

    private static int Run(Request request, Session session, CancellationToken stop)
    {
        var isPdf = Path.GetExtension(request.Output).ToUpperInvariant() switch
        {
            ".PDF" => true,
            ".DOCX" => false,
            _ => throw new UnusableInputException($"{request.Output}：文书只能写成 .docx 或 .pdf；请改文件名的结尾。"),
        };
        var library = IndicatorLibrary.Open(request.Systems, session);
        var dictionary = library.Dictionary();
        var system = library.System(request.System, dictionary);
        var form = DocumentFormFolder.Read(request.Outline ?? UsualForm.NameFor(system.Subject), system.Subject, dictionary, library);
        var figures = FigureFile.Read(request.Figures, dictionary, system, session);
        DoubtText.Tell(request.Figures, FigureDoubt.In(figures, dictionary), session);
        var texts = request.Texts is { } file ? Usable.Of(ReportTextsReader.Read(TextFile.Read(file, session), dictionary, system, form.Sections)) : ReportTexts.None;
        var document = DocumentFiller.Fill(form, new(dictionary, figures, SystemScorer.Score(system, dictionary, figures)) { Texts = texts });
        DocumentFile.Write(request.Output, isPdf, document, session, stop);
        return ExitStatus.Done;
    }

    private sealed record Request(string Figures, string System, string? Systems, string? Outline, string? Texts, string Output);
}
