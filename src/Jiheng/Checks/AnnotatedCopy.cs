using System.Globalization;
using Jiheng.Documents.Annotations;
using Jiheng.Documents.Reports;
using Jiheng.ReportChecks.Checking;
using Jiheng.Shell;
using Jiheng.Web.Checks.Findings;

namespace Jiheng.Checks;

/// <summary>批注版。The Word report with each finding as a comment at its sentence, beside the original, which stays as it is.</summary>
internal static class AnnotatedCopy
{
    /// <exception cref="UnusableInputException">Not one .docx file, or nowhere to write it.</exception>
    public static int Write(string[] named, string? output, CheckTools tools, Session session, CancellationToken stop)
    {
        if (FileArguments.AreSeveral(named, session))
            throw new UnusableInputException("--format docx 一次只给一份报告加批注；请只写一份 .docx 报告的文件名。");
        if (output is null)
            throw new UnusableInputException("--format docx 要写明结果文件；请加上 -o 批注版.docx。");
        var bytes = TextFile.Bytes(named[0], session, ReadLimits.Default.MostBytes);
        var file = Checked(named[0], bytes, tools, stop);
        var done = WordAnnotator.Annotate(bytes, file.Text, FindingNotes.Of(file), FindingNotes.Headline(file), stop) switch
        {
            AnnotatedReport.Done written => written,
            AnnotatedReport.Refused refused => throw new UnusableInputException(VisibleText.OnOneLine(refused.Message)),
            var other => throw new System.Diagnostics.UnreachableException($"{other}"),
        };
        Keep(output, done, session);
        session.Output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{FindingWords.Counts(file)}；已写入 {output}{(done.NotPlaced > 0 ? $"，其中{done.NotPlaced}条没有对应的句子，只列在末页的摘要里" : "")}。"));
        return file.Count(Severity.Error) > 0 ? ExitStatus.NotUnderstood : ExitStatus.Done;
    }

    private static CheckedFile Checked(string name, byte[] bytes, CheckTools tools, CancellationToken stop) =>
        FileOutcome.Of(name, ReportReader.Read(bytes, Path.GetFileName(name), cancellation: stop), tools.Check).ToList() switch
        {
            [FileOutcome.Checked read] => read.File,
            [FileOutcome.Refused refused] => throw new UnusableInputException(VisibleText.OnOneLine(refused.Sentence)),
            _ => throw new UnusableInputException($"{name}：这是一个压缩包；请解压后对其中的 .docx 报告逐份加批注。"),
        };

    private static void Keep(string output, AnnotatedReport.Done done, Session session) => TextFile.Writing(output, () =>
    {
        using var whole = new WholeFile(TextFile.Full(output, session));
        whole.Stream.Write(done.File.AsSpan());
        whole.Keep();
    });
}
