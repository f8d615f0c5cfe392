using System.CommandLine;
using System.Globalization;
using Jiheng.Documents.FinalAccounts;
using Jiheng.Documents.Reports;
using Jiheng.Figures;
using Jiheng.Library;
using Jiheng.ReportChecks.Text;
using Jiheng.Shell;
using Jiheng.Web.Checks.Findings;

namespace Jiheng.Commands;

/// <summary>决算取数命令。</summary>
internal static class FiguresCommand
{
    private const string Example = """
          jiheng figures 决算公开.xlsx -o figures.yaml
          从决算公开的各张表里取数，列出取自哪一格、哪里对不上、哪里没有读懂，存成填报数据。
        """;

    public static ExampleCommand Create(Session session)
    {
        var files = new Argument<string[]>("文件…") { Description = "印有决算公开表的 .xlsx、.xls、.docx、.pdf，可写多个", Arity = ArgumentArity.ZeroOrMore };
        var unit = CommonOptions.Text("--unit", "名称", "单位名称，默认取表上印的");
        var year = CommonOptions.Text("--year", "年度", "年度，默认取表上印的");
        var output = CommonOptions.Text("-o", "文件", "写成填报数据，.yaml");
        var systems = CommonOptions.Systems();
        var command = new ExampleCommand("figures", "决算取数：从决算公开表取数，核对各表之间的关系。", Example) { files, unit, year, output, systems };
        command.SetAction((parsed, stop) => Task.Run(() => Run(new(parsed.GetValue(files) ?? [], parsed.GetValue(unit), parsed.GetValue(year), parsed.GetValue(output), parsed.GetValue(systems)), session, stop), CancellationToken.None));
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
        var accounts = FinalAccountsReader.Read([.. request.Files.Select(file => Read(file, session, stop))], content, dictionary);
        if (accounts.Tables.IsEmpty)
            throw new UnusableInputException($"{string.Join('、', request.Files)}：没有认出决算公开表；{(accounts.NotUnderstood.IsEmpty ? "里面没有表。" : accounts.NotUnderstood[0])}");
        AccountsText.Write(accounts, Usable.Of(library.ReadTables(dictionary)), session);
        if (request.Output is { } output)
        {
            TextFile.Write(output, FigureYaml.Write(accounts, request.Unit, Year(request.Year))
                ?? throw new UnusableInputException("表上没有印单位名称或年度，或者各表印的不同；请用 --unit 和 --year 写明。"), session);
            session.Output.WriteLine($"已写到 {output}。");
        }
        return accounts.Conflicts.IsEmpty ? ExitStatus.Done : ExitStatus.NotUnderstood;
    }

    private static int? Year(string? text) => text is null ? null
        : int.TryParse(text.TrimEnd('年', '度'), NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year is >= 2000 and < 2100 ? year
        : throw new UnusableInputException($"年度写成了“{text}”；请写四位年份，如 --year 2024。");

    private static ReportText Read(string file, Session session, CancellationToken stop)
    {
        TextFile.Check(file, session, ReadLimits.Default.MostBytes);
        return ReportReader.Read(TextFile.Full(file, session), cancellation: stop) switch
        {
            ReportReading.Read read => read.Text,
            ReportReading.Refused refused => throw new UnusableInputException(VisibleText.OnOneLine(refused.Message)),
            _ => throw new UnusableInputException($"{file}：这是压缩包；请解压后写其中的文件。"),
        };
    }

    private sealed record Request(string[] Files, string? Unit, string? Year, string? Output, string? Systems);
}
