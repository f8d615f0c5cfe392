using Jiheng.Web.Checks.Findings;

namespace Jiheng.Checks;

/// <summary>文件结果。What became of one file.</summary>
internal abstract record FileOutcome
{
    private FileOutcome() { }

    internal sealed record Checked(CheckedFile File) : FileOutcome;

    internal sealed record Refused(string Sentence) : FileOutcome;
}
