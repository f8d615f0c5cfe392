using Jiheng.ReportChecks.Statements;

namespace Jiheng.ReportChecks.Checking;

/// <summary>陈述核验。Statements that do not hold, as findings: both numbers, the arithmetic, and a likely repair.</summary>
public static class StatementChecks
{
    public static ImmutableArray<Finding> Check(ImmutableArray<Statement> statements) =>
        [.. statements.Where(statement => statement.Agreement == Agreement.Differs && statement.Form is not (StatementForm.ScoreTotal or StatementForm.WeightTotal)).Select(Finding)];

    private static Finding Finding(Statement statement)
    {
        var isSlip = statement.Repairs is [{ Kind: RepairKind.UnitSlip }, ..];
        return new(
            isSlip ? FindingCodes.UnitSlip : CodeOf(statement.Form),
            statement.IsCertain ? Severity.Error : Severity.Doubt,
            isSlip ? FindingKind.Unit : KindOf(statement.Kind),
            Message(statement),
            [statement.Span, .. statement.Parts.Where(part => part.Start < statement.Span.Start || part.End > statement.Span.End)],
            statement.Stated,
            statement.Recomputed,
            Suggestion(statement));
    }

    private static string CodeOf(StatementForm form) => form switch
    {
        StatementForm.Share or StatementForm.Completion => FindingCodes.Ratio,
        StatementForm.Parts or StatementForm.TableTotal => FindingCodes.Sum,
        StatementForm.Growth => FindingCodes.Growth,
        StatementForm.Difference => FindingCodes.Difference,
        StatementForm.Equation or StatementForm.Average => FindingCodes.Equation,
        StatementForm.Hundred => FindingCodes.Hundred,
        StatementForm.Count => FindingCodes.Count,
        _ => FindingCodes.Balance,
    };

    private static FindingKind KindOf(StatementKind kind) => kind switch
    {
        StatementKind.Sum => FindingKind.Sum,
        StatementKind.YearOnYear => FindingKind.YearOnYear,
        StatementKind.Difference => FindingKind.Difference,
        StatementKind.ScoreTotal => FindingKind.ScoreTotal,
        StatementKind.WeightTotal => FindingKind.WeightTotal,
        _ => FindingKind.Ratio,
    };

    private static string Message(Statement statement) => statement.Form switch
    {
        StatementForm.Count => $"文中说有{statement.Stated}，列出的是{statement.Recomputed}，两者不一致。",
        StatementForm.Parts or StatementForm.TableTotal => $"总数印为{statement.Stated}，各分项相加为{statement.Recomputed}（{statement.Working}），相差{statement.Gap}。",
        StatementForm.Hundred => $"各部分占比相加为{statement.Recomputed}（{statement.Working}），与{statement.Stated}相差{statement.Gap}。",
        StatementForm.Balance => $"印为{statement.Stated}，按收支推算为{statement.Recomputed}（{statement.Working}），相差{statement.Gap}。",
        StatementForm.Equation => $"算式的结果印为{statement.Stated}，重新计算为{statement.Recomputed}（{statement.Working}），相差{statement.Gap}。",
        StatementForm.Average => $"平均数印为{statement.Stated}，按文中数字计算为{statement.Recomputed}（{statement.Working}），相差{statement.Gap}。",
        StatementForm.Growth => $"增减率印为{statement.Stated}，按文中金额计算为{statement.Recomputed}（{statement.Working}），相差{statement.Gap}。",
        StatementForm.Difference => $"差额印为{statement.Stated}，按文中金额计算为{statement.Recomputed}（{statement.Working}），相差{statement.Gap}。",
        _ => $"比率印为{statement.Stated}，按文中数字计算为{statement.Recomputed}（{statement.Working}），相差{statement.Gap}。",
    };

    private static string? Suggestion(Statement statement)
    {
        if (statement.Repairs.IsEmpty)
            return statement.Remark;
        var instead = string.Join("，或", statement.Repairs.Select(repair => $"“{repair.Printed}”是“{repair.Instead}”"));
        return statement.Repairs[0].Kind == RepairKind.Transposition
            ? $"若{instead}，两者即一致，请核对是否前后两位数字颠倒。"
            : $"若{instead}，两者即一致，请核对计量单位或小数点。";
    }
}
