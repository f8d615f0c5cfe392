using System.Text.RegularExpressions;

namespace Jiheng.Indicators.Standards.Reading;

/// <summary>数值条件识读。Reads “80%（含）-90%”, “小于95%且大于等于85%”, “达到90%未达到95%的” into intervals; all of it or nothing.</summary>
internal sealed partial class ConditionReader
{
    private readonly ImmutableArray<ConditionToken> tokens;
    private readonly List<RawRange> ranges = [];
    private string unit = "";
    private bool bare;
    private bool names;
    private int at;

    private ConditionReader(ImmutableArray<ConditionToken> tokens) => this.tokens = tokens;

    private static readonly Remembered<string, Condition?> Conditions = new(ReadText);

    /// <summary>The condition; nothing when some of the text is not part of one.</summary>
    public static Condition? Read(string text) => Conditions.Read(text);

    private static Condition? ReadText(string text)
    {
        if (FixedConditions.Find(text) is { } known)
            return known;
        var eitherSide = text.Contains('±', StringComparison.Ordinal) && !text.Contains("%±", StringComparison.Ordinal);
        var absolute = eitherSide || text.Contains("绝对值", StringComparison.Ordinal) || text.Contains('|', StringComparison.Ordinal);
        var plain = DateWords.Without(text).Replace("|", "", StringComparison.Ordinal);
        var reader = new ConditionReader(ConditionLexer.Split(eitherSide ? WithoutSigns(plain) : plain));
        return reader.ReadAll() ? new Condition([.. Fulfilled(plain, reader.unit, reader.Distributed())], reader.Mixed ? "?" : reader.unit, absolute) : null;
    }

    // “完成收入任务3000万元” asks for that much or more.
    private static List<RawRange> Fulfilled(string text, string unit, List<RawRange> ranges) =>
        ranges is [{ Low: { Value: >= 10m } low }] && IsPoint(ranges[0]) && unit is not ("%" or "") && Fulfils.IsMatch(text) ? [new(low, null)] : ranges;

    [GeneratedRegex("(?:^|[^未])完成[^,\\d]{0,14}\\d[^,]*$", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex Fulfils { get; }

    // “±5%之间” is 5%以内 of the absolute value; “±5%-±10%” stays a range.
    private static string WithoutSigns(string text)
    {
        var plain = text.Replace("±", "", StringComparison.Ordinal);
        return plain.Contains('-', StringComparison.Ordinal) ? plain : plain.Replace("之间", "以内", StringComparison.Ordinal);
    }

    // 90 beside 80% may be 90% or not; 110 in “110接处警系统” is not measured in minutes.
    private bool Mixed => (bare && unit == "%") || (names && unit.Length > 0 && ranges.Count > 1);

    private bool ReadAll()
    {
        while (at < tokens.Length)
        {
            if (SkipWords())
                continue;
            if (ReadJoined() is not { } range)
                return false;
            ranges.Add(range);
        }
        return ranges.Count > 0;
    }

    // Subjects, particles and connectives carry no number; a word that could turn the meaning ends the reading.
    private bool SkipWords()
    {
        var token = tokens[at];
        var skip = token.Word switch
        {
            ConditionWord.Words => !TurningWords.In(token.Text) && !DeniesWhatFollows(token),
            ConditionWord.Comma or ConditionWord.Or => true,
            // “且手续齐全” would be a second condition that is no number.
            ConditionWord.And => NumberFollows(),
            ConditionWord.Equal => at == 0 ? false : !NextIs(ConditionWord.Number) && !NextIs(ConditionWord.PlusMinus),
            ConditionWord.Open => NextIs(ConditionWord.Words),
            ConditionWord.Close => at > 0,
            ConditionWord.Between or ConditionWord.Included => ranges.Count > 0,
            // 规模以上工业: no number stands before it.
            ConditionWord.Above or ConditionWord.Below or ConditionWord.Within => ranges.Count == 0,
            // 超过计划工期≤5%: the verb belongs to the name.
            ConditionWord.More or ConditionWord.Less => NextIs(ConditionWord.Words) && at + 2 < tokens.Length && tokens[at + 2].Word is not ConditionWord.Number,
            _ => false,
        };
        if (skip)
            at++;
        return skip;
    }

    // “不会低于80%”: the denial is of the comparison.
    private bool DeniesWhatFollows(ConditionToken token) =>
        (NextIs(ConditionWord.More) || NextIs(ConditionWord.Less) || NextIs(ConditionWord.AtLeast)) && Denial.IsMatch(token.Text);

    [GeneratedRegex("[不未没非][^,]{0,2}$", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex Denial { get; }

    /// <summary>One range, and what narrows it: “80%以上不足90%”, “小于95%且大于等于85%”.</summary>
    private RawRange? ReadJoined()
    {
        if (ReadAtom() is not { } range)
            return null;
        while (at < tokens.Length)
        {
            var mark = at;
            while (at < tokens.Length && tokens[at].Word is ConditionWord.And or ConditionWord.Comma || (at < tokens.Length && IsLink(tokens[at])))
                at++;
            if (Narrower(range) is { } narrower)
            {
                range = range.And(narrower);
                continue;
            }
            at = mark;
            break;
        }
        return range;
    }

    // “70%及以上，80%以下”, “3日以上5日以内” are one range, “80%以上，60%以下” two.
    private RawRange? Narrower(RawRange range)
    {
        if (at >= tokens.Length || tokens[at].Word is ConditionWord.Or || IsPoint(range))
            return null;
        var bySign = tokens[at].Word is not ConditionWord.Number;
        return ReadAtom() is { } other && range.Joins(other) && !IsPoint(other) && (bySign || Encloses(range, other)) ? other : null;
    }

    private static bool Encloses(RawRange one, RawRange two) =>
        (one is { Low: { } low, High: null } && two is { Low: null, High: { } high } && low.Value < high.Value) || (one is { Low: null, High: { } upper } && two is { Low: { } lower, High: null } && lower.Value < upper.Value);

    private static bool IsPoint(RawRange range) => range.Low is { } low && range.High is { } high && low.Value == high.Value;

    private static bool IsLink(ConditionToken token) => token.Word == ConditionWord.Words && !TurningWords.In(token.Text);

    private Belonging? SaysIncluded()
    {
        if (Is(ConditionWord.Included))
        {
            at++;
            return Belonging.Yes;
        }
        if (!Is(ConditionWord.Excluded))
            return null;
        at++;
        return Belonging.No;
    }

    private decimal Number()
    {
        var token = tokens[at++];
        bare |= token.Unit.Length == 0 && token.Number > 1m;
        names |= token.Unit.Length == 0 && at < tokens.Length && tokens[at] is { Word: ConditionWord.Words, Text.Length: > 1 };
        if (token.Unit.Length > 0)
            unit = unit.Length == 0 || unit == token.Unit ? token.Unit : unit == "%" || token.Unit == "%" ? "?" : unit;
        return token.Number;
    }

    // “80%-90%（含80%）” names the end it speaks of.
    private decimal? NamedEnd() => (Is(ConditionWord.Included) || Is(ConditionWord.Excluded)) && tokens[at].Unit.Length > 0 ? tokens[at].Number : null;

    private bool NumberFollows() => tokens.Skip(at + 1).Any(token => token.Word is ConditionWord.Number) || at == 0;

    private bool Is(ConditionWord word) => at < tokens.Length && tokens[at].Word == word;

    private bool NextIs(ConditionWord word) => at + 1 < tokens.Length && tokens[at + 1].Word == word;

    /// <summary>“95%、85%、75%以上”: what is said of the last holds for all of a list.</summary>
    private List<RawRange> Distributed()
    {
        var last = ranges[^1];
        var first = ranges[0];
        // “100%、90%以上、80%以上、80%以下”: each says its own.
        if (ranges.Exists(range => range.High is null) && ranges.Exists(range => range.Low is null))
            return ranges;
        return ranges.Select(range => !IsPoint(range) || ranges.Count == 1 ? range
            : last is { High: null, Low: { } low } ? new RawRange(new(range.Low.GetValueOrDefault().Value, low.Certainty), null)
            : last is { Low: null, High: { } high } ? new RawRange(null, new(range.Low.GetValueOrDefault().Value, high.Certainty))
            : first is { High: null, Low: { } opening } ? new RawRange(new(range.Low.GetValueOrDefault().Value, opening.Certainty), null)
            : first is { Low: null, High: { } closing } ? new RawRange(null, new(range.Low.GetValueOrDefault().Value, closing.Certainty))
            : range).ToList();
    }
}
