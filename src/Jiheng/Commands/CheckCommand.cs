using System.CommandLine;
using System.Globalization;
using Jiheng.Checks;
using Jiheng.Documents.Reports;
using Jiheng.ReportChecks.Text;
using Jiheng.Shell;
using Jiheng.Web.Checks.Page;
using Jiheng.Web.Checks.Findings;

namespace Jiheng.Commands;

/// <summary>核验命令。</summary>
internal static class CheckCommand
{
    private const string Example = """
          jiheng check 自评报告.docx --format html -o 核验结果.html
          重算报告里的每个数字，把对不上的地方标在原文旁边，用浏览器打开核验结果.html 查看。
        """;

    private const string OneAtATime = "--text 一次只写出一份报告的文字；请只写一份报告的文件名。";

    private static readonly string[] Formats = ["text", "json", "html", "docx"];

    public static ExampleCommand Create(Session session, CheckTools tools)
    {
        var files = new Argument<string[]>("文件…") { Description = "自评报告，可写多份，也可写文件夹", Arity = ArgumentArity.ZeroOrMore };
        var format = CommonOptions.Text("--format", "text|json|html|docx", "输出格式，默认 text；-o 的文件名以 .json、.html 或 .docx 结尾时随文件名。docx 是在原 Word 报告上加批注");
        var all = new Option<bool>("--all") { Description = "另列重算后对得上的数字", Arity = ArgumentArity.Zero };
        var text = new Option<bool>("--text") { Description = "只写出从文件里读到的文字，不核验", Arity = ArgumentArity.Zero };
        var output = CommonOptions.Text("-o", "文件", "写到文件，不写时输出到屏幕");
        var command = new ExampleCommand("check", "核验：重算自评报告里的每个数字，指出前后对不上的地方。", Example) { files, format, all, text, output };
        command.SetAction((parsed, stop) =>
        {
            var request = Checked(new(parsed.GetValue(files) ?? [], parsed.GetValue(format), parsed.GetValue(all), parsed.GetValue(output)), session);
            var run = new CheckRun(tools, session, stop);
            return Task.Run(
                () => parsed.GetValue(text) ? WriteText(request, run, session)
                    : request.Format == "docx" ? AnnotatedCopy.Write(request.Named, request.Output, tools, session, stop)
                    : Run(request, run, session),
                CancellationToken.None);
        });
        return command;
    }

    private static Request Checked(Request request, Session session)
    {
        if (request.Named.Length == 0)
            throw new UnusableInputException("没有写要核验的文件；运行 jiheng check --help 查看例子。");
        var format = request.Format ?? Path.GetExtension(request.Output)?.ToUpperInvariant() switch { ".JSON" => "json", ".HTML" or ".HTM" => "html", ".DOCX" => "docx", _ => "text" };
        if (!Formats.Contains(format, StringComparer.Ordinal))
            throw new UnusableInputException($"没有“{format}”这种输出格式；--format 可写 text、json、html 或 docx。");
        if (request.Output is { } output && request.Named.Any(file => TextFile.Full(file, session) == TextFile.Full(output, session)))
            throw new UnusableInputException($"{output}：这是要核验的文件，不能把结果写在它上面；请换一个文件名。");
        return request with { Format = format };
    }

    private static int WriteText(Request request, CheckRun run, Session session)
    {
        if (FileArguments.AreSeveral(request.Named, session))
            throw new UnusableInputException(OneAtATime);
        return run.Read(request.Named[0]) switch
        {
            ReportReading.Read read => WriteText(read.Text, request.Output, session),
            ReportReading.Refused refused => throw new UnusableInputException(VisibleText.OnOneLine(refused.Message)),
            _ => throw new UnusableInputException(OneAtATime),
        };
    }

    private static int WriteText(ReportText text, string? output, Session session)
    {
        using var sink = new ResultSink(output, session);
        sink.Writer.Write(sink.IsTerminal ? VisibleText.Of(text.Content) + "\n" : VisibleText.Whole(text.Content));
        foreach (var sentence in text.NotRead)
            session.Error.WriteLine(VisibleText.OnOneLine(sentence));
        sink.Keep();
        return ExitStatus.Done;
    }

    private static int Run(Request request, CheckRun run, Session session)
    {
        var files = FileArguments.Files(request.Named, session);
        using var sink = new ResultSink(request.Output, session);
        var progress = new Progress(session, files.Count, "正在核验");
        var (status, done) = (ExitStatus.Done, 0);
        ICheckWriter? writer = null;
        progress.Show(done, files[0]);
        try
        {
            foreach (var outcomes in run.All(files))
            {
                progress.Clear();
                foreach (var outcome in outcomes)
                    status = Math.Max(status, Tell(outcome, () => writer ??= Writer(request, sink, session), session));
                done++;
                if (done < files.Count)
                    progress.Show(done, files[done]);
            }
        }
        catch (OperationCanceledException)
        {
            progress.Clear();
            session.Error.WriteLine(Stopped(done, files.Count, request.Output));
            return ExitStatus.Stopped;
        }
        writer?.End();
        sink.Keep();
        return status;
    }

    private static string Stopped(int done, int total, string? output) =>
        string.Create(CultureInfo.InvariantCulture, $"已按要求停止：{total}份中核验了{done}份{(output is null ? "" : $"，{output}没有改动")}。");

    private static int Tell(FileOutcome outcome, Func<ICheckWriter> writer, Session session)
    {
        if (outcome is FileOutcome.Checked { File: var file })
        {
            writer().Add(file);
            return file.Count(ReportChecks.Checking.Severity.Error) > 0 ? ExitStatus.NotUnderstood : ExitStatus.Done;
        }
        session.Error.WriteLine(VisibleText.OnOneLine(outcome is FileOutcome.Refused refused ? refused.Sentence : ""));
        return ExitStatus.CannotRead;
    }

    private static ICheckWriter Writer(Request request, ResultSink sink, Session session) => request.Format switch
    {
        "json" => new CheckJsonWriter(sink.Writer, request.All, FileArguments.AreSeveral(request.Named, session)),
        "html" => new CheckPageWriter(sink.Writer, PageFrame.Alone, request.All, FileArguments.AreSeveral(request.Named, session)),
        _ => new CheckTextWriter(sink.Writer, sink.IsTerminal, request.All),
    };

    private sealed record Request(string[] Named, string? Format, bool All, string? Output);
}
