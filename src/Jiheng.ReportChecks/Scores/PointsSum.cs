using Jiheng.ReportChecks.Checking;
using Jiheng.ReportChecks.Statements;

namespace Jiheng.ReportChecks.Scores;

/// <summary>分数之和。Points that should make a printed number: items their total, weights their group, a rescaled total its shares.</summary>
/// <param name="Form">得分合计 or 分值合计。</param>
/// <param name="Stated">The printed number.</param>
/// <param name="Sum">What the parts make.</param>
/// <param name="Parts">Where they are printed.</param>
/// <param name="Working">The left side of the arithmetic.</param>
/// <param name="Finding">Said when the two differ; nothing where a difference would prove nothing.</param>
internal sealed record PointsSum(StatementForm Form, PrintedPoints Stated, decimal Sum, ImmutableArray<TextSpan> Parts, string Working, Finding? Finding)
{
    /// <summary>A total printed with fewer decimals than its parts may be rounded; one printed as a whole number says exactly that many points.</summary>
    public bool Holds => Sum == Stated.Value || (Stated.Value.Scale > 0 && decimal.Round(Sum, Stated.Value.Scale, MidpointRounding.AwayFromZero) == Stated.Value);

    /// <summary>Nothing where a difference would prove nothing.</summary>
    public Statement? ToStatement() => !Holds && Finding is null ? null : new(
        Form == StatementForm.WeightTotal ? StatementKind.WeightTotal : StatementKind.ScoreTotal,
        Stated.Span, Parts, Points(Stated.Value), Points(Sum), !Holds ? Agreement.Differs : Sum == Stated.Value ? Agreement.Exact : Agreement.Rounded, $"{Working}={Points(Sum)}")
    {
        At = Stated.Span,
        Form = Form,
        IsCertain = Finding?.Severity == Severity.Error,
    };

    private static string Points(decimal value) => new Points(value).ToString();
}
