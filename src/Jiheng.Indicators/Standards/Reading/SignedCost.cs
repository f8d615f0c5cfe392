using System.Text.RegularExpressions;

namespace Jiheng.Indicators.Standards.Reading;

/// <summary>节约与超支。“节约5%以上”, “超支5%以内”, “低于计划成本5%以上”: which way they count is for the definition to say.</summary>
internal static partial class SignedCost
{
    private const string Plan = "(?:计划|预算|概算|控制|批复|合同|目标|测算)[^,。;\\d≥≤<>=]{0,8}";

    [GeneratedRegex("(?:^|[^未不没无])(?:节约|节省|结余|低于" + Plan + "|少于" + Plan + ")(?:了|率|幅度|比例)?(?:在|达到?)?(?=\\d|的?$)", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex Saved { get; }

    [GeneratedRegex("(?:^|[^未不没无])(?:超支|超(?:过|出)?" + Plan + "|高于" + Plan + ")(?:了|率|幅度|比例)?(?:在|达到?)?(?=\\d|的?$)", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex Overspent { get; }

    [GeneratedRegex("^[^,;\\d]{0,12}(?:(?:未超支|没有超支|不超支|无超支)|[^,;\\d]{0,12}(?:节约|节省|低于)的?或者?(?:持平|相等))的?$", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex NotOverspent { get; }

    [GeneratedRegex("=?\\[?\\(?(?<a>[^=/×()\\[\\]+\\-,。;:]{2,20})-(?<b>[^=/×()\\[\\]+\\-,。;:]{2,20})\\)?/", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, RegexLimits.Milliseconds)]
    private static partial Regex Difference { get; }

    [GeneratedRegex("^(?:实际|决算|执行|支出)|实际|决算", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex Spent { get; }

    /// <summary>The condition on the value; nothing where the words speak of no saving, or the definition does not say how it counts.</summary>
    public static Condition? Read(string words, ReadingContext context)
    {
        var saved = Saved.IsMatch(words);
        if (ComparedFigures.IsSpentOverPlan(context))
            return OfRatio(words, saved);
        if (saved == Overspent.IsMatch(words) || RisesWithSaving(context) is not { } rises)
            return NotOverspent.IsMatch(words) ? Within(context) : null;
        var mirrored = saved != rises;
        // “超支率5%以内得5分”, where nothing is said of what is not overspent: none is less than 5%.
        var least = OwnRate.IsMatch(words) && !SaysNone.IsMatch(context.Text.Text) && !mirrored;
        return Amount(words, saved) is { Unit: "%", Ranges: var ranges } condition ? condition with { Ranges = [.. ranges.Select(range => least ? range : Signed(range, mirrored))] } : null;
    }

    [GeneratedRegex("(?:超支|节约)率", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex OwnRate { get; }

    [GeneratedRegex("[未不无]超|没有超|持平|≤0|[=为]0|(?<!\\d)0%|负数|<0|超支率(?:[≥>]|大于|高于|超过)0|(?<=超支率.*)节约|(?<=节约率.*)超支", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex SaysNone { get; }

    // Of 实际/预算, 超支5%以内 is 100%-105%.
    private static Condition? OfRatio(string words, bool saved)
    {
        if (NotOverspent.IsMatch(words))
            return new([new(null, RawEnd.Included(1m))], "%", false);
        var over = Overspent.IsMatch(words);
        if (saved == over)
            return null;
        return Amount(words, saved) is { Unit: "%", Ranges: var ranges } condition ? condition with { Ranges = [.. ranges.Select(range => Signed(range, saved)).Select(range => new RawRange(FromWhole(range.Low), FromWhole(range.High)))] } : null;
    }

    // How much is saved or overspent; any amount where none is said.
    private static Condition? Amount(string words, bool saved) =>
        words.Any(char.IsAsciiDigit) ? ConditionReader.Read((saved ? Saved : Overspent).Replace(words, "")) : new([new(RawEnd.Excluded(0m), null)], "%", false);

    private static RawEnd? FromWhole(RawEnd? end) => end is { } known ? known with { Value = 1m + known.Value } : null;

    // “未超支”: 0 or more of a rate of saving, nothing of a rate of overspending.
    private static Condition? Within(ReadingContext context) => RisesWithSaving(context) switch
    {
        true => new([new(RawEnd.Included(0m), null)], "%", false),
        false => new([new(null, RawEnd.Included(0m))], "%", false),
        _ => null,
    };

    // (计划-实际)/计划 rises with what is saved; a name may say it where no definition does.
    private static bool? RisesWithSaving(ReadingContext context)
    {
        if (Definition(context) is { } defined)
            return Spent.IsMatch(defined.Groups["a"].Value) == Spent.IsMatch(defined.Groups["b"].Value) ? null : Spent.IsMatch(defined.Groups["b"].Value);
        var named = context.Indicator + context.Text.Text;
        return named.Contains("节约率", StringComparison.Ordinal) || (SavedSoMuch.IsMatch(named) && !named.Contains("控制率", StringComparison.Ordinal)) ? true : named.Contains("超支率", StringComparison.Ordinal) ? false : null;
    }

    [GeneratedRegex("节约(?:了|幅度|比例)?(?:在|达到?)?\\d", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex SavedSoMuch { get; }

    private static Match? Definition(ReadingContext context) =>
        Difference.Match(context.DefinitionText) is { Success: true } defined ? defined : Difference.Match(context.Text.Text) is { Success: true } printed ? printed : null;

    private static RawRange Signed(RawRange range, bool mirrored)
    {
        var whole = range.Low is null ? range with { Low = RawEnd.Excluded(0m) } : range;
        return mirrored ? new(Mirrored(whole.High), Mirrored(whole.Low)) : whole;
    }

    private static RawEnd? Mirrored(RawEnd? end) => end is { } known ? known with { Value = -known.Value } : null;
}
