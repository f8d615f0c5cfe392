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

    [GeneratedRegex("^，?(?:较|比)(?:上年度?|去年|上年同期|20\\d\\d年度?|(?:年初|全年|调整后?)?预算|年初计划)(?:的|同期|同期的|决算数?|支出数?|实际数?|执行数|数)?$", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex Former { get; }

    [GeneratedRegex("^(?:，|同比)?(?<word>增加|增长|上升|提高|提升|减少|下降|降低|压减|少|多)了?$", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex By { get; }

    // “增加935.56万元，降幅5.19%”
    [GeneratedRegex("^，(?<word>[增降减])幅(?:为|达)?$", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex SaidBoth { get; }

    [GeneratedRegex("(?<word>增加|增长|上升|减少|下降|降低)了?$", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex GrowthBy { get; }

    [GeneratedRegex("^，(?<word>超额完成|超额实现)(?:了)?(?:年度|全年|年初|既定)?(?:目标|任务|计划)", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex MoreThanAll { get; }

    [GeneratedRegex("(?:完成率|完成(?:年度|全年)?(?:计划|目标|任务)的)(?:为|达)?$", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex Completion { get; }

    private static readonly ImmutableArray<string> Rises = ["提高", "提升", "上升", "增加", "增长", "上涨", "扩大", "多"];

    public static IEnumerable<Finding> Of(ReportReading reading) =>
        reading.Paragraphs.SelectMany(paragraph => In(Line.Of(reading.Report.At(paragraph.Words.Span), paragraph.Words.Start)));

    private static IEnumerable<Finding> In(Line line) => [.. OfTwo(line), .. OfThree(line), .. OfRates(line), .. new[] { OverBudget(line) }.OfType<Finding>()];

    private static IEnumerable<Finding> OfTwo(Line line)
    {
        foreach (var (one, two) in line.Mentions.Zip(line.Mentions.Skip(1)))
        {
            if (one.Sentence == two.Sentence && one.IsPrecise && two.IsPrecise && one.Amount.Unit == two.Amount.Unit && !one.Amount.IsBare && FromTo(line, one, two) is { } turned)
                yield return turned;
            if (SaidBoth.Match(two.Before.Trim()) is { Success: true } rate && two.Amount.Unit.Name == "%" && one.Amount.HasDimension && GrowthBy.Match(one.Label.Trim()) is { Success: true } change && Rises.Contains(change.Groups["word"].Value) != (rate.Groups["word"].Value == "增"))
                yield return Said(line, change.Groups["word"].Value, line.Text.LastIndexOf(change.Groups["word"].Value, one.Start, StringComparison.Ordinal), $"紧接着写的是{rate.Groups["word"].Value}幅{two.Amount}", $"{rate.Groups["word"].Value}幅{two.Amount}", one, two);
        }
        foreach (var (one, two) in line.Mentions.Zip(line.Mentions.Skip(1)).Concat(line.Mentions.Zip(line.Mentions.Skip(2))))
        {
            if (SaidOfBoth(line, one, two) is { } turned)
                yield return turned;
        }
    }

    private static IEnumerable<Finding> OfThree(Line line)
    {
        for (var at = 2; at < line.Mentions.Length; at++)
        {
            var (one, two, change) = (line.Mentions[at - 2], line.Mentions[at - 1], line.Mentions[at]);
            if ((AgainstFormer(line, NowOf(line, one, two, change), two, change) ?? Became(line, one, two, change)) is { } turned)
                yield return turned;
        }
    }

    private static IEnumerable<Finding> OfRates(Line line)
    {
        foreach (var rate in line.Mentions.Where(each => each.IsPrecise && each.Amount.Unit.Name == "%" && each.Amount.Number.Quantity.Value < All && Completion.IsMatch(each.Label.Trim())))
        {
            if (MoreThanAll.Match(line.After(rate)) is { Success: true } match)
                yield return Said(line, match.Groups["word"].Value, rate.End + match.Groups["word"].Index, $"前面写的完成率是{rate.Amount}", $"{rate.Amount}", rate);
        }
    }

    private static Finding? FromTo(Line line, Mention before, Mention now) =>
        From.IsMatch(before.Label.Trim()) && To.Match(now.Before.Trim()) is { Success: true } match && IsTurned(match.Groups["word"].Value, before, now)
            ? Said(line, match.Groups["word"].Value, line.Text.IndexOf(match.Groups["word"].Value, before.End, StringComparison.Ordinal), $"前一个数是{before.Amount}，后一个数是{now.Amount}", $"{before.Amount}→{now.Amount}", before, now) : null;

    // “决算18.26万元，完成预算的83%，比上年的17.35万元减少0.91万元”: between the two stands what is not of their kind; the change says which two they are.
    private static Mention NowOf(Line line, Mention beside, Mention before, Mention change) =>
        beside.Amount.Unit != before.Amount.Unit && change.Amount.Unit == before.Amount.Unit
            && line.Mentions.Take(beside.Index).LastOrDefault(each => each.Segment == change.Segment && each.Depth == change.Depth && each.Amount.Unit == before.Amount.Unit) is { } now
            && IsBetween(change, now, before) ? now : beside;

    private static bool IsBetween(Mention change, Mention now, Mention before) =>
        change.Amount.Unit == now.Amount.Unit && Math.Abs(now.Amount.Number.InBase - before.Amount.Number.InBase) == change.Amount.Number.InBase;

    [GeneratedRegex("^(?:变为|变化为|调整为|调整到)(?:20\\d\\d年(?:度)?的?|本年的?)?$", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex BecameIt { get; }

    // “由79.64%变为79.00%，上升0.64个百分点”
    private static Finding? Became(Line line, Mention before, Mention now, Mention change) =>
        now.Sentence == change.Sentence && now.IsPrecise && before.IsPrecise && now.Amount.Unit == before.Amount.Unit && !now.Amount.IsBare
            && From.IsMatch(before.Label.Trim()) && BecameIt.IsMatch(now.Before.Trim()) && By.Match(change.Before.Trim()) is { Success: true } match && IsTurned(match.Groups["word"].Value, before, now)
            ? Said(line, match.Groups["word"].Value, line.Text.IndexOf(match.Groups["word"].Value, now.End, StringComparison.Ordinal), $"前一个数是{before.Amount}，后一个数是{now.Amount}", $"{before.Amount}→{now.Amount}", before, now) : null;

    [GeneratedRegex("^，(?:较|比)(?:上年|去年|上月|前)[^，。;:]{0,14}$", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex Against { get; }

    [GeneratedRegex("^(?:有所|略有|均有|明显|大幅|稳步)(?<word>下降|减少|降低|回落|上升|提高|增加|增长|提升)(?=[，。;])", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex Somewhat { get; }

    // “月均支出177.52万元，较前7个月月均137.49万元有所下降”
    private static Finding? SaidOfBoth(Line line, Mention now, Mention before) =>
        now.Sentence == before.Sentence && now.IsPrecise && before.IsPrecise && now.Amount.Unit == before.Amount.Unit && !now.Amount.IsBare && !now.IsChange
            && Against.IsMatch(line.Text[now.End..before.Start]) && Somewhat.Match(line.After(before)) is { Success: true } match && IsTurned(match.Groups["word"].Value, before, now)
            ? Said(line, match.Groups["word"].Value, before.End + match.Groups["word"].Index, $"前一个数是{now.Amount}，比较的数是{before.Amount}", $"{before.Amount}→{now.Amount}", now, before) : null;

    [GeneratedRegex("控制在(?:年初)?预算(?:总额|范围|数|指标)?(?:以内|之内|内)", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex WithinBudget { get; }

    [GeneratedRegex("^[“”一-龥（）()]{0,12}预算(?:数|安排)?(?:为)?$", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex BudgetAlone { get; }

    [GeneratedRegex("^，(?:实际)?(?:支出|支出决算|决算|执行)(?:数)?(?:为)?$", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex OutturnAlone { get; }

    // “预算68.00万元，实际支出86.50万元，…。严格控制在预算以内”: the only budget of the paragraph and what was spent of it.
    private static Finding? OverBudget(Line line)
    {
        if (WithinBudget.Match(line.Text) is not { Success: true } match || line.Mentions.Where(each => each.Start < match.Index && each.Says("预算")).Take(2).ToList() is not [var budget] || !BudgetAlone.IsMatch(budget.Label.Trim()))
            return null;
        return line.Mentions.ElementAtOrDefault(budget.Index + 1) is { } spent && spent.IsLike(budget) && OutturnAlone.IsMatch(spent.Before.Trim()) && spent.Amount.Number.InBase > budget.Amount.Number.InBase
            ? Said(line, match.Value, match.Index, $"前面写的预算是{budget.Amount}，支出是{spent.Amount}", $"{budget.Amount}→{spent.Amount}", budget, spent).Doubtful() : null;
    }

    private static Finding? AgainstFormer(Line line, Mention now, Mention before, Mention change)
    {
        if (now.Sentence != change.Sentence || now.Depth != change.Depth || !now.IsPrecise || !before.IsPrecise || now.Amount.Unit != before.Amount.Unit || now.Amount.IsBare || now.IsChange || now.Says("目标", "计划", "任务", "标准", "要求") || !Former.IsMatch(before.Before.Trim()))
            return null;
        // “新改建186.4公里，其中县乡道62.7公里、村组道123.7公里，较上年的158.2公里增长17.8%”: said of the whole.
        if (!IsBetween(change, now, before) && line.Mentions.Take(now.Index).Any(each => each.Segment == now.Segment && each.IsLike(now)))
            return null;
        return By.Match(change.Before.Trim()) is { Success: true } match && IsTurned(match.Groups["word"].Value, before, now)
            ? Said(line, match.Groups["word"].Value, line.Text.IndexOf(match.Groups["word"].Value, before.End, StringComparison.Ordinal), $"本年数是{now.Amount}，比较的数是{before.Amount}", $"{before.Amount}→{now.Amount}", before, now) : null;
    }

    private static bool IsTurned(string word, Mention before, Mention now) =>
        Rises.Contains(word) ? now.Amount.Number.InBase < before.Amount.Number.InBase : now.Amount.Number.InBase > before.Amount.Number.InBase;

    private static Finding Said(Line line, string word, int at, string numbers, string found, params ReadOnlySpan<Mention> mentions) =>
        Found.As(FindingCodes.WordsAgainstNumbers, $"文字说“{word}”，而{numbers}。", [line.Span(at, at + word.Length), .. mentions.ToArray().Select(each => each.Amount.Span)]).Between(word, found);
}
