using System.Text.RegularExpressions;
using Jiheng.ReportChecks.Checking;
using Jiheng.ReportChecks.Reading;

namespace Jiheng.ReportChecks.Repeats;

/// <summary>评语与数字。“略有增加”, “控制在预算以内”, “控制在编制以内” against figures the report gives elsewhere under the same name.</summary>
internal static partial class ClaimWordChecks
{
    /// <summary>Who spends half as much again has not spent slightly more.</summary>
    private const decimal NotSlightly = 150m;

    [GeneratedRegex(@"(?<name>[一-龥“”]{2,10}?经费)(?:支出|数|总额)*(?:比|较)(?:年初)?预算(?:数)?略有(?:增加|增长|超支|上升|超出)", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex Slightly { get; }

    [GeneratedRegex(@"(?<name>总支出|支出总额|[“]?三公[”]?经费)[一-龥]{0,8}控制在预算(?:总额|范围|数|指标)?(?:以内|之内|内)", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex WithinBudget { get; }

    [GeneratedRegex(@"(?:人员|在职人员|财政供养人员)[^。;,]{0,6}控制在[^。;,]{0,6}编制(?:数)?(?:以内|之内|内)|(?:在职人员|财政供养人员)控制率(?:为|是|等于|:)?100%", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex WithinStaff { get; }

    [GeneratedRegex(@"编制(?:人数|数)?(?:有|为|共)?(?<n>\d{1,5})(?:个|名|人)", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex Establishment { get; }

    [GeneratedRegex(@"(?:实有在编在岗人员|实有在编人员|实有在职人员|在职在编人员|实有在编干部职工|在编在岗人员)(?:共|有|为)?(?<n>\d{1,5})(?:名|人|个)", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex InService { get; }

    public static IEnumerable<Finding> Of(ReportReading reading) => [.. SlightlyMore(reading), .. OverBudget(reading), .. OverStaffed(reading)];

    private static IEnumerable<Finding> SlightlyMore(ReportReading reading) =>
        from sentence in reading.Sentences
        from match in Slightly.Matches(sentence.Text)
        let name = WordForms.Bare(match.Groups["name"].Value)
        let rate = reading.Rates.FirstOrDefault(rate => rate.Value >= NotSlightly && rate.Name.EndsWith("控制率", StringComparison.Ordinal) && name.EndsWith(rate.Name[..^3], StringComparison.Ordinal))
        where rate is not null
        select Found.As(
                FindingCodes.WordsAgainstNumbers,
                $"文字说“{rate.Name[..^3]}”比预算略有增加，另一处“{rate.Name}”是{Numerals.Plain(rate.Value)}%。",
                sentence.Words.At(match), rate.Span)
            .Between("略有增加", $"{Numerals.Plain(rate.Value)}%").Doubtful();

    private static IEnumerable<Finding> OverBudget(ReportReading reading)
    {
        foreach (var sentence in reading.Sentences)
        {
            if (WithinBudget.Match(sentence.Text) is not { Success: true } match)
                continue;
            var name = WordForms.Bare(match.Groups["name"].Value) is "支出总额" ? "总支出" : WordForms.Bare(match.Groups["name"].Value);
            var named = reading.Amounts.Where(amount => amount.Unit == "元" && amount.Year == reading.Year && amount.Name == NamedAmounts.NameOf(name)).ToArray();
            var budget = named.Where(amount => amount.Stage == "预算").ToArray();
            var final = named.Where(amount => amount.Stage == "决算").ToArray();
            if (budget.Length == 0 || final.Length == 0 || final.Min(amount => amount.Value) <= budget.Max(amount => amount.Value))
                continue;
            yield return Found.As(
                    FindingCodes.WordsAgainstNumbers,
                    $"文字说“{name}”控制在预算以内，另处写的预算是{budget[0].Printed}，决算是{final[0].Printed}；如按调整后的预算说，请写明。",
                    sentence.Words.At(match), budget[0].Span, final[0].Span)
                .Between(match.Value, $"{budget[0].Printed}，{final[0].Printed}").Doubtful();
        }
    }

    private static IEnumerable<Finding> OverStaffed(ReportReading reading)
    {
        var limit = Only(reading, Establishment);
        var staff = Only(reading, InService);
        if (limit is not { } most || staff is not { } many || many.Value <= most.Value)
            yield break;
        foreach (var sentence in reading.Sentences)
        {
            if (WithinStaff.Match(sentence.Text) is not { Success: true } match)
                continue;
            yield return Found.As(
                    FindingCodes.WordsAgainstNumbers,
                    $"文字说“{match.Value}”，另处写编制{Numerals.Plain(most.Value)}名、在编{Numerals.Plain(many.Value)}名。",
                    sentence.Words.At(match), most.Span, many.Span)
                .Between(match.Value, $"{Numerals.Plain(many.Value)}÷{Numerals.Plain(most.Value)}").Doubtful();
            yield break;
        }
    }

    /// <summary>The one number the report gives; nothing when it gives several.</summary>
    private static (decimal Value, TextSpan Span)? Only(ReportReading reading, Regex pattern)
    {
        var found = reading.Sentences.SelectMany(sentence => pattern.Matches(sentence.Text).Select(match => (Value: WordForms.Decimal(match.Groups["n"].Value) ?? 0m, Span: sentence.Words.At(match.Groups["n"]))))
            .DistinctBy(each => each.Value).ToArray();
        return found is [var only] ? only : null;
    }
}
