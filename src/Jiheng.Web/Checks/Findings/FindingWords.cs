using System.Diagnostics;
using Jiheng.Indicators.Quantities;
using Jiheng.ReportChecks.Checking;
using Jiheng.ReportChecks.Statements;

namespace Jiheng.Web.Checks.Findings;

/// <summary>核验用语。What severities, kinds and agreements are called in front of people.</summary>
internal static class FindingWords
{
    public static readonly Severity[] Severities = [Severity.Error, Severity.Doubt, Severity.Hint];

    public static string Of(Severity severity) => severity switch
    {
        Severity.Error => "错误",
        Severity.Doubt => "疑点",
        Severity.Hint => "提示",
        _ => throw new UnreachableException($"{severity}"),
    };

    public static string Of(StatementKind kind) => kind switch
    {
        StatementKind.Ratio => "占比与完成率",
        StatementKind.Sum => "合计",
        StatementKind.YearOnYear => "增减率",
        StatementKind.Difference => "差额",
        StatementKind.ScoreTotal => "得分合计",
        StatementKind.WeightTotal => "权重合计",
        _ => throw new UnreachableException($"{kind}"),
    };

    public static string Of(FindingKind kind) => kind switch
    {
        FindingKind.Ratio => Of(StatementKind.Ratio),
        FindingKind.Sum => Of(StatementKind.Sum),
        FindingKind.YearOnYear => Of(StatementKind.YearOnYear),
        FindingKind.Difference => Of(StatementKind.Difference),
        FindingKind.ScoreTotal => Of(StatementKind.ScoreTotal),
        FindingKind.WeightTotal => Of(StatementKind.WeightTotal),
        _ => OfWholeReport(kind),
    };

    private static string OfWholeReport(FindingKind kind) => kind switch
    {
        FindingKind.DuplicateMismatch => "前后不一致",
        FindingKind.ClaimAgainstRule => "自评得分与评分标准",
        FindingKind.ClaimAgainstFact => "自评与事实",
        FindingKind.InternalContradiction => "说法矛盾",
        FindingKind.YearMismatch => "年度",
        FindingKind.TemplateLeftover => "模板残留",
        FindingKind.Unit => "单位",
        FindingKind.Missing => "缺漏",
        FindingKind.Format => "格式",
        FindingKind.Privacy => "个人信息",
        FindingKind.Citation => "文件引用",
        _ => throw new UnreachableException($"{kind}"),
    };

    public static string Of(Agreement agreement) => agreement switch
    {
        Agreement.Exact => "一致",
        Agreement.Rounded => "四舍五入后一致",
        Agreement.Truncated => "截去尾数后一致",
        Agreement.Differs => "不符",
        _ => throw new UnreachableException($"{agreement}"),
    };

    /// <summary>What stands against the stated number.</summary>
    public static string Against(FindingKind kind) => kind is <= FindingKind.WeightTotal or FindingKind.ClaimAgainstRule ? "重算得" : "对照";

    /// <summary>“（可表示37.245%—37.255%）”; empty where the number is exact.</summary>
    public static string MayStandFor(PrintedRange? stated) => stated is null ? "" : $"（可表示{stated}）";

    /// <summary>“（27.05%—27.24%）”; empty where the number is exact.</summary>
    public static string MayBe(PrintedRange? recomputed) => recomputed is null ? "" : $"（{recomputed}）";

    /// <summary>“错误 2，疑点 1，提示 0”.</summary>
    public static string Counts(CheckedFile file) =>
        string.Join('，', Severities.Select(severity => $"{Of(severity)} {file.Count(severity)}"));

    /// <summary>“重算了 14 处数字，12 处一致”.</summary>
    public static string Recomputed(CheckedFile file)
    {
        var holds = file.Report.Statements.Count(statement => statement.Agreement != Agreement.Differs);
        return file.Report.Statements.Length == 0 ? "没有可以重算的数字" : $"重算了 {file.Report.Statements.Length} 处数字，{holds} 处一致";
    }
}
