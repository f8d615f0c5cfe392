using Jiheng.Documents.Workbooks;
using Jiheng.Indicators.Figures;
using Jiheng.Library;
using Jiheng.Shell;

namespace Jiheng.Commands;

/// <summary>填报模板命令。</summary>
internal static class TemplateCommand
{
    private const string Example = """
          jiheng template --system beita-2022 -o 填报.xlsx
          写出填报模板，填好后用 jiheng score 填报.xlsx --system beita-2022 评分。
        """;

    public static ExampleCommand Create(Session session)
    {
        var system = CommonOptions.System();
        var figures = CommonOptions.Text("--figures", "文件", "先填上这份数据，.yaml 或 .xlsx");
        var output = CommonOptions.Text("-o", "文件", "写到这个 .xlsx 文件");
        var systems = CommonOptions.Systems();
        var command = new ExampleCommand("template", "填报模板：写出可填报、可读回的 Excel 工作簿。", Example) { system, figures, output, systems };
        command.SetAction(parsed => Run(parsed.Need(system), parsed.GetValue(figures), parsed.Need(output), parsed.GetValue(systems), session));
        return command;
    }

    private static int Run(string id, string? figures, string output, string? systems, Session session)
    {
        if (!output.EndsWith(".xlsx", StringComparison.OrdinalIgnoreCase))
            throw new UnusableInputException($"{output}：填报模板是 Excel 工作簿；文件名请以 .xlsx 结尾。");
        var library = IndicatorLibrary.Open(systems, session);
        var dictionary = library.Dictionary();
        var system = library.System(id, dictionary);
        var tables = Usable.Of(library.ReadTables(dictionary));
        if (tables.All.IsEmpty)
            throw new UnusableInputException("找不到填报表文件夹 figure-tables；它应与指标体系文件夹放在一起。");
        var known = figures is null ? new FigureSet { Unit = "", Year = system.Years[^1] } : FigureFile.Read(figures, dictionary, system, session);
        TextFile.Write(output, FigureTemplate.Write(tables, known, system), session);
        session.Output.WriteLine($"已写到 {output}：{tables.All.Length}张填报表，填好后可以评分或导入工作台。");
        return ExitStatus.Done;
    }
}
