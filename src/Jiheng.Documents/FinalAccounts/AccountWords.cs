using System.Text.RegularExpressions;
using Jiheng.Indicators.Figures;

namespace Jiheng.Documents.FinalAccounts;

/// <summary>How the words of tables are compared.</summary>
internal static partial class AccountWords
{
    private const int Milliseconds = 1000;

    [GeneratedRegex(@"^(?:其中:|[一二三四五六七八九十]{1,3}[、.]|\([一二三四五六七八九十\d]{1,3}\)|\d{1,2}[、.](?!\d))+", RegexOptions.CultureInvariant, Milliseconds)]
    private static partial Regex Numbering { get; }

    [GeneratedRegex(@"\((?:元|万元|千元|亿元|类|款|项|单位:[^)]*)\)$|:$", RegexOptions.CultureInvariant, Milliseconds)]
    private static partial Regex Ending { get; }

    [GeneratedRegex("(?:(?<![制报开])单位:|金额单位)(?<unit>元|千元|万元|亿元)(?=$|[,)、;。])", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, Milliseconds)]
    public static partial Regex MoneyUnit { get; }

    /// <summary>“决算数（元）”: the unit of one column.</summary>
    [GeneratedRegex(@"\((?<unit>元|千元|万元|亿元)\)$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, Milliseconds)]
    public static partial Regex HeadUnit { get; }

    /// <summary>预算 that is not part of the name of a fund.</summary>
    [GeneratedRegex("(?<!一般公共|政府性基金|国有资本经营|财政拨款)预算", RegexOptions.CultureInvariant, Milliseconds)]
    public static partial Regex Budget { get; }

    [GeneratedRegex("(?:编制单位|编制部门|公开部门|公开单位|部门名称|单位名称|部门|填报单位):(?<name>[^:,。]{2,40}?)(?:金额单位|单位:|$)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, Milliseconds)]
    public static partial Regex Organisation { get; }

    [GeneratedRegex(@"(?<year>20[0-9]{2})年", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, Milliseconds)]
    public static partial Regex Year { get; }

    /// <summary>Without quotes, blanks and full width.</summary>
    public static string Plain(string text) => FigureName.Normalise(text);

    /// <summary>“一、一般公共服务支出” is 一般公共服务支出, “其中：基本支出” is 基本支出, “决算数（万元）” is 决算数.</summary>
    public static string Label(string text)
    {
        var plain = Plain(text);
        return Ending.Replace(Numbering.Replace(plain, ""), "");
    }
}
