using Jiheng.Documents.Reports;
using Jiheng.ReportChecks.Text;
using Jiheng.Shell;
using Jiheng.Web.Checks.Findings;

namespace Jiheng.Library;

/// <summary>报告文件。The text of one report, in any format.</summary>
internal static class ReportFile
{
    public static ReportText Read(string path, Session session, CancellationToken stop)
    {
        TextFile.Check(path, session, ReadLimits.Default.MostBytes);
        return ReportReader.Read(TextFile.Full(path, session), cancellation: stop) switch
        {
            ReportReading.Read read => read.Text,
            ReportReading.Refused refused => throw new UnusableInputException(VisibleText.OnOneLine(refused.Message)),
            _ => throw new UnusableInputException($"{path}：这是压缩包；请解压后写其中的文件。"),
        };
    }
}
