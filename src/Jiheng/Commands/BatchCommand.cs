using System.CommandLine;
using System.Globalization;
using Jiheng.Batches;
using Jiheng.Checks;
using Jiheng.Library;
using Jiheng.Shell;

namespace Jiheng.Commands;

/// <summary>批量命令。</summary>
internal static class BatchCommand
{
    private const string Example = """
          jiheng batch 各单位数据 --system hongjiang-2020 -o 评分表.zip
          给文件夹里每个单位的数据评分，各写一份评分表，放进一个压缩包。

          jiheng batch 各单位数据 --system hongjiang-2020 --outline 部门整体支出自评报告 -o 汇编.docx
          各单位的自评报告合订成一本，有封面和目录。
        """;

    private static readonly string[] Formats = ["docx", "json"];

    public static ExampleCommand Create(Session session)
    {
        var files = new Argument<string[]>("数据文件…") { Description = "填报数据，.yaml 或 .xlsx，可写多份，也可写文件夹", Arity = ArgumentArity.ZeroOrMore };
        var system = CommonOptions.System();
        var systems = CommonOptions.Systems();
        var format = CommonOptions.Text("--format", "docx|json", "每个单位写成什么，默认 docx");
        var outline = CommonOptions.Text("--outline", "文书", "写成 docx 时是哪一种文书，默认 评分表");
        var output = CommonOptions.Text("-o", "文件夹或压缩包", "写到哪里；以 .zip 结尾的写成一个压缩包，以 .docx 结尾的合订成一本汇编");
        var command = new ExampleCommand("batch", "批量：给许多单位的数据同时评分，各写一份文书。", Example) { files, system, format, outline, output, systems };
        command.SetAction((parsed, stop) =>
        {
            var request = Checked(new(parsed.GetValue(files) ?? [], parsed.Need(system), parsed.GetValue(systems), parsed.GetValue(format) ?? Formats[0], parsed.GetValue(outline), parsed.Need(output)));
            return Task.Run(() => Run(request, session, stop), CancellationToken.None);
        });
        return command;
    }

    private static Request Checked(Request request)
    {
        if (request.Named.Length == 0)
            throw new UnusableInputException("没有写数据文件；运行 jiheng batch --help 查看例子。");
        if (!Formats.Contains(request.Format, StringComparer.Ordinal))
            throw new UnusableInputException($"没有“{request.Format}”这种输出格式；--format 可写 docx 或 json。");
        if (request.Format == "json" && request.Outline is not null)
            throw new UnusableInputException("--outline 只用于 docx；请去掉它，或把 --format 改成 docx。");
        return request.Format == "json" && BatchTarget.IsVolume(request.Output)
            ? throw new UnusableInputException("汇编只有 docx 一种；请把 -o 改成文件夹或 .zip，或去掉 --format json。")
            : request;
    }

    private static int Run(Request request, Session session, CancellationToken stop)
    {
        var library = IndicatorLibrary.Open(request.Systems, session);
        var dictionary = library.Dictionary();
        var system = library.System(request.System, dictionary);
        var form = request.Format == "docx" ? DocumentFormFolder.Read(request.Outline ?? DocumentFormFolder.ScoreTable, system.Subject, dictionary, library) : null;
        var files = FigureFiles.Of(request.Named, session);
        using var target = BatchTarget.Open(request.Output, session);
        return Write(files, new(dictionary, system, form, session, BatchTarget.IsVolume(request.Output)), target, session, stop);
    }

    private static int Write(IReadOnlyList<string> files, UnitWork work, BatchTarget target, Session session, CancellationToken stop)
    {
        var progress = new Progress(session, files.Count, "正在写出");
        var (done, refused) = (0, 0);
        progress.Show(done, files[0]);
        try
        {
            foreach (var outcome in work.All(files, stop))
            {
                progress.Clear();
                session.Error.Write(outcome.Said);
                if (!target.Add(outcome))
                    refused++;
                done++;
                if (done < files.Count)
                    progress.Show(done, files[done]);
            }
        }
        catch (OperationCanceledException)
        {
            progress.Clear();
            session.Error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"已按要求停止：{files.Count}份中写了{done - refused}份{target.AfterStopping}。"));
            return ExitStatus.Stopped;
        }
        if (done > refused)
            target.Keep($"{work.Form?.Name}汇编");
        if (session.IsTerminal)
            session.Output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"写出{done - refused}份{(refused > 0 ? $"，{refused}份没有写出" : "")}。"));
        return refused > 0 ? ExitStatus.CannotRead : ExitStatus.Done;
    }

    private sealed record Request(string[] Named, string System, string? Systems, string Format, string? Outline, string Output);
}
