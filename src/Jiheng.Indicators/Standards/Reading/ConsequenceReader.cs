using System.Text.RegularExpressions;

namespace Jiheng.Indicators.Standards.Reading;

/// <summary>得分后果识读。Finds what a sentence gives and takes, from left to right; each pattern has one meaning.</summary>
internal static partial class ConsequenceReader
{
    private static readonly ImmutableArray<(Regex Pattern, Func<Match, Consequence?> Make)> Patterns =
    [
        (ConsequencePatterns.Started, match => new Consequence.Started(StartedAs(match))),
        (ConsequencePatterns.Announced, _ => new Consequence.Introduction()),
        (ConsequencePatterns.Discretion, Discretion),
        (ConsequencePatterns.AwardRange, Discretion),
        (ConsequencePatterns.NotScored, _ => new Consequence.NotScored()),
        (ConsequencePatterns.Capped, _ => new Consequence.Capped()),
        (ConsequencePatterns.MayExceed, _ => new Consequence.MayExceed()),
        (ConsequencePatterns.Exhausted, _ => new Consequence.Floor(Amount.None)),
        (ConsequencePatterns.MostDeducted, match => AmountReader.In(match) is { } amount ? new Consequence.MostDeducted(amount) : null),
        (ConsequencePatterns.LeastPoints, match => AmountReader.In(match) is { } amount ? new Consequence.Floor(amount) : null),
        (ConsequencePatterns.MostAdded, match => AmountReader.In(match) is { } amount ? new Consequence.MostAdded(amount) : null),
        (ConsequencePatterns.MostPoints, match => AmountReader.In(match) is { } amount ? new Consequence.Cap(amount) : null),
        (ConsequencePatterns.BasePoints, match => new Consequence.Base(PointsIn(match))),
        (ConsequencePatterns.Interpolated, match => new Consequence.Interpolated(OptionalPoints(match, "low"), OptionalPoints(match, "high"))),
        (ConsequencePatterns.DividedByRate, _ => new Consequence.Divided(true)),
        (ConsequencePatterns.Divided, _ => new Consequence.Divided(false)),
        (ConsequencePatterns.Formula, Formula),
        (ConsequencePatterns.ProductFormula, Formula),
        (ConsequencePatterns.InProportion, InProportion),
        (ConsequencePatterns.Each, match => AmountReader.In(match) is { } amount ? new Consequence.Each(amount) : null),
        (ConsequencePatterns.StepBehindPoints, Step),
        (ConsequencePatterns.Step, Step),
        (ConsequencePatterns.BareStep, Step),
        (ConsequencePatterns.Awards, Awards),
        (ConsequencePatterns.Losses, Losses),
        (ConsequencePatterns.Veto, _ => new Consequence.Veto()),
        (ConsequencePatterns.LossOfAll, _ => new Consequence.Award(Amount.None)),
        (ConsequencePatterns.NoLoss, _ => new Consequence.Award(Amount.Full)),
        (ConsequencePatterns.Loss, match => AmountReader.In(match) is { } amount ? new Consequence.Loss(amount) : null),
        (ConsequencePatterns.Bonus, match => AmountReader.In(match) is { } amount ? new Consequence.Bonus(amount) : null),
        (ConsequencePatterns.NoPoints, _ => new Consequence.Award(Amount.None)),
        (ConsequencePatterns.Award, Award),
        (ConsequencePatterns.BareAward, Award),
        (ConsequencePatterns.AwardAs, Award),
        (ConsequencePatterns.Introduction, _ => new Consequence.Introduction()),
    ];

    private static readonly ImmutableArray<FirstCharacters> Beginnings = [.. Patterns.Select(each => FirstCharacters.Of(each.Pattern))];

    private static readonly ImmutableArray<NeededWords> Needed = [.. Patterns.Select(each => NeededWords.Of(each.Pattern))];

    // For each character the patterns that can begin with it, in their order; worked out when the character is first met.
    private static readonly int[]?[] ByCharacter = new int[]?[char.MaxValue + 1];

    private static readonly Remembered<(string Text, Points Weight), ImmutableArray<Located>> Texts = new(piece => Find(piece.Text, piece.Weight));

    /// <summary>Every consequence of the text, in order, none overlapping.</summary>
    public static ImmutableArray<Located> ReadAll(string text, Points weight) => Texts.Read((text, weight));

    private static ImmutableArray<Located> Find(string text, Points weight)
    {
        var found = ImmutableArray.CreateBuilder<Located>();
        var last = new int?[Patterns.Length];
        var searched = new SearchedText(text);
        for (var at = 0; at < text.Length;)
        {
            if (ScoreAsCondition(text, at, weight) is { } beyond)
            {
                at = beyond;
            }
            else if (ReadAt(searched, at, last) is { } located && !HoldsScore(text, located, weight))
            {
                found.Add(located);
                at = located.End;
            }
            else
            {
                at++;
            }
        }
        return found.ToImmutable();
    }

    /// <summary>“考核得分90分以上”, a score given elsewhere: far more than the indicator is worth.</summary>
    [GeneratedRegex(@"\G(?<![\d.得计记扣加减满共]|总分|得分为|总分为)(?<p>\d+(?:\.\d+)?)" + AmountReader.PointWord, RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, RegexLimits.Milliseconds)]
    private static partial Regex Score { get; }

    /// <summary>“差异在5分（含）以内的得3分”: points that are compared.</summary>
    [GeneratedRegex(ScoresCompared + @"|\G(?<=(?:差异|差距|相差|误差|分差|差值|差额)[^,。;]{0,24})(?<![\d.]|得|计)\d+(?:\.\d+)?分(?=" + Included + @"以[内上下][^,。;]{0,16}(?:的|,)*(?:[得计]\d|每个))|\G(?<=以上|-|至)\d+(?:\.\d+)?分(?=" + Included + @"以[内下](?:的|,)*[得计]\d)|\G(?<=(?:^|[。;,])(?:超过|低于|高于|大于|小于)?)\d+(?:\.\d+)?分(?=" + Included + @"以上[\d(]|的,?(?:[得计]\d|不得分))|\G(?<=[≥≤<>])\d+(?:\.\d+)?分(?=的?,)|\G(?<=^|[。;])\d+(?:\.\d+)?分(?=\(不?含\)-\d+(?:\.\d+)?分\(不?含\),)|\G(?<=分\(不?含\)-)\d+(?:\.\d+)?分(?=\(不?含\),[得不])|\G(?<=[。;,])\d+(?:\.\d+)?分(?=-\d+(?:\.\d+)?分" + Included + @"的,?[得计]\d)|\G(?<=[。;,]\d+(?:\.\d+)?分?-)\d+(?:\.\d+)?分(?=" + Included + @"的,?[得计]\d)|\G(?<=\(不?含)\d+(?:\.\d+)?分(?=\))", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex Difference { get; }

    // Where scores are compared, points that are neither earned nor taken are what they differ by.
    private const string ScoresCompared = @"\G(?<=" + Compared + @".*)(?<!每[^。;,]*)(?<![\d.得计扣加减给赋占共]|满分|最高|最多)\d+(?:\.\d+)?分(?=" + Included + @"(?:以[内上下]|之间|-|至|的[,得]|[,得]))|\G(?<=绝对值)\d+(?:\.\d+)?分(?=" + Included + @"-)|\G(?<=" + Compared + @".*\(不?含)\d+(?:\.\d+)?分(?=\))";

    private const string Compared = "(?:得分|分数|自评|复核|评分)[^;。]{0,30}(?:差异|差距|相差|误差|分差|差值|差额|之差|偏差)";

    private const string Included = @"(?:\(不?含(?:\d+(?:\.\d+)?分)?\))?";

    private static int? ScoreAsCondition(string text, int at, Points weight)
    {
        // Both begin with a whole number of points: not inside one, not with “95%”.
        if (!char.IsDigit(text[at]) || (at > 0 && (char.IsDigit(text[at - 1]) || text[at - 1] == '.')) || !ArePoints(text, at))
            return null;
        return Difference.Match(text, at) is { Success: true } within ? within.Index + within.Length
            : Score.Match(text, at) is { Success: true } match && Digits.Parse(match.Groups["p"].Value) is >= 50m and var score && score > weight.Value * 1.5m ? match.Index + match.Length : null;
    }

    private static bool ArePoints(string text, int at)
    {
        while (at < text.Length && (char.IsDigit(text[at]) || text[at] == '.'))
            at++;
        return at < text.Length && text[at] == '分';
    }

    private static bool HoldsScore(string text, Located located, Points weight)
    {
        for (var at = located.Start + 1; at < located.End; at++)
        {
            if (ScoreAsCondition(text, at, weight) is not null)
                return true;
        }
        return false;
    }

    private static Located? ReadAt(SearchedText searched, int at, int?[] last)
    {
        var text = searched.Text;
        // “实施细则，得1分”.
        if (text[at] == '则' && at > 0 && text[at - 1] is '细' or '规' or '准' or '原' or '守')
            return null;
        foreach (var i in ByCharacter[text[at]] ??= BeginningWith(text[at]))
        {
            if (at > (last[i] ??= Needed[i].LastPlace(searched)))
                continue;
            var match = Patterns[i].Pattern.Match(text, at);
            if (match.Success && match.Index == at && match.Length > 0 && Patterns[i].Make(match) is { } what)
                return new Located(what, at, at + match.Length);
        }
        return null;
    }

    private static int[] BeginningWith(char character) => [.. Enumerable.Range(0, Patterns.Length).Where(i => Beginnings[i].Contains(character))];

    private static Consequence.Discretion Discretion(Match match) => Range.Match(match.Value) is { Success: true } range
        && (One: new Points(Digits.Parse(range.Groups["low"].Value)), Other: new Points(Digits.Parse(range.Groups["high"].Value))) is var ends
            ? new(Points.Min(ends.One, ends.Other), Points.Max(ends.One, ends.Other))
            : new();

    [GeneratedRegex(@"(?<![\d.])(?<low>\d+(?:\.\d+)?)分?[-至到](?<high>\d+(?:\.\d+)?)分", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, RegexLimits.Milliseconds)]
    private static partial Regex Range { get; }

    private static Consequence.Step? Step(Match match)
    {
        if (AmountReader.In(match) is not { } amount || amount == Amount.Full || amount.Over == 0m)
            return null;
        var sign = match.Groups["act"].Value is "扣" or "减" or "扣掉" or "扣去" or "扣分" or "扣减" or "扣除" or "倒扣" ? -1 : 1;
        var (what, started) = WithoutStarted(match.Groups["what"].Value);
        return new Consequence.Step(what, match.Groups["what"].Index, sign, amount, match.Value[0] == '每', match.Groups["further"].Success, started);
    }

    // “按其与最优指标之差的比例扣分”: what lies between is no share of the weight.
    private static Consequence.InProportion? InProportion(Match match) =>
        match.Value.Contains("之差", StringComparison.Ordinal) ? null : new(match.Groups["value"].Success, match.Groups["base"] is { Success: true, Value: var share } ? Digits.Parse(share) / 100m : null) { Most = match.Groups["most"] is { Success: true, Value: var most } ? new Points(Digits.Parse(most)) : null, Takes = match.Value.Contains('扣', StringComparison.Ordinal) || match.Value.Contains('减', StringComparison.Ordinal) };

    // “每低1个百分点（不足1个百分点的按1个百分点计）扣…”.
    private static (string What, StartedUnit Started) WithoutStarted(string what)
    {
        var open = what.IndexOf("(不", StringComparison.Ordinal);
        var match = open < 0 ? Match.Empty : ConsequencePatterns.Started.Match(what, open);
        return match.Success ? (what[..open] + what[(open + match.Length)..], StartedAs(match)) : (what, StartedUnit.AsSystemSays);
    }

    [GeneratedRegex("(?<=分值|权重|分|\\d)(?:计算|计分|计算得分|确定)$", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex Computed { get; }

    // “（评价指标得分=到位率×分值）” ends with the bracket that opened before it.
    private static Consequence.Formula Formula(Match match)
    {
        // “得分按照实际值/目标值×权重计算”.
        var expression = Computed.Replace(match.Groups["e"].Value, "");
        var open = expression.Count(character => character == '(') - expression.Count(character => character == ')');
        return new(open < 0 && expression.EndsWith(')') ? expression[..^1] : expression, match.Groups["e"].Index);
    }

    private static Consequence.Award? Award(Match match) => AmountReader.In(match) is { } amount ? new(amount) : null;

    private static Consequence.Awards? Awards(Match match)
    {
        var amounts = match.Groups["list"].Value.Split('、', ',', '和').Select(text => match.Value.Contains('%', StringComparison.Ordinal) ? Share(text) : AmountReader.Read(text)).ToImmutableArray();
        return amounts.Any(amount => amount is null) ? null : new Consequence.Awards([.. amounts.Select(amount => amount.GetValueOrDefault())]);
    }

    private static Consequence.Losses? Losses(Match match)
    {
        var amounts = match.Groups["list"].Value.Split('、', ',', '和').Select(text => AmountReader.Read(text.TrimStart('扣').TrimEnd('分') + "分")).ToImmutableArray();
        return amounts.Any(amount => amount is null) ? null : new Consequence.Losses([.. amounts.Select(amount => amount.GetValueOrDefault())]);
    }

    private static Amount? Share(string text) => new Amount(Digits.Parse(text.TrimEnd('%')), 100m, true);

    private static StartedUnit StartedAs(Match match) =>
        match.Groups["asone"].Success ? StartedUnit.CountedAsOne
        : match.Groups["rate"].Success ? StartedUnit.Proportionally
        : StartedUnit.NotCounted;

    private static Points PointsIn(Match match) => new(Digits.Parse(match.Groups["p"].Value));

    private static Points? OptionalPoints(Match match, string group) =>
        match.Groups[group].Success ? new Points(Digits.Parse(match.Groups[group].Value)) : null;
}
