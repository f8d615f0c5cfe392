using System.Text.RegularExpressions;

namespace Jiheng.Indicators.Standards.Reading.Restating;

/// <summary>分时点的目标。“6、9、11月应分别达到40%、67.5%、82.5%，每达到一个时点目标得3分，未达到的该时点不得分”: each date earns its own points.</summary>
internal static partial class DatedTargets
{
    private const RegexOptions Options = RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;

    private const string Node = "(?:个|项|时间|节点|时点|时间点|季度|阶段)*";

    public static ImmutableArray<Restatement> All { get; } =
    [
        new(MonthsFirst, (match, _) => string.Join('、', match.Groups["month"].Captures.Select(month => month.Value + "月" + End(match)))),
        new(EachReached, "的,各得${points}"),
        new(ShareOfEach, (match, _) => EachInProportion(match)),
    ];

    private static string End(Match match) => match.Groups["end"].Length > 0 ? match.Groups["end"].Value : "末";

    /// <summary>“3月、6月、9月、12月末”, “6、9、11月底”.</summary>
    [GeneratedRegex("(?<=^|[。;,:])(?<month>\\d{1,2})(?:月)?(?:、(?<month>\\d{1,2})月?)+(?<=月)(?<end>[底末])(?=[^,。;:\\d]{0,20}分别达到)", Options, RegexLimits.Milliseconds)]
    private static partial Regex MonthsFirst { get; }

    /// <summary>“…82.5%，每达到一个时点目标得3分”, “…95%以上的，每个时点得1分”.</summary>
    [GeneratedRegex("(?<=\\d%(?:以上)?)的?[,。;]每(?:达到?|完成|实现)?1?" + Node + "(?:达标|达到|完成|实现)?(?:的)?(?:目标|要求|进度|任务)*的?,?得(?<points>\\d+(?:\\.\\d+)?分)", Options, RegexLimits.Milliseconds)]
    private static partial Regex EachReached { get; }

    /// <summary>“…即实际支出进度分别达到40%、67.5%、82.5%。6、9、11月预算执行进度达到量化指标的各得2分，未达到的，按其实际进度占目标进度的比重计算得分”.</summary>
    [GeneratedRegex("^[^。]*实际支出进度分别达到(?<rate>\\d+(?:\\.\\d+)?%)(?:、(?<rate>\\d+(?:\\.\\d+)?%))+。(?<month>\\d{1,2})月?(?:、(?<month>\\d{1,2})月?)+(?<=月)[^,。;:\\d]{2,20}达到(?:量化指标|目标|目标进度)的?,?各得(?<p>\\d+(?:\\.\\d+)?)分[,;。]未达到(?:目标|目标进度|量化指标)*的?,?按其?实际进度占目标进度的比[重例]计算得分", Options, RegexLimits.Milliseconds)]
    private static partial Regex ShareOfEach { get; }

    private static string? EachInProportion(Match match)
    {
        var (months, rates, points) = (match.Groups["month"].Captures, match.Groups["rate"].Captures, match.Groups["p"].Value);
        return months.Count == rates.Count ? Labels.Numbered(months.Zip(rates, (month, rate) => $"{month.Value}月底支出进度达到{rate.Value}得{points}分,未达到的,得分=实际值/{rate.Value}×{points}分")) : null;
    }
}
