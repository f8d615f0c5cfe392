using System.Collections.Immutable;
using Jiheng.Indicators.Definitions;
using Jiheng.Indicators.Quantities;
using Jiheng.ReportChecks.Scores;

namespace Jiheng.Documents.Systems;

/// <summary>体系的名目。What a score table itself does not say and its system must have.</summary>
/// <param name="Name">体系.</param>
/// <param name="Id">编号.</param>
/// <param name="Subject">对象.</param>
/// <param name="Year">适用年度.</param>
/// <param name="Document">依据: the document the table stands in.</param>
public sealed record SystemHeading(string Name, string Id, Subject Subject, FiscalYear Year, string Document)
{
    public const string UsualNotApplicable = "剔除后折算";

    public const string UsualStartedUnit = "按比例";

    /// <summary>等级 as “优90、良80、中60、差0”; empty for the usual three lines.</summary>
    public string Grades { get; init; } = "";

    /// <summary>不适用 as 体系.yaml has it; empty for the usual.</summary>
    public string NotApplicable { get; init; } = "";

    /// <summary>不足一个单位 as 体系.yaml has it; empty for the usual.</summary>
    public string StartedUnit { get; init; } = "";

    /// <summary>Tables of projects ask how the project came to be; tables of departments do not.</summary>
    public static Subject SubjectOf(PrintedScoreTable table) =>
        table.Rows.Any(row => row.Levels.Any(level => level.Name.Contains("项目立项", StringComparison.Ordinal)) || row.Name.Contains("立项", StringComparison.Ordinal))
            ? Subject.ProjectExpenditure
            : Subject.DepartmentExpenditure;

    /// <summary>The three usual lines of a total.</summary>
    public static string UsualGrades(decimal total) => $"优{Share(total, 90)}、良{Share(total, 80)}、中{Share(total, 60)}、差0";

    internal ImmutableArray<SystemField> Fields(decimal total) =>
    [
        new("体系", Name),
        new("编号", Id),
        new("对象", SystemWords.Of(Subject)),
        new("适用年度", Numerals.Plain(Year.Value)),
        new("总分", Numerals.Plain(total)),
        new("等级", Grades.Length > 0 ? Grades : UsualGrades(total)),
        new("不适用", NotApplicable.Length > 0 ? NotApplicable : UsualNotApplicable),
        new("不足一个单位", StartedUnit.Length > 0 ? StartedUnit : UsualStartedUnit),
        new("得分小数位", "2"),
    ];

    // The lines are drawn for a hundred points; a table out of another total has the same shares of it.
    private static string Share(decimal total, decimal line) => Numerals.Plain(decimal.Round(total * line / 100m, 4, MidpointRounding.AwayFromZero));
}
