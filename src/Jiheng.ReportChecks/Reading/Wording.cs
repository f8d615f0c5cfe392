using System.Text.RegularExpressions;
using Jiheng.ReportChecks.Text;

namespace Jiheng.ReportChecks.Reading;

/// <summary>文字片段。A part of the report with full-width forms folded, character for character, so that every match keeps its place.</summary>
/// <param name="Text">Folded; as long as the original.</param>
/// <param name="Start">Where it begins in the report.</param>
internal sealed record Wording(string Text, int Start)
{
    public TextSpan Span => new(Start, Start + Text.Length);

    /// <summary>Without any white space: what names and numbers are compared in.</summary>
    public string Plain => WordForms.Plain(Text);

    public bool IsBlank => string.IsNullOrWhiteSpace(Text);

    public TextSpan At(Capture capture) => new(Start + capture.Index, Start + capture.Index + capture.Length);

    public Wording Part(int start, int length) => new(Text.Substring(start, length), Start + start);

    public Wording Part(Capture capture) => new(capture.Value, Start + capture.Index);

    public static Wording Of(ReportText report, TextSpan span) => new(FullWidth.Fold(report.At(span)), span.Start);
}
