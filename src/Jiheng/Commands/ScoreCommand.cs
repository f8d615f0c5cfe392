using System.Collections.Immutable;
using System.CommandLine;
using Jiheng.Documents.Forms;
using Jiheng.Documents.Scores;
using Jiheng.Indicators.Claims;
using Jiheng.Indicators.Figures;
using Jiheng.Indicators.Loading;
using Jiheng.Indicators.Scoring;
using Jiheng.Library;
using Jiheng.Scores;
using Jiheng.Shell;

namespace Jiheng.Commands;

/// <summary>评分命令。</summary>
internal static class ScoreCommand
{
    private const string Example = """
          jiheng score samples/beita-2022/figures.yaml --system beita-2022
          按北塔区2022年评分表给样例数据评分，列出每项得分和计算过程。
        """;

    public static ExampleCommand Create(Session session)
    {
        var figures = CommonOptions.Argument("数据文件", "填报数据，.yaml 或 .xlsx");
        var system = CommonOptions.System();
        var systems = CommonOptions.Systems();
        var claimed = CommonOptions.Text("--claimed", "文件", "自评结果，.yaml；逐项与计算结果对照");
        var format = CommonOptions.Text("--format", "text|json|docx|pdf|xlsx", "输出格式，默认看文件名的结尾，否则是 text；docx、pdf 是一张评分表，xlsx 是可以重算的评分表，都要用 -o 写明文件");
        var output = CommonOptions.Text("-o", "文件", "写到文件，不写时输出到屏幕");
        var detail = new Option<bool>("--detail") { Description = "另列每项指标的完整计算过程" };
        var command = new ExampleCommand("score", "评分：按指标体系给填报数据评分，列出每一分的由来。", Example) { figures, system, claimed, format, output, detail, systems };
        command.SetAction((parsed, stop) => Task.Run(
            () => Run(
                new(
                    parsed.Need(figures), parsed.Need(system), parsed.GetValue(systems), parsed.GetValue(claimed), parsed.GetValue(format) ?? FormatOf(parsed.GetValue(output)), parsed.GetValue(output),
                    parsed.GetValue(detail)),
                session, stop), CancellationToken.None));
        return command;
    }

    // A file called 评分表.pdf with lines of text in it opens nowhere.
    private static string FormatOf(string? output) => Path.GetExtension(output)?.ToUpperInvariant() switch
    {
        ".JSON" => "json",
        ".DOCX" => "docx",
        ".PDF" => "pdf",
        ".XLSX" => "xlsx",
        _ => "text",
    };

    private static int Run(Request request, Session session, CancellationToken stop)
    {
        Check(request);
        var library = IndicatorLibrary.Open(request.Systems, session);
        var dictionary = library.Dictionary();
        var system = library.System(request.System, dictionary);
        var figures = FigureFile.Read(request.Figures, dictionary, system, session);
        var score = SystemScorer.Score(system, dictionary, figures);
        var doubts = FigureDoubt.In(figures, dictionary);
        if (Printed(request.Format) is not null)
            DoubtText.Tell(request.Figures, doubts, session);
        if (request is { Format: "docx" or "pdf", Output: { } file })
        {
            var form = DocumentFormFolder.Read(DocumentFormFolder.ScoreTable, system.Subject, dictionary, library);
            DocumentFile.Write(file, request.Format == "pdf", DocumentFiller.Fill(form, new(dictionary, figures, score)), session, stop);
            return ExitStatus.Done;
        }
        var claims = request.Claimed is { } claimed ? Compared(score, claimed, session) : null;
        Output(request, score, doubts, claims, session);
        return ExitStatus.Done;
    }

    private static void Check(Request request)
    {
        if (request.Format is not ("text" or "json" or "docx" or "pdf" or "xlsx"))
            throw new UnusableInputException($"没有“{request.Format}”这种输出格式；--format 可写 text、json、docx、pdf 或 xlsx。");
        if (Printed(request.Format) is not { } printed)
            return;
        if (request.Output is null)
            throw new UnusableInputException($"{printed}不能输出到屏幕；请用 -o 写明文件，如 -o 评分表.{request.Format}。");
        if (request.Claimed is not null)
            throw new UnusableInputException($"评分表的 {printed}里没有自评对照；请去掉 --claimed，或改用 --format text 或 json。");
    }

    private static string? Printed(string format) => format switch
    {
        "docx" => "Word 文档",
        "pdf" => "PDF 文件",
        "xlsx" => "Excel 文件",
        _ => null,
    };

    private static ClaimReport Compared(SystemScore score, string file, Session session)
    {
        var claims = Usable.Of(ClaimReader.Read(TextFile.Read(file, session), score.System));
        if (claims.Unit != score.Unit || claims.Year != score.Year)
            session.Error.WriteLine($"提醒：自评是{claims.Unit}{claims.Year}的，数据是{score.Unit}{score.Year}的；请确认选对了文件。");
        return ClaimComparison.Compare(score, claims);
    }

    private static void Output(Request request, SystemScore score, ImmutableArray<FigureDoubt> doubts, ClaimReport? claims, Session session)
    {
        if (request is { Format: "xlsx", Output: { } workbook })
        {
            TextFile.Write(workbook, ScoreWorkbook.Write(score), session);
            return;
        }
        using var written = new StringWriter();
        var writer = request.Output is null ? session.Output : written;
        if (request.Format == "json")
            writer.WriteLine(ScoreJson.Write(score, doubts, claims));
        else
            new ScoreText(score, doubts, TextConsole.Over(writer, session.IsTerminal && request.Output is null)).Write(request.Detail, claims);
        if (request.Output is { } file)
            TextFile.Write(file, written.ToString(), session);
    }

    private sealed record Request(string Figures, string System, string? Systems, string? Claimed, string Format, string? Output, bool Detail);
}
