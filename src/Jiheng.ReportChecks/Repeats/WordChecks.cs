using System.Text.RegularExpressions;
using Jiheng.ReportChecks.Checking;
using Jiheng.ReportChecks.Reading;

namespace Jiheng.ReportChecks.Repeats;

/// <summary>文字与数字。Words of comparison against the two numbers in their own sentence.</summary>
internal static partial class WordChecks
{
    [GeneratedRegex(@"预算(?:数)?(?:为|是)?(?<budget>\d{1,9}(?:\.\d{1,4})?)(?<unit>万元|元),(?:支出)?决算(?:数)?(?:为|是)?(?<final>\d{1,9}(?:\.\d{1,4})?)\k<unit>[^。;]{0,60}?决算数(?<word>大于|小于|等于|高于|低于|与(?:年初)?预算数持平)", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex BudgetAndFinal { get; }

    [GeneratedRegex(@"(?<year1>20\d\d)年(?:度)?[一-龥“”]{0,16}?(?<one>\d{1,9}(?:\.\d{1,4})?)(?<unit>万元|元|人|辆),(?<year2>20\d\d)年(?:度)?[一-龥“”]{0,16}?(?<two>\d{1,9}(?:\.\d{1,4})?)\k<unit>,(?:比|较)\k<year1>年(?:度)?(?<word>增加|减少|增长|下降|上升|持平)", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex TwoYears { get; }

    [GeneratedRegex(@"上年(?:度)?[一-龥“”]{0,16}?(?<one>\d{1,9}(?:\.\d{1,4})?)(?<unit>万元|元|人|辆),本年(?:度)?[一-龥“”]{0,16}?(?<two>\d{1,9}(?:\.\d{1,4})?)\k<unit>,(?:同比|比上年|较上年)?(?<word>增加|减少|增长|下降|上升|持平)", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex LastAndThis { get; }

    public static IEnumerable<Finding> Of(ReportReading reading) =>
        [.. reading.Sentences.SelectMany(InSentence), .. ClaimWordChecks.Of(reading)];

    private static IEnumerable<Finding> InSentence(Sentence sentence) =>
        [
            .. Pairs(sentence, BudgetAndFinal, "budget", "final", "预算数", "决算数"),
            .. Pairs(sentence, TwoYears, "one", "two", "前一个数", "后一个数"),
            .. Pairs(sentence, LastAndThis, "one", "two", "上年数", "本年数"),
        ];

    private static IEnumerable<Finding> Pairs(Sentence sentence, Regex pattern, string first, string second, string fromName, string toName) =>
        from match in pattern.Matches(sentence.Text)
        let one = WordForms.Decimal(match.Groups[first].Value)
        let two = WordForms.Decimal(match.Groups[second].Value)
        where one is not null && two is not null && Contradicts(match.Groups["word"].Value, one.Value, two.Value)
        let unit = match.Groups["unit"].Value
        select Found.As(
                FindingCodes.WordsAgainstNumbers,
                $"文字说“{match.Groups["word"].Value}”，而{fromName}是{match.Groups[first].Value}{unit}，{toName}是{match.Groups[second].Value}{unit}。",
                sentence.Words.At(match.Groups["word"]), sentence.Words.At(match.Groups[first]), sentence.Words.At(match.Groups[second]))
            .Between(match.Groups["word"].Value, $"{match.Groups[first].Value}{unit}→{match.Groups[second].Value}{unit}");

    private static bool Contradicts(string word, decimal from, decimal to) => word switch
    {
        "大于" or "高于" or "增加" or "增长" or "上升" => to <= from,
        "小于" or "低于" or "减少" or "下降" => to >= from,
        _ => to != from,
    };
}
