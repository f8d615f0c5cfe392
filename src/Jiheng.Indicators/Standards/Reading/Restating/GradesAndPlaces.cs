using System.Text.RegularExpressions;

namespace Jiheng.Indicators.Standards.Reading.Restating;

/// <summary>等次和名次。“等级为优的100%得分，良的90%得分”, “排名前三的得4分，第四至六名得2分”.</summary>
internal static partial class GradesAndPlaces
{
    private const RegexOptions Options = RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;

    private const string Grade = "(?<grade>优秀|优|良好|良|中等?|一般|基本合格|不合格|合格|较差|差)";

    public static ImmutableArray<Restatement> All { get; } =
    [
        new(EarnsShare, "${grade}的得权重的${p}%"),
        new(EarnsNone, "${grade}的得0分"),
        new(BetweenPlaces, "第${a}-${b}名"),
        new(FirstPlaces, "排名前${n}名的"),
    ];

    [GeneratedRegex("(?<=^|为|[,;。])" + Grade + "的?,?按?(?<p>\\d+(?:\\.\\d+)?)%得分", Options, RegexLimits.Milliseconds)]
    private static partial Regex EarnsShare { get; }

    /// <summary>“不合格的0分” behind such shares.</summary>
    [GeneratedRegex("(?<=%[^,。;]*[,;])" + Grade + "的?,?0分", Options, RegexLimits.Milliseconds)]
    private static partial Regex EarnsNone { get; }

    [GeneratedRegex("第(?<a>\\d{1,2})名?[至到-]第?(?<b>\\d{1,2})名", Options, RegexLimits.Milliseconds)]
    private static partial Regex BetweenPlaces { get; }

    [GeneratedRegex("排名前(?<n>\\d{1,2})位?的", Options, RegexLimits.Milliseconds)]
    private static partial Regex FirstPlaces { get; }
}
