using System.Text.RegularExpressions;
using Jiheng.ReportChecks.Checking;
using Jiheng.ReportChecks.Reading;
using Jiheng.ReportChecks.Statements;

namespace Jiheng.ReportChecks.Repeats;

/// <summary>方向与数字。“由64起上升到51起”, “受理968件，较上年的1246件增加278件”, “完成率96.2%，超额完成目标”: words that say which of two numbers beside them is the larger.</summary>
internal static partial class DirectionChecks
{
    private const decimal All = 100m;

    [GeneratedRegex("(?:由|从)[^，。;:\\d]{0,12}$", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex From { get; }

    [GeneratedRegex("^(?<word>提高|提升|上升|增加|增长|上涨|扩大|下降|降低|减少|回落|压缩|缩短|压降|压减)了?(?:到|至|为)(?:20\\d\\d年(?:度)?的?|本年的?)?$", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex To { get; }

    [GeneratedRegex("^，?(?:较|比)(?:上年度?|去年|上年同期|20\\d\\d年度?)(?:的|同期|同期的)?$", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex Former { get; }

    [GeneratedRegex("^(?:，|同比)?(?<word>增加|增长|上升|提高|提升|减少|下降|降低|压减|少|多)了?$", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex By { get; }

    [GeneratedRegex("^，(?<word>超额完成|超额实现)(?:了)?(?:年度|全年|年初|既定)?(?:目标|任务|计划)", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex MoreThanAll { get; }

    [GeneratedRegex("(?:完成率|完成(?:年度|全年)?(?:计划|目标|任务)的)(?:为|达)?$", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex Completion { get; }

    private static readonly ImmutableArray<string> Rises = ["提高", "提升", "上升", "增加", "增长", "上涨", "扩大", "多"];

    public static IEnumerable<Finding> Of(ReportReading reading) =>
        reading.Paragraphs.SelectMany(paragraph => In(Line.Of(reading.Report.At(paragraph.Words.Span), paragraph.Words.Start)));

    private static IEnumerable<Finding> In(Line line)
    {
        foreach (var (one, two) in line.Mentions.Zip(line.Mentions.Skip(1)))
        {
            if (one.Sentence == two.Sentence && one.IsPrecise && two.IsPrecise && one.Amount.Unit == two.Amount.Unit && !one.Amount.IsBare && FromTo(line, one, two) is { } turned)
                yield return turned;
        }
        for (var at = 2; at < line.Mentions.Length; at++)
        {
            if (AgainstFormer(line, line.Mentions[at - 2], line.Mentions[at - 1], line.Mentions[at]) is { } turned)
                yield return turned;
        }
        foreach (var rate in line.Mentions.Where(each => each.IsPrecise && each.Amount.Unit.Name == "%" && each.Amount.Number.Quantity.Value < All && Completion.IsMatch(each.Label.Trim())))
        {
            if (MoreThanAll.Match(line.After(rate)) is { Success: true } match)
                yield return Said(line, match.Groups["word"].Value, rate.End + match.Groups["word"].Index, $"前面写的完成率是{rate.Amount}", $"{rate.Amount}", rate);
        }
    }

    private static Finding? FromTo(Line line, Mention before, Mention now) =>
        From.IsMatch(before.Label.Trim()) && To.Match(now.Before.Trim()) is { Success: true } match && IsTurned(match.Groups["word"].Value, before, now)
            ? Said(line, match.Groups["word"].Value, line.Text.IndexOf(match.Groups["word"].Value, before.End, StringComparison.Ordinal), $"前一个数是{before.Amount}，后一个数是{now.Amount}", $"{before.Amount}→{now.Amount}", before, now) : null;

    private static Finding? AgainstFormer(Line line, Mention now, Mention before, Mention change)
    {
        if (now.Sentence != change.Sentence || now.Depth != change.Depth || !now.IsPrecise || !before.IsPrecise || now.Amount.Unit != before.Amount.Unit || now.Amount.IsBare || now.IsChange || !Former.IsMatch(before.Before.Trim()))
            return null;
        // “新改建186.4公里，其中县乡道62.7公里、村组道123.7公里，较上年的158.2公里增长17.8%”: said of the whole.
        if (line.Mentions.Take(now.Index).Any(each => each.Segment == now.Segment && each.IsLike(now)))
            return null;
        return By.Match(change.Before.Trim()) is { Success: true } match && IsTurned(match.Groups["word"].Value, before, now)
            ? Said(line, match.Groups["word"].Value, line.Text.IndexOf(match.Groups["word"].Value, before.End, StringComparison.Ordinal), $"本年数是{now.Amount}，比较的数是{before.Amount}", $"{before.Amount}→{now.Amount}", before, now) : null;
    }

    private static bool IsTurned(string word, Mention before, Mention now) =>
        Rises.Contains(word) ? now.Amount.Number.InBase < before.Amount.Number.InBase : now.Amount.Number.InBase > before.Amount.Number.InBase;

    private static Finding Said(Line line, string word, int at, string numbers, string found, params ReadOnlySpan<Mention> mentions) =>
        Found.As(FindingCodes.WordsAgainstNumbers, $"文字说“{word}”，而{numbers}。", [line.Span(at, at + word.Length), .. mentions.ToArray().Select(each => each.Amount.Span)]).Between(word, found);
}
