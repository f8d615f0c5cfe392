namespace Jiheng.ReportChecks.Checking;

/// <summary>核验结果。Two things in the report that disagree, or something that is missing or left over. It never says which of two numbers is wrong.</summary>
/// <param name="Code">Stable: HY and three digits; <c>docs/diagnostics.md</c> lists them.</param>
/// <param name="Severity">How sure it is.</param>
/// <param name="Kind">What it is about.</param>
/// <param name="Message">One Chinese sentence.</param>
/// <param name="Spans">The places that disagree, the statement first.</param>
/// <param name="Stated">What the report says; empty where nothing is stated.</param>
/// <param name="Recomputed">What the rest of the report gives; empty where nothing is computed.</param>
/// <param name="Suggestion">A likely repair, in one sentence; nothing where none is likely.</param>
public sealed record Finding(
    string Code, Severity Severity, FindingKind Kind, string Message, ImmutableArray<TextSpan> Spans, string Stated, string Recomputed, string? Suggestion);

/// <summary>严重程度：错误（只凭文件就能证明）、疑点（可能，或取决于读法）、提示（形式和用语）。</summary>
public enum Severity { Error, Doubt, Hint }

/// <summary>核验类别。The names of the command-line contract, in words.</summary>
public enum FindingKind
{
    Ratio, Sum, YearOnYear, Difference, ScoreTotal, WeightTotal, DuplicateMismatch, ClaimAgainstRule, ClaimAgainstFact, InternalContradiction,
    YearMismatch, TemplateLeftover, Unit, Missing, Format, Privacy, Citation,
}
