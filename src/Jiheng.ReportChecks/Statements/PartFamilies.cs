using System.Text.RegularExpressions;
using Jiheng.ReportChecks.Reading;

namespace Jiheng.ReportChecks.Statements;

/// <summary>分项类别。Which parts are known to make up a whole, by the budget classifications and accounts.</summary>
internal static partial class PartFamilies
{
    /// <summary>How far a list of parts can be trusted to be the whole.</summary>
    internal enum Closure { Unknown, Usual, Complete }

    [GeneratedRegex("其他|其它|其余|剩余", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex Rest { get; }

    // Two of a row and nothing else are always the whole.
    private static readonly ImmutableArray<ImmutableArray<string>> Complete =
    [
        ["基本支出|基本经费|基本预算", "项目支出|项目经费|专项支出|项目预算"],
        ["人员经费|人员支出|人员类", "公用经费|公用支出|运转类"],
        ["货物", "工程", "服务"],
        ["因公出国|出国", "公务用车|公车", "公务接待|接待费"],
        ["主办", "会办|协办"],
        ["男", "女"],
        ["年初预算|年初安排", "追加|调整|调增"],
        ["流动资产", "固定资产", "无形资产", "在建工程"],
    ];

    private static readonly ImmutableArray<string> Usual =
    [
        "一般公共服务|一般公共事务|社会保障|卫生健康|医疗卫生|住房保障|节能环保|教育|公共安全|科学技术|文化|城乡社区|农林水|交通运输|资源勘探|商业服务|国防|自然资源|灾害防治|粮油|债务",
        "工资福利|商品和服务|商品服务|对个人和家庭|资本性|债务利息|对企业",
        "公务接待|公务用车|因公出国|出国|公车|公务车|车辆购置|车辆运行|会议费|培训费",
        "财政拨款|一般公共预算|一般公共|政府性基金|国有资本|财政专户|事业收入|经营收入|上级补助|其他收入|上年结转|上年结余|年初结转|非税|专户|公共财政",
        "货币资金|应收|预付|存货|流动资产|固定资产|无形资产|在建工程|公共基础设施|长期",
        "中央|省级|省财政|市级|市财政|县级|区级|县财政|区财政|配套|自筹|社会资金|上级资金|本级资金",
        "A类|B类|C类|D类",
    ];

    public static Closure Of(IReadOnlyList<Mention> parts)
    {
        if (Complete.Any(row => IsWhole(row, parts)))
            return Closure.Complete;
        var known = Usual.Any(row => parts.All(part => Matches(row, part)));
        return known || Rest.IsMatch(parts[^1].Label) ? Closure.Usual : Closure.Unknown;
    }

    // 基本支出 and 项目支出 are all there is; of three kinds one may be missing.
    private static bool IsWhole(ImmutableArray<string> row, IReadOnlyList<Mention> parts)
    {
        var found = parts.Select(part => row.IndexOf(row.FirstOrDefault(name => Matches(name, part)) ?? "")).ToList();
        return found.Count == row.Length && !found.Contains(-1) && found.Distinct().Count() == found.Count;
    }

    private static bool Matches(string names, Mention part) =>
        Array.Exists(names.Split('|'), name => part.Label.Contains(name, StringComparison.Ordinal));
}
