using System.Globalization;
using System.Text.RegularExpressions;
using Jiheng.ReportChecks.Reading;

namespace Jiheng.ReportChecks.Statements;

/// <summary>读数。Finds every quantity a text prints in digits; dates, document numbers, ordinals and numbers of paragraphs are none.</summary>
public static partial class AmountReader
{
    // No report speaks of more than a thousand trillion, or to more than eight decimals; computing stays far from the ends of decimal.
    private const decimal Largest = 1_000_000_000_000_000m;

    private const int MostDecimals = 8;

    private const string Number = @"(?<n>[0-9]{1,3}(?:,[0-9]{3})+(?:\.[0-9]+)?|[1-9][0-9]{0,2}(?:[ \u00A0][0-9]{3})+(?![0-9])(?:\.[0-9]+|(?=\s?(?:[万亿元人亩件户吨份名批个项台辆卷次家所处间张册场期篇座株头只床天平套条块组类支本册幢栋米小所例起、，;)]|公里)))|[0-9]+(?:\.[0-9]+|(?:\s\.\s?|\.\s)[0-9]+(?=\s*(?:[万亿]?元|%)))?)";

    // The longer before the shorter.
    private const string UnitName = "个百分点|百分点|千克|毫克|微克|平方公里|平方千米|平方米|立方米|平方|立方|平米|千瓦时|千瓦|千米|公里|公斤|公顷|毫米|厘米|小时|分钟|个月|季度|人次|批次|场次|车次|台次|家次|户次|班次|卷次|项次|件次|人天|课时|学时|学位|床位|单元|元|%|‰|年|月|日|号|时"
        + "|人|名|位|个|项|件|次|例|处|起|笔|家|户|份|辆|台|条|批|套|篇|期|场|类|组|倍|吨|亩|米|所|座|支|张|本|册|宗|天|村|镇|分(?!之|别)"
        + "|株|头|只|匹|羽|间|栋|幢|口|眼|盏|根|棵|瓶|趟|门|节|题|票|页|字|股|段|层|片|块|孔|升|斤|卷|枚|桶|袋|箱|艘|架|尾|床|周|杆|杯|届|轮|遍|秒|员|对|街道|社区|乡";

    [GeneratedRegex(@"(?<![A-Za-z\d.第〔\[])(?<sign>(?<![\d%元)])-)?" + Number + @"(?<big>\s?[千万亿](?!分))?(?<more>余|多|来)?(?:\s*(?<unit>" + UnitName + "))?", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex Amount { get; }

    [GeneratedRegex(@"(?:(?<![节集签合预续违履条公解特])约|(?<![最附邻临])近|左右)为?\s*$", RegexOptions.CultureInvariant | RegexOptions.RightToLeft, RegexLimits.Milliseconds)]
    private static partial Regex AboutBefore { get; }

    [GeneratedRegex(@"(?:超过|不足|不少于|不低于|不高于|不超过|至少|最多|高于|低于|大于|小于|逾|超|[<>≤≥＜＞≦≧])为?\s*$", RegexOptions.CultureInvariant | RegexOptions.RightToLeft, RegexLimits.Milliseconds)]
    private static partial Regex BoundBefore { get; }

    [GeneratedRegex(@"\G\s*(?:\(含\))?(?:以上|以下|以内|及以上)", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex BoundAfter { get; }

    [GeneratedRegex(@"\G\s*(?:左右|上下)", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex AboutAfter { get; }

    [GeneratedRegex(@"\G\s*(?:\(含\))?\s*(?:[-~]|—+|至|到)\s*\d", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex RangeAfter { get; }

    [GeneratedRegex(@"\d[^\d\s，。;:、升高降增减低长加回扩缩达]{0,3}(?:\(含\))?\s*(?:[-~]|—+|至|到)\s*$", RegexOptions.CultureInvariant | RegexOptions.RightToLeft, RegexLimits.Milliseconds)]
    private static partial Regex RangeBefore { get; }

    [GeneratedRegex(@"(?:^|[。;:\n，])\s*[(]?$", RegexOptions.CultureInvariant | RegexOptions.RightToLeft, RegexLimits.Milliseconds)]
    private static partial Regex StartOfItem { get; }

    /// <summary>In the order of the text; places count from <paramref name="offset"/>.</summary>
    public static ImmutableArray<PrintedAmount> Read(string text, int offset = 0)
    {
        var folded = FoldedText.Of(text);
        return [.. Amount.Matches(folded).Select(match => Of(folded, match, offset)).OfType<PrintedAmount>()
            .Concat(ChineseAmounts.Read(folded, offset)).OrderBy(amount => amount.Span.Start)];
    }

    private static PrintedAmount? Of(string text, Match match, int offset)
    {
        var unit = UnitOf(match);
        if (unit is null || (unit == Unit.None && IsItemNumber(text, match)))
            return null;
        var digits = string.Concat(match.Groups["n"].Value.Where(character => char.IsAsciiDigit(character) || character == '.'));
        if (digits.Length > 20 || !decimal.TryParse(digits, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value))
            return null;
        var point = digits.IndexOf('.', StringComparison.Ordinal);
        var decimals = point < 0 ? 0 : digits.Length - point - 1;
        if (decimals > MostDecimals || value > Largest / Math.Max(1m, unit.Factor))
            return null;
        var signed = match.Groups["sign"].Success ? -value : value;
        var end = unit == Unit.None ? match.Groups["n"].Index + match.Groups["n"].Length : match.Index + match.Length;
        return new(new(offset + match.Index, offset + end), new(new(signed, unit), decimals), NearnessOf(text, match));
    }

    // Nothing for dates and document numbers.
    private static Unit? UnitOf(Match match)
    {
        var big = match.Groups["big"].Value.Trim();
        var name = match.Groups["unit"].Value;
        if (name is "年" or "月" or "日" or "号" or "时")
            return null;
        if (name.Length == 0)
            return big is "万" or "亿" ? Multiple(big, Things) : big.Length == 0 ? Unit.None : null;
        return (big, name) switch
        {
            ("", "百分点") => Unit.Find("个百分点"),
            ("", "‰") => new("‰", UnitDimension.None, 0.001m),
            ("", _) => Unit.Find(name) ?? new(name, UnitDimension.Of(name), 1m),
            (_, "%" or "‰" or "个百分点" or "百分点") => null,
            _ => Unit.Find(big + name) ?? Multiple(big, Unit.Find(name) ?? new(name, UnitDimension.Of(name), 1m)),
        };
    }

    private static Unit Things { get; } = new("", UnitDimension.Of("量"), 1m);

    private static Unit Multiple(string big, Unit unit) =>
        new(big + unit.Name, unit.Dimension, unit.Factor * big switch { "千" => 1_000m, "万" => 10_000m, _ => 100_000_000m });

    private static bool IsItemNumber(string text, Match match)
    {
        var end = match.Groups["n"].Index + match.Groups["n"].Length;
        return match.Groups["n"].Length <= 2 && end < text.Length && text[end] is '、' or '.' or ')' && StartOfItem.IsMatch(text[..match.Index]);
    }

    internal static Nearness NearnessOf(string text, Match match)
    {
        var before = text[Math.Max(0, match.Index - 12)..match.Index];
        var end = match.Index + match.Length;
        if (RangeAfter.IsMatch(text, end) || RangeBefore.IsMatch(before))
            return Nearness.RangeEnd;
        if (match.Groups["more"].Success || AboutBefore.IsMatch(before) || AboutAfter.IsMatch(text, end))
            return Nearness.About;
        return BoundAfter.IsMatch(text, end) || BoundBefore.IsMatch(before) ? Nearness.Bound : Nearness.AsPrinted;
    }
}
