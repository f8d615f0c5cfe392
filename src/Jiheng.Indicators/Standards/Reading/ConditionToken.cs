using System.Text.RegularExpressions;

namespace Jiheng.Indicators.Standards.Reading;

/// <summary>条件词。One word of a numeric condition.</summary>
internal sealed record ConditionToken(ConditionWord Word, string Text, decimal Number, string Unit);

/// <summary>条件词类。</summary>
internal enum ConditionWord { Number, AtLeast, AtMost, More, Less, Equal, Above, Below, Within, Between, Beyond, Included, Excluded, To, And, Or, Comma, Open, Close, PlusMinus, Words }

/// <summary>条件分词。Splits the words before a consequence into numbers, comparisons and other words.</summary>
internal static partial class ConditionLexer
{
    private static readonly ImmutableArray<(string Group, ConditionWord Word)> Kinds =
    [
        ("atleast", ConditionWord.AtLeast), ("atmost", ConditionWord.AtMost), ("more", ConditionWord.More), ("less", ConditionWord.Less),
        ("equal", ConditionWord.Equal), ("included", ConditionWord.Included), ("excluded", ConditionWord.Excluded), ("above", ConditionWord.Above),
        ("below", ConditionWord.Below), ("within", ConditionWord.Within), ("between", ConditionWord.Between), ("to", ConditionWord.To), ("beyond", ConditionWord.Beyond),
        ("and", ConditionWord.And), ("or", ConditionWord.Or), ("comma", ConditionWord.Comma), ("open", ConditionWord.Open), ("close", ConditionWord.Close),
        ("pm", ConditionWord.PlusMinus),
    ];

    private const string Unit = CountingUnits.OrRate;

    /// <summary>Every character none of the other words begins with: what stands together is taken together.</summary>
    private const string NoBeginning = @"[^\dA-Za-z≥≤<>=(),、\[\]±\-高大超等不达低小少未没前多突恰包含及或以之范内外后区间至到并而同且但和与]";

    [GeneratedRegex(
        @"(?<words>12345|12315|12366)|(?<words>[A-Za-z][A-Za-z.]*\d+(?:\.\d+)?)|(?<number>\d{1,2}/\d{1,2}(?![\d/万千])|\d{1,3}(?:,\d{3})+(?!\d)(?:\.\d+)?|(?<=^|[≥≤<>=\[,至于为过到在或])-\d+(?:\.\d+)?|\d+(?:\.\d+)?)(?<unit>" + Unit + ")?"
        + @"|(?<atleast>(?:高于|大于|超过)\((?:含|包含)\)|≥|>=|=>|大于或?者?等于|大于且等于|等于或大于|不低于|不少于|不小于|不差于|高于或?等于|超过或等于|达到或超过|达到或高于|(?<!未)(?<!不能)(?<!下)达到|达(?!不)(?=\d))"
        + @"|(?<atmost>(?:低于|小于|少于|不足)\((?:含|包含)\)|≤|<=|=<|小于或?者?等于|等于或小于|不超过|不超出|不高于|不大于|不多于|低于或?等于|未超过|没有超过|未超出|未高于|(?<![年之以目提])前(?=\d+(?:\.\d+)?%|\d+(?:名|位))|不突破|没有突破|未突破)"
        + "|(?<more>>|大于|高于|超过|超出|多于|突破)"
        + "|(?<less><|小于|低于|少于|不足|未达到|没有达到|达不到|未达|不到|(?:未|不)满(?!足))"
        + "|(?<equal>=|等于|恰好为)"
        + @"|(?<included>\((?:均|都)?(?:包?含|包括)(?:本数|两端|端点|本级|等于|端点|-?\d+(?:\.\d+)?(?:" + Unit + @")?)?\)|(?:包含|含)本数|含(?=以上|以下|以内)|\[含\])"
        + @"|(?<excluded>\((?:均|都)?不(?:包)?(?:含|包括)(?:本数|两端|-?\d+(?:\.\d+)?(?:" + Unit + @")?)?\)|不含本数)"
        + "|(?<above>及其?以上|或以上|(?:以|之)上)"
        + "|(?<below>及其?以下|或以下|(?:以|之)下)"
        + "|(?<within>及其?以内|(?:以|之)内|范围内|内(?=[的,。;)]|$)|(?<=[日天月年时钟秒度])内)"
        + "|(?<beyond>(?<=%|百分点)(?:以外|之外|外)(?=[的,]|$)|(?<=[名位])及?(?:以后|之后|以外)|(?<=[日天月时])(?:以后|之后|以外|后(?=[的,]|$|(?:才|方|仍)?[^,\\d]{1,8}$)))"
        + "|(?<between>之间|区间|范围|间(?=[的,。;)]|$))"
        + @"|(?<to>-(?=\(?-?\d)|(?<![降减升增])至(?=\(?-?\d)|(?<![降减升增])到(?=\(?-?\d))"
        + "|(?<and>并且|而且|同时|且|但)"
        + "|(?<or>或者|或|以及|和|与|、)"
        + @"|(?<comma>,)|(?<open>[\[(])|(?<close>[\])])|(?<pm>±)"
        + "|(?<words>[^\\d≥≤<>=(),、\\[\\]±]" + NoBeginning + "*)",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, RegexLimits.Milliseconds)]
    private static partial Regex Word { get; }

    public static ImmutableArray<ConditionToken> Split(string text)
    {
        var tokens = ImmutableArray.CreateBuilder<ConditionToken>();
        foreach (Match match in Word.Matches(text))
            Append(tokens, match);
        InheritUnits(tokens);
        return tokens.ToImmutable();
    }

    private static void Append(ImmutableArray<ConditionToken>.Builder tokens, Match match)
    {
        if (match.Groups["words"].Success)
            AppendWords(tokens, match.Value);
        else if (match.Groups["number"].Success)
            tokens.Add(NumberToken(match));
        else
            tokens.Add(Sign(Kinds.First(kind => match.Groups[kind.Group].Success).Word, match.Value));
    }

    private static void AppendWords(ImmutableArray<ConditionToken>.Builder tokens, string words)
    {
        if (tokens.Count > 0 && tokens[^1].Word == ConditionWord.Words)
            tokens[^1] = tokens[^1] with { Text = tokens[^1].Text + words };
        else
            tokens.Add(new(ConditionWord.Words, words, 0m, ""));
    }

    private static ConditionToken Sign(ConditionWord word, string text) =>
        word is ConditionWord.Included or ConditionWord.Excluded ? WithNamedEnd(word, text) : new(word, text, 0m, "");

    private static ConditionToken WithNamedEnd(ConditionWord word, string text)
    {
        var named = NamedNumber.Match(text);
        return named.Success ? NumberToken(named) with { Word = word, Text = text, Unit = "named" } : new(word, text, 0m, "");
    }

    [GeneratedRegex(@"(?<number>\d+(?:\.\d+)?)(?<unit>" + Unit + ")?", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, RegexLimits.Milliseconds)]
    private static partial Regex NamedNumber { get; }

    // “8-16%”, “3个、5个、7个工作日”: the unit stands once, behind the last.
    private static void InheritUnits(ImmutableArray<ConditionToken>.Builder tokens)
    {
        for (var at = tokens.Count - 3; at >= 0; at--)
        {
            if (tokens[at] is not { Word: ConditionWord.Number, Unit: "" or "个" } bare)
                continue;
            var joint = at + 1;
            while (joint < tokens.Count && tokens[joint].Word is ConditionWord.Included or ConditionWord.Excluded)
                joint++;
            if (joint + 1 < tokens.Count && tokens[joint].Word is ConditionWord.To or ConditionWord.Or && tokens[joint + 1] is { Word: ConditionWord.Number, Unit: not "" } next)
                tokens[at] = bare with { Unit = next.Unit, Number = next.Unit == "%" ? bare.Number / 100m : bare.Number };
        }
    }

    private static ConditionToken NumberToken(Match match)
    {
        var printed = match.Groups["number"].Value;
        if (printed.Split('/') is [var over, var under])
            return Digits.Parse(under) is > 0m and var parts ? new(ConditionWord.Number, match.Value, Digits.Parse(over) / parts, "%") : new(ConditionWord.Words, match.Value, 0m, "");
        var value = printed[0] == '-' ? -Digits.Parse(printed[1..]) : Digits.Parse(printed);
        return match.Groups["unit"].Value switch
        {
            "%" or "个百分点" or "百分点" => new(ConditionWord.Number, match.Value, value / 100m, "%"),
            "‰" => new(ConditionWord.Number, match.Value, value / 1000m, "%"),
            var unit => new(ConditionWord.Number, match.Value, value, unit),
        };
    }
}
