namespace Jiheng.Indicators.Standards.Linting;

/// <summary>等次检查。A grade named twice: the second is never asked.</summary>
internal static class GradeLint
{
    public static IEnumerable<StandardLint> Of(ScoringRule.GradeMap rule) =>
        rule.Grades.GroupBy(grade => grade.Grade).Where(same => same.Count() > 1)
            .Select(same => new StandardLint(LintKind.Unreachable, $"等次“{same.Key}”写了{Numerals.Plain(same.Count())}次，只有第一次的{same.First().Points}有效，请核对。"));
}
