using System.Text.RegularExpressions;
using Jiheng.ReportChecks.Reading;

namespace Jiheng.ReportChecks.Statements;

/// <summary>金额栏。Which columns of a table are of money, where nothing but their heads says it.</summary>
internal static partial class MoneyColumns
{
    [GeneratedRegex("预算|决算|执行|支出|支付|拨付|收入|资金|金额|投资|经费|费用|服务费|补助|到位|结转|结余|资产|负债|造价|合同|中标|[价款费]$", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex Money { get; }

    [GeneratedRegex("率|占比|比重|比例|增减|%|得分|分值|权重|满分|数量|人数|面积|单价|标准", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex NoMoney { get; }

    public static bool SaysMoney(string words) => Money.IsMatch(words);

    public static bool SaysOther(string heading) => NoMoney.IsMatch(heading);

    public static bool IsMoney(string heading) => SaysMoney(heading) && !SaysOther(heading);
}
