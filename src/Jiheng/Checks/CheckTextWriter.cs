using System.Globalization;
using Jiheng.Scores;
using Jiheng.Web.Checks.Page;
using Jiheng.Web.Checks.Findings;

namespace Jiheng.Checks;

/// <summary>文本写法。Report after report, and a line about all of them where there are several.</summary>
internal sealed class CheckTextWriter(TextWriter writer, bool isTerminal, bool all) : ICheckWriter
{
    private readonly List<int> errors = [];

    public void Add(CheckedFile file)
    {
        if (errors.Count > 0)
            writer.Write("\n\n");
        errors.Add(file.Count(Jiheng.ReportChecks.Checking.Severity.Error));
        new CheckText(file, TextConsole.Over(writer, isTerminal)).Write(all);
    }

    public void End()
    {
        if (errors.Count > 1)
            writer.Write(string.Create(CultureInfo.InvariantCulture, $"\n共核验 {errors.Count} 份，{errors.Count(count => count > 0)} 份有错误，错误合计 {errors.Sum()} 处。\n"));
    }
}
