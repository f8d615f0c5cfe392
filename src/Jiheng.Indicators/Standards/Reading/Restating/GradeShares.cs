using System.Text.RegularExpressions;

namespace Jiheng.Indicators.Standards.Reading.Restating;

/// <summary>等次得几成。“等级为优的100%得分，良的90%得分，不合格的0分”.</summary>
internal static partial class GradeShares
{
    private const RegexOptions Options = RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;

    private const string Grade = "(?<grade>优秀|优|良好|良|中等?|一般|基本合格|不合格|合格|较差|差)";

    public static ImmutableArray<Restatement> All { get; } =
    [
        new(EarnsShare, "${grade}的得权重的${p}%"),
    ];

    [GeneratedRegex("(?<=^|为|[,;。])" + Grade + "的?,?按?(?<p>\\d+(?:\\.\\d+)?)%得分", Options, RegexLimits.Milliseconds)]
    private static partial Regex EarnsShare { get; }
}
