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

    [GeneratedRegex("=?\\[?\\(?(?<a>[^=/×()\\[\\]+\\-,。;:]{2,20})-(?<b>[^=/×()\\[\\]+\\-,。;:]{2,20})\\)?/", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, RegexLimits.Milliseconds)]
    private static partial Regex Difference { get; }

    [GeneratedRegex("^(?:实际|决算|执行|支出)|实际|决算", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex Spent { get; }

    /// <summary>The condition on the value; nothing where the words speak of no saving, or the definition does not say how it counts.</summary>
    public static Condition? Read(string words, ReadingContext context)
    {
        var saved = Saved.IsMatch(words);
        if (saved == Overspent.IsMatch(words) || Definition(context) is not { } defined || Spent.IsMatch(defined.Groups["a"].Value) == Spent.IsMatch(defined.Groups["b"].Value))
            return null;
        // (计划-实际)/计划 rises with what is saved.
        var mirrored = saved == Spent.IsMatch(defined.Groups["a"].Value);
        var verb = saved ? Saved : Overspent;
        var amount = verb.Replace(words, "");
        var condition = words.Any(char.IsAsciiDigit) ? ConditionReader.Read(amount) : new Condition([new(RawEnd.Excluded(0m), null)], "%", false);
        return condition is { Unit: "%", Ranges: var ranges } ? condition with { Ranges = [.. ranges.Select(range => Signed(range, mirrored))] } : null;
    }

    private static Match? Definition(ReadingContext context) =>
        Difference.Match(context.DefinitionText) is { Success: true } defined ? defined : Difference.Match(context.Text.Text) is { Success: true } printed ? printed : null;

    private static RawRange Signed(RawRange range, bool mirrored)
    {
        var whole = range.Low is null ? range with { Low = RawEnd.Excluded(0m) } : range;
        return mirrored ? new(Mirrored(whole.High), Mirrored(whole.Low)) : whole;
    }

    private static RawEnd? Mirrored(RawEnd? end) => end is { } known ? known with { Value = -known.Value } : null;
}
