using System.Text.RegularExpressions;

namespace Jiheng.Indicators.Standards.Reading;

/// <summary>主语。What the conditions of a sentence speak of; one value cannot be two rates.</summary>
internal static partial class Subjects
{
    [GeneratedRegex(@"(?<name>[\u4E00-\u9FFF]{2,16}(?:率|满意度|占比|比例|比重|份额|增幅|增速|降幅|涨幅|覆盖面)|满意度)(?:的|在|为|应|须|要|达到|达|较|比上年|不|高于|低于|超过|大于|小于|等于|未|[≥≤<>=\d(×])", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, RegexLimits.Milliseconds)]
    private static partial Regex Named { get; }

    /// <summary>The clause that speaks of another rate than those before it; nothing when there is none.</summary>
    public static Clause? Differ(Sentence sentence)
    {
        if (Periods.Differ(sentence) is { } dated)
            return dated;
        string? first = null;
        for (var index = 0; index < sentence.Clauses.Length; index++)
        {
            if (Words(sentence, index) is not { } words || Named.Match(words) is not { Success: true } match)
                continue;
            var name = By.Replace(match.Groups["name"].Value, "");
            first ??= name;
            if (!Same(first, name) && !IsSpending(first, name) && !OfTarget.IsMatch(words))
                return sentence.Clauses[index];
        }
        return null;
    }

    /// <summary>“未达到的按覆盖率”.</summary>
    [GeneratedRegex("^[^按]*按照?(?=[^按]{2,}$)", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex By { get; }

    /// <summary>“完成率低于目标值的60%”: how much of the target the rate before has reached.</summary>
    [GeneratedRegex("^[^,\\d]{0,10}(?:目标|指标|基准)值的\\d", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    public static partial Regex OfTarget { get; }

    // 预算完成率, then 执行率: the field has several words for how much of a budget was spent.
    private static bool IsSpending(string one, string two) => (Spending.IsMatch(one) && Bare.IsMatch(two)) || (Spending.IsMatch(two) && Bare.IsMatch(one));

    [GeneratedRegex("^[^,。;、]{0,8}(?:预算|资金|经费|支出)[^,。;、任务绩效采购编制调整]{0,4}(?:执行|完成|支出|支付|使用)率$", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex Spending { get; }

    [GeneratedRegex("^(?:实际)?(?:执行|完成|支出|支付)率$", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex Bare { get; }

    // “资金到位率×5分；项目完成率100%得5分”: the formula speaks of a rate as well.
    private static string? Words(Sentence sentence, int index) =>
        sentence.Leads[index] is Lead.Numeric ? sentence.Clauses[index].Lead
        : sentence.Clauses[index].What is Consequence.Formula formula && Named.Match(formula.Expression) is { Index: 0, Success: true } rate && formula.Expression.AsSpan(rate.Length).IndexOfAny("率度比") < 0 ? formula.Expression : null;

    /// <summary>The rate that words speak of; nothing when they name none.</summary>
    public static string? NameIn(string words) => Named.Match(words) is { Success: true } match ? match.Groups["name"].Value : null;

    /// <summary>完成率 and 任务完成率 are one; 人员经费占比 and 公用经费占比 are two.</summary>
    public static bool Same(string one, string two) => one.EndsWith(two, StringComparison.Ordinal) || two.EndsWith(one, StringComparison.Ordinal) || Within(one, two) || Within(two, one);

    // 问题整改到位率, then 整改率.
    private static bool Within(string name, string shorter) => shorter.EndsWith('率') && shorter.Length > 2 && name.Contains(shorter[..^1], StringComparison.Ordinal);
}
