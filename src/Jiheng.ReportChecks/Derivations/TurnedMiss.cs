using System.Text.RegularExpressions;
using Jiheng.ReportChecks.Reading;
using Jiheng.ReportChecks.Statements;

namespace Jiheng.ReportChecks.Derivations;

/// <summary>增减写反。“全年支出9.86万元。2021年支出为9.32万元，2022年同比减少0.54万元”: the two years differ by as much, the other way.</summary>
internal static partial class TurnedMiss
{
    [GeneratedRegex("^，(?:20\\d\\d年度?|本年度?)?(?:同比|较上年|比上年|与上年相比)(?<verb>增加|减少|增长|下降)$", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex Change { get; }

    [GeneratedRegex("(?<year>20\\d\\d)年度?(?<name>[^，。;:\\d]{3,16}?)(?:为|是)?$", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex OfYear { get; }

    [GeneratedRegex("^(?:20\\d\\d年度?|全年|本年度?|当年)?(?<name>[^，。;:\\d]{2,16}?)(?:为|是)?$", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex OfNow { get; }

    [GeneratedRegex("20\\d\\d", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex Year { get; }

    [GeneratedRegex("^(?:(?:相比|相比较|比较)，[^，。;:\\d]{0,12})?(?<verb>增加|减少|增长|下降)$", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex ChangeSaidAfter { get; }

    [GeneratedRegex("(?:与|同|和|较|比)(?:上年|去年|上一年)(?:度|同期|决算数?)*的?$", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex ComparedWith { get; }

    public static Reckoning? Find(Fact claim) => OfYears(claim) ?? OfFormer(claim);

    // “决算15.21万元，…。与上年的14.38万元相比，‘三公’经费减少0.83万元”: one number of the paragraph is as far off, on the other side.
    private static Reckoning? OfFormer(Fact claim)
    {
        if (claim is not { Mention: { Index: > 1 } mention, Line: { } line, Amount: { HasDimension: true, Nearness: Nearness.AsPrinted } } || ChangeSaidAfter.Match(mention.Before.Trim()) is not { Success: true } match
            || line.Mentions[mention.Index - 1] is not { IsPrecise: true } before || !before.IsLike(mention) || !ComparedWith.IsMatch(before.Label.Trim()))
            return null;
        var isUp = Changes.IsUp(match.Groups["verb"].Value);
        var others = line.Mentions.Take(before.Index).Where(each => each is { IsPrecise: true, IsChange: false } && each.IsLike(mention)).ToList();
        decimal Above(Mention now) => (now.Amount.Number.InBase - before.Amount.Number.InBase) * (isUp ? 1m : -1m);
        if (others.Exists(each => Above(each) == mention.Amount.Number.InBase) || others.FindAll(each => Above(each) == -mention.Amount.Number.InBase) is not [var only])
            return null;
        return Turned(line, mention, only, before, isUp, match.Groups["verb"].Value);
    }

    private static Reckoning Turned(Line line, Mention change, Mention now, Mention before, bool isUp, string verb)
    {
        var (more, less) = isUp ? (now, before) : (before, now);
        return Reckonings.Difference(change, more, less, line.Span(before, change)) with { IsCertain = false, IsNamed = true, Remark = $"按前面两个数是{(isUp ? "减少" : "增加")}，这里写的是{verb}，请核对增减的方向。" };
    }

    private static Reckoning? OfYears(Fact claim)
    {
        if (claim is not { Mention: { Index: > 1 } mention, Line: { } line, Amount: { HasDimension: true, Nearness: Nearness.AsPrinted } } || Change.Match(mention.Before.Trim()) is not { Success: true } match)
            return null;
        if (line.Mentions[mention.Index - 1] is not { IsPrecise: true } before || OfYear.Match(before.Label.Trim()) is not { Success: true } former || !before.IsLike(mention) || before.Sentence != mention.Sentence)
            return null;
        var name = former.Groups["name"].Value;
        var isUp = Changes.IsUp(match.Groups["verb"].Value);
        var now = line.Mentions.Take(before.Index).Where(each => each is { IsPrecise: true, IsChange: false } && each.IsLike(mention) && OfNow.Match(each.Label.Trim()) is { Success: true } its && EndAlike(its.Groups["name"].Value, name) && IsLater(each, former.Groups["year"].Value)).ToList();
        // The change tells which number is this year's, where more than one may be.
        if (now.Count > 1)
            now = now.FindAll(each => Math.Abs(each.Amount.Number.InBase - before.Amount.Number.InBase) == mention.Amount.Number.InBase);
        if (now is not [var only])
            return null;
        return Math.Abs(only.Amount.Number.InBase - before.Amount.Number.InBase) == mention.Amount.Number.InBase && only.Amount.Number.InBase > before.Amount.Number.InBase != isUp ? Turned(line, mention, only, before, isUp, match.Groups["verb"].Value) : null;
    }

    // “决算” of “‘三公’经费决算”.
    private static bool EndAlike(string one, string other) => one.EndsWith(other, StringComparison.Ordinal) || other.EndsWith(one, StringComparison.Ordinal);

    private static bool IsLater(Mention mention, string year) => Year.Match(mention.Label) is not { Success: true } match || string.CompareOrdinal(match.Value, year) > 0;
}
