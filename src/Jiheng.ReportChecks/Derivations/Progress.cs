using System.Text.RegularExpressions;
using Jiheng.ReportChecks.Reading;
using Jiheng.ReportChecks.Statements;

namespace Jiheng.ReportChecks.Derivations;

/// <summary>与序时进度相差。“1—9月支出……占预算的72.13%，落后序时进度2.87个百分点”: the share of the year that the months before it make.</summary>
internal static partial class Progress
{
    [GeneratedRegex("(?:序时|时间|均衡)进度", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex OfTime { get; }

    [GeneratedRegex("(?:1(?:月)?[-—~至到]+|截至|至)(?<months>1[0-2]|[1-9])月|(?<half>上半年)|(?<three>前三季度)", RegexOptions.CultureInvariant | RegexOptions.RightToLeft, RegexLimits.Milliseconds)]
    private static partial Regex Months { get; }

    private const decimal OfYear = 12m;

    public static Reckoning? Find(Fact claim)
    {
        if (claim is not { Amount.Unit.Name: "个百分点", Mention: { Index: > 0 } mention, Line: { } line } || !OfTime.IsMatch(mention.Label) || line.Mentions[mention.Index - 1] is not { Amount.Unit.Name: "%", IsPrecise: true } rate || rate.Sentence != mention.Sentence)
            return null;
        if (Months.Match(line.Opening(mention)) is not { Success: true } match)
            return null;
        var elapsed = (match.Groups["half"].Success ? 6m : match.Groups["three"].Success ? 9m : decimal.Parse(match.Groups["months"].Value, System.Globalization.CultureInfo.InvariantCulture)) / OfYear;
        var reckoning = new Reckoning(StatementForm.Difference, mention.Amount, [rate.Amount], numbers => Math.Abs(numbers[0] - elapsed), $"{rate.Amount}与{decimal.Round(elapsed * 100m, 2, MidpointRounding.AwayFromZero):0.##}%相差", line.Span(rate, mention));
        return reckoning.Holds ? reckoning : null;
    }
}
