using System.Text.RegularExpressions;
using Jiheng.ReportChecks.Reading;

namespace Jiheng.ReportChecks.Statements;

/// <summary>声明的金额单位。“【金额单位】万元” at the head of a report: amounts its sentences print with decimals and nothing after them are in that unit.</summary>
internal static partial class DeclaredUnit
{
    [GeneratedRegex("(?:金额|货币)(?:计量)?(?:的)?单位(?:均)?(?:为|是|:|\\))*(?:人民币)?\\(?(?<unit>万元|亿元|千元|元)", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex Declared { get; }

    [GeneratedRegex("率|比|分值|得分|评分|自评|总分|权重|系数|指数|等级|均值|[增减]幅|[:×÷=/]$", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex NoAmount { get; }

    /// <summary>The same lines where nothing is declared, or two units are.</summary>
    public static ImmutableArray<Line> Applied(ImmutableArray<Line> lines) =>
        lines.SelectMany(line => Declared.Matches(line.Text).Select(match => match.Groups["unit"].Value)).Distinct().Take(2).ToList() is [var name] && Unit.Find(name) is { } unit
            ? [.. lines.Select(line => line.Mentions.Any(mention => IsOpen(line, mention)) ? line.With([.. line.Mentions.Select(mention => IsOpen(line, mention) ? mention.In(unit) : mention)]) : line)]
            : lines;

    private static bool IsOpen(Line line, Mention mention) =>
        mention.Amount is { IsBare: true, Number.Decimals: > 0 } && mention.Label.Trim() is { Length: > 1 } label && !NoAmount.IsMatch(label)
        && (mention.End >= line.Text.Length || line.Text[mention.End] is '，' or '。' or ';' or '、' or ')' or '(');
}
