using System.CommandLine;
using Jiheng.Documents.Systems;
using Jiheng.Indicators.Definitions;
using Jiheng.Library;
using Jiheng.Shell;
using Jiheng.Systems;

namespace Jiheng.Commands;

/// <summary>体系命令。</summary>
internal static class SystemCommand
{
    private const string Example = """
          jiheng system 评分表.docx --id mouxian-2024 --year 2024 -o 体系.yaml
          把文件里的评分表读成指标体系，逐项说明读懂了什么、哪些要人工处理，存成体系.yaml。
          jiheng system --system beita-2022 -o 评分表.xlsx
          把一套指标体系写成 Excel 评分表，改好以后还可以读回来。
        """;

    public static ExampleCommand Create(Session session)
    {
        var file = CommonOptions.Argument("文件", "印有评分表的 Word、Excel、PDF，指标接口记录 .csv、.json，或本程序写出的评分表");
        var system = new Option<string?>("--system") { Description = "不读文件，取这个编号的指标体系", HelpName = "编号" };
        var id = CommonOptions.Text("--id", "编号", "新体系的编号，小写字母、数字和“-”，默认 imported");
        var name = CommonOptions.Text("--name", "名称", "新体系的名称，默认取文件名");
        var year = CommonOptions.Text("--year", "年度", "新体系适用的年度，默认取报告标题里的年度");
        var table = CommonOptions.Text("--table", "序号", "文件里有几张评分表时取第几张，默认取印有评分标准最多的一张");
        var output = CommonOptions.Text("-o", "文件", "写到文件，.yaml、.xlsx，或指标接口记录 .csv、.json；不写时只说明读到了什么");
        var systems = CommonOptions.Systems();
        var command = new ExampleCommand("system", "体系：评分表读成指标体系，指标体系写成评分表。", Example) { file, system, id, name, year, table, output, systems };
        command.SetAction((parsed, stop) => Task.Run(() => Run(
            new(parsed.GetValue(file), parsed.GetValue(system), new(parsed.GetValue(id), parsed.GetValue(name), CommonOptions.Year(parsed.GetValue(year)), parsed.GetValue(table)), parsed.GetValue(output), parsed.GetValue(systems)),
            session, stop), CancellationToken.None));
        return command;
    }

    private static int Run(Request request, Session session, CancellationToken stop)
    {
        var library = IndicatorLibrary.Open(request.Systems, session);
        var dictionary = library.Dictionary();
        var (form, status) = Form(request, library, dictionary, session, stop);
        var loaded = Usable.Of(form.Load(dictionary));
        if (request.Output is { } output)
        {
            SystemOutput.Write(output, form, session);
            session.Output.WriteLine($"已写到 {output}。");
        }
        else
        {
            session.Output.WriteLine($"{loaded.Name}（{loaded.Id}）：{Numerals.Plain(loaded.Indicators.Count())}项指标。没有写文件；要写出请加 -o 文件。");
        }
        return status;
    }

    private static (SystemForm Form, int Status) Form(Request request, IndicatorLibrary library, FigureDictionary dictionary, Session session, CancellationToken stop) => (request.File, request.System) switch
    {
        (null, null) => throw new UnusableInputException("没有写评分表文件，也没有用 --system 写体系编号；运行 jiheng system --help 查看例子。"),
        ({ }, { }) => throw new UnusableInputException("评分表文件和 --system 只能写一样；运行 jiheng system --help 查看例子。"),
        (null, { } id) => (SystemForms.Of(library.System(id, dictionary)), ExitStatus.Done),
        ({ } file, null) => SystemSource.Read(file, request.Wanted, library, dictionary, session, stop),
    };

    private sealed record Request(string? File, string? System, WantedSystem Wanted, string? Output, string? Systems);
}
