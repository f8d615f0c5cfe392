using System.Text.RegularExpressions;
using Jiheng.ReportChecks.Checking;
using Jiheng.ReportChecks.Reading;

namespace Jiheng.ReportChecks.Scores;

/// <summary>指标值与完成值。Full marks in a row whose printed result misses its printed target.</summary>
internal static partial class TargetReachChecks
{
    [GeneratedRegex(@"^(?<sign>≥|>=|不低于|不少于|大于等于|≤|<=|不高于|不超过|小于等于|=|等于)?(?<n>\d{1,12}(?:\.\d{1,4})?)(?<unit>%|[一-龥]{0,4})(?<more>及?以上)?$", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex Quantity { get; }

    public static IEnumerable<Finding> Of(ReportReading reading) =>
        from item in reading.ScoreTables.SelectMany(table => table.Items)
        where item.IsFull && !item.IsBonus
        from wanted in new[] { item.Texts.Target }.OfType<Wording>()
        from reached in new[] { item.Texts.Actual }.OfType<Wording>()
        let target = Quantity.Match(wanted.Plain)
        let actual = Quantity.Match(reached.Plain)
        where target.Success && actual.Success && target.Groups["unit"].Value == actual.Groups["unit"].Value
        where !actual.Groups["sign"].Success && !actual.Groups["more"].Success && Misses(target, actual)
        select Found.As(
                FindingCodes.ClaimAgainstFact,
                $"“{item.Title}”得满分{WordForms.Points(item.ClaimedPoints)}，指标值是{target.Value}，完成值写的是{actual.Value}。",
                item.ClaimedSpan, reached.Span, wanted.Span)
            .Between(WordForms.Points(item.ClaimedPoints), actual.Value).Doubtful();

    private static bool Misses(Match target, Match actual)
    {
        if (WordForms.Decimal(target.Groups["n"].Value) is not { } wanted || WordForms.Decimal(actual.Groups["n"].Value) is not { } reached)
            return false;
        return target.Groups["sign"].Value switch
        {
            "≥" or ">=" or "不低于" or "不少于" or "大于等于" => reached < wanted,
            "≤" or "<=" or "不高于" or "不超过" or "小于等于" => reached > wanted,
            _ => target.Groups["more"].Success && reached < wanted,
        };
    }
}
