using System.CommandLine;
using Jiheng.Documents.FinalAccounts;
using Jiheng.Documents.PriorReports;
using Jiheng.Figures;
using Jiheng.Indicators.Definitions;
using Jiheng.Library;
using Jiheng.Shell;

namespace Jiheng.Commands;

/// <summary>决算取数命令。</summary>
internal static class FiguresCommand
{
    private const string Example = """
          jiheng figures 决算公开.xlsx -o figures.yaml
          从决算公开的各张表里取数，列出取自哪一格、哪里对不上、哪里没有读懂，存成填报数据。
          jiheng figures 2023年度自评报告.docx --last-year -o figures.yaml
          从上年的报告里认出上年数，连同原句列出来，存成2024年度填报数据的“上年”。
        """;

    public static ExampleCommand Create(Session session)
    {
        var files = new Argument<string[]>("文件…") { Description = "印有决算公开表的 .xlsx、.xls、.docx、.pdf，可写多个", Arity = ArgumentArity.ZeroOrMore };
        var unit = CommonOptions.Text("--unit", "名称", "单位名称，默认取表上印的");
        var year = CommonOptions.Text("--year", "年度", "年度，默认取表上印的；与 --last-year 合用时写填报的年度，即报告年度的下一年");
        var lastYear = new Option<bool>("--last-year") { Description = "文件是上年的报告，取其中的数作上年数" };
        var output = CommonOptions.Text("-o", "文件", "写成填报数据，.yaml");
        var systems = CommonOptions.Systems();
        var command = new ExampleCommand("figures", "决算取数：从决算公开表取数，核对各表之间的关系；从上年报告取上年数。", Example) { files, unit, year, lastYear, output, systems };
        command.SetAction((parsed, stop) => Task.Run(() => Run(new(parsed.GetValue(files) ?? [], parsed.GetValue(unit), CommonOptions.Year(parsed.GetValue(year)), parsed.GetValue(lastYear), parsed.GetValue(output), parsed.GetValue(systems)), session, stop), CancellationToken.None));
        return command;
    }

    private static int Run(Request request, Session session, CancellationToken stop)
    {
        if (request.Files.Length == 0)
            throw new UnusableInputException("没有写决算公开表的文件；运行 jiheng figures --help 查看例子。");
        var library = IndicatorLibrary.Open(request.Systems, session);
        var dictionary = library.Dictionary();
        var content = Usable.Of(library.ReadAccounts(dictionary));
        if (content.All.IsEmpty)
            throw new UnusableInputException("找不到决算公开表文件夹 final-accounts；它应与指标体系文件夹放在一起。");
        if (request.LastYear)
            return OfLastYear(request, content, dictionary, session, stop);
        var accounts = FinalAccountsReader.Read([.. request.Files.Select(file => ReportFile.Read(file, session, stop))], content, dictionary);
        if (accounts.Tables.IsEmpty)
            throw new UnusableInputException($"{string.Join('、', request.Files)}：没有认出决算公开表；{(accounts.NotUnderstood.IsEmpty ? "里面没有表。" : accounts.NotUnderstood[0])}");
        AccountsText.Write(accounts, Usable.Of(library.ReadTables(dictionary)), session);
        if (request.Output is { } output)
        {
            TextFile.Write(output, FigureYaml.Write(accounts, request.Unit, request.Year?.Value)
                ?? throw new UnusableInputException("表上没有印单位名称或年度，或者各表印的不同；请用 --unit 和 --year 写明。"), session);
            session.Output.WriteLine($"已写到 {output}。");
        }
        return accounts.Conflicts.IsEmpty ? ExitStatus.Done : ExitStatus.NotUnderstood;
    }

    private static int OfLastYear(Request request, AccountTables content, FigureDictionary dictionary, Session session, CancellationToken stop)
    {
        var report = request.Files is [var only] ? PriorReport.Read(ReportFile.Read(only, session, stop), content, dictionary) : throw new UnusableInputException("上年的报告一次写一份。");
        if (report.Figures.IsEmpty)
            throw new UnusableInputException($"{only}：没有认出可以取用的数。");
        var year = request.Year?.Value;
        if (year is { } wanted && report.Year is { } of && wanted != of.Value + 1)
            throw new UnusableInputException($"{only}写的是{of.Value}年度，其中的数是{of.Value + 1}年度填报的上年数；--year 写成了{wanted}，请写{of.Value + 1}，或者不写。");
        PriorReportText.Write(report, session);
        if (request.Output is { } output)
        {
            TextFile.Write(output, FigureYaml.Write(report, request.Unit, year)
                ?? throw new UnusableInputException("报告没有写明单位名称或年度；请用 --unit 写单位，用 --year 写填报的年度（报告年度的下一年）。"), session);
            session.Output.WriteLine($"已写到 {output}。");
        }
        return report.Figures.Any(figure => figure.IsAmbiguous) ? ExitStatus.NotUnderstood : ExitStatus.Done;
    }

    private sealed record Request(string[] Files, string? Unit, FiscalYear? Year, bool LastYear, string? Output, string? Systems);
}
