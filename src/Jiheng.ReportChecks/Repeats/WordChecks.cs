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

    // “人均补贴1787.31元，低于1500元的控制标准”, “占预算的45.70%，快于50%的序时进度”
    [GeneratedRegex(@"(?<one>\d{1,9}(?:\.\d{1,4})?)(?<unit>万元|元|%|人次|人|天|分|件|次|个|公里|亩),(?:也|均|且|已)?(?<word>低于|少于|慢于|高于|快于|超过|优于)(?:了)?(?<two>\d{1,9}(?:\.\d{1,4})?)\k<unit>的(?:[一-龥]{0,6}(?:标准|目标|序时进度|限额|上限|下限|要求|指标值|平均水平))", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex AgainstLimit { get; }

    // “完成率109.20%，尚未完成年度目标”, “完成率103.33%，与计划相比略有缺口”
    [GeneratedRegex(@"(?:完成率|完成(?:年度|全年)?(?:计划|目标|任务)的)(?:为|达)?(?<rate>\d{1,4}(?:\.\d{1,4})?)%,(?<word>(?:尚|仍|还)?未(?:能)?(?:完成|达到|实现)(?:年度|全年|年初|既定|预期)?(?:目标|任务|计划)|(?:与|较|比)(?:年度|年初|全年)?(?:计划|目标|任务)(?:相比)?,?(?:略|仍|还|尚)?(?:有|存在)(?:一定)?(?:缺口|差距))", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex NotDone { get; }

    private const decimal All = 100m;

    private static IEnumerable<Finding> OverAll(Sentence sentence) =>
        from match in NotDone.Matches(sentence.Text)
        where WordForms.Decimal(match.Groups["rate"].Value) is >= All
        select Found.As(FindingCodes.WordsAgainstNumbers, $"文字说“{match.Groups["word"].Value}”，前面写的完成率是{match.Groups["rate"].Value}%。", sentence.Words.At(match.Groups["word"]), sentence.Words.At(match.Groups["rate"]))
            .Between(match.Groups["word"].Value, $"{match.Groups["rate"].Value}%");

    public static IEnumerable<Finding> Of(ReportReading reading) =>
        [.. reading.Sentences.SelectMany(InSentence), .. ClaimWordChecks.Of(reading), .. DirectionChecks.Of(reading)];

    private static IEnumerable<Finding> InSentence(Sentence sentence) =>
        [
            .. Pairs(sentence, BudgetAndFinal, "budget", "final", "预算数", "决算数"),
            .. Pairs(sentence, TwoYears, "one", "two", "前一个数", "后一个数"),
            .. Pairs(sentence, LastAndThis, "one", "two", "上年数", "本年数"),
            .. Pairs(sentence, AgainstLimit, "two", "one", "标准", "实际"),
            .. OverAll(sentence),
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
        "大于" or "高于" or "增加" or "增长" or "上升" or "快于" or "超过" or "优于" => to <= from,
        "小于" or "低于" or "减少" or "下降" or "少于" or "慢于" => to >= from,
        _ => to != from,
    };
}
