using System.Text.RegularExpressions;
using Jiheng.ReportChecks.Checking;
using Jiheng.ReportChecks.Reading;

namespace Jiheng.ReportChecks.Repeats;

/// <summary>同一数字几处不一。The same name, unit and year with two values.</summary>
internal static partial class SameFigureChecks
{
    private const int MostConflicts = 4;

    /// <summary>Rates a department has one of; others may be told for each project.</summary>
    [GeneratedRegex(@"^(?:在职人员控制率|财政供养人员控制率|三公经费控制率|三公经费变动率|公用经费控制率|固定资产利用率|政府采购执行率|资产负债率|结转结余率|预算调整率)$", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex OneOfADepartment { get; }

    [GeneratedRegex(@"上年|去年|同期|20\d\d年", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex OtherTime { get; }

    [GeneratedRegex(@"^\s*(?<words>[一-龥“”]{4,24})(?<n>\d{1,9}(?:\.\d{1,4})?)(?<unit>次|件|个|人次|人|场|期|篇|项|户|份|万元|元)\s*$", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex Bare { get; }

    public static IEnumerable<Finding> Of(ReportReading reading)
    {
        ImmutableArray<Finding> found = [.. reading.Sentences.SelectMany(SaidTwice), .. Few(Amounts(reading.Amounts)), .. Rates(reading.Rates)];
        found = [.. found, .. Few(Others(OnceAYearChecks.Of(reading), found))];
        return [.. found, .. Few(Others(SameNameChecks.Of(reading), found))];
    }

    private static IEnumerable<Finding> Others(IEnumerable<Finding> findings, ImmutableArray<Finding> known) =>
        findings.Where(finding => !known.Any(other => other.Spans.Any(span => finding.Spans.Any(its => its.Start < span.End && span.Start < its.End))));

    /// <summary>Where many names have two values, the report goes through several units or projects.</summary>
    private static ImmutableArray<Finding> Few(IEnumerable<Finding> findings) => findings.ToImmutableArray() is { Length: <= MostConflicts } few ? few : [];

    /// <summary>“召开会议196次，召开会议186次”: two clauses in a row with the same words.</summary>
    private static IEnumerable<Finding> SaidTwice(Sentence sentence)
    {
        var clauses = SentenceCutter.Clauses(sentence.Words).ToArray();
        for (var i = 1; i < clauses.Length; i++)
        {
            var (one, two) = (Bare.Match(clauses[i - 1].Text), Bare.Match(clauses[i].Text));
            if (!one.Success || !two.Success || one.Groups["words"].Value != two.Groups["words"].Value || one.Groups["unit"].Value != two.Groups["unit"].Value
                || one.Groups["n"].Value == two.Groups["n"].Value)
                continue;
            yield return Found.As(
                    FindingCodes.SameFigure,
                    $"同一句里“{two.Groups["words"].Value}”先后写了{one.Groups["n"].Value}{one.Groups["unit"].Value}和{two.Groups["n"].Value}{two.Groups["unit"].Value}。",
                    clauses[i - 1].At(one.Groups["n"]), clauses[i].At(two.Groups["n"]))
                .Between(one.Groups["n"].Value + one.Groups["unit"].Value, two.Groups["n"].Value + two.Groups["unit"].Value);
        }
    }

    private static IEnumerable<Finding> Amounts(ImmutableArray<NamedAmount> amounts) =>
        from same in amounts.GroupBy(each => (each.Name, each.Stage, each.Year, each.Unit))
        where same.Key.Stage.Length > 0
        let first = same.First()
        let other = same.FirstOrDefault(each => !each.CanBe(first))
        where other is not null && other.Sentence.Words.Start != first.Sentence.Words.Start && !AreTwoItems(first, other) && same.Select(each => each.Value).Distinct().Count() == 2
        select Found.As(
                FindingCodes.SameFigure,
                $"“{same.Key.Name}”（{same.Key.Stage}）一处写{first.Printed}，另一处写{other.Printed}，请核对是不是同一口径。",
                first.Span, other.Span)
            .Between(first.Printed, other.Printed).Doubtful();

    [GeneratedRegex(@"^(?<subject>[^，,。;:\d]{4,20})\d+(?:\.\d+)?[^，,。;:\d]{1,3}[，,]", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex OpensWithItem { get; }

    /// <summary>“货物类项目12个，计划金额…；工程类项目3个，计划金额…”: each sentence counts something else first.</summary>
    private static bool AreTwoItems(NamedAmount one, NamedAmount other) =>
        (OpensWithItem.Match(one.Sentence.Text.TrimStart()), OpensWithItem.Match(other.Sentence.Text.TrimStart())) is ({ Success: true } first, { Success: true } second)
        && first.Groups["subject"].Value != second.Groups["subject"].Value && !first.Groups["subject"].Value.Contains(one.Name, StringComparison.Ordinal);

    private static IEnumerable<Finding> Rates(ImmutableArray<NamedRate> rates) =>
        from same in rates
            .Where(rate => OneOfADepartment.IsMatch(rate.Name) && !IsOfOtherTime(rate))
            .GroupBy(rate => rate.Name, StringComparer.Ordinal)
        let first = same.First()
        let other = same.FirstOrDefault(rate => !CanBe(rate.Value, first.Value))
        where other is not null && same.Select(rate => rate.Value).Distinct().Count() == 2
        select Found.As(
                FindingCodes.SameFigure,
                $"“{same.Key}”一处写{Numerals.Plain(first.Value)}%，另一处写{Numerals.Plain(other.Value)}%。",
                first.Span, other.Span)
            .Between($"{Numerals.Plain(first.Value)}%", $"{Numerals.Plain(other.Value)}%").Doubtful();

    private static bool IsOfOtherTime(NamedRate rate) => rate.Sentence is { } sentence && OtherTime.Count(sentence.Text) > 1;

    /// <summary>One rounds to the other at the fewer decimals.</summary>
    private static bool CanBe(decimal one, decimal two)
    {
        var decimals = Math.Min((int)one.Scale, two.Scale);
        return decimal.Round(one, decimals, MidpointRounding.AwayFromZero) == decimal.Round(two, decimals, MidpointRounding.AwayFromZero);
    }
}
