using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Jiheng.Indicators.Standards.Reading;

/// <summary>规整文本。A sentence without the noise of copied tables, each character knowing where it stood in the original.</summary>
/// <remarks>
/// Widths are folded, spaces and line breaks dropped (also inside numbers), the many signs for one thing made one,
/// and Chinese numerals written as digits where they count something.
/// </remarks>
internal sealed partial class NormalText
{
    [GeneratedRegex(@"(?<=^|[。；;：:分]\s*\n)\s*(?<n>[0-9]{1,2})(?:[.．、](?<bare>(?=[0-9]))?|(?<stop>(?=[\u4E00-\u9FFF])(?![年月日个项次天人名分小家条户份万元百千倍])))", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex LineNumber { get; }

    /// <summary>“得满分\n≥80%得2分”: the line break is all that parts two awards.</summary>
    [GeneratedRegex(@"(?<=(?:\d|满|得)\s?分值?)\n(?=\s*[^\s。；;，,、）)：:点值数之钟析配类制别为])", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex AwardLine { get; }

    /// <summary>“…无交叉重复\n具备一个要素得20%”: the line break is all that parts the list from its rule.</summary>
    [GeneratedRegex(@"(?<![。；;，,：:\s])\n(?=\s*(?:每?(?:具备|符合|满足|缺少?)[一1每任]|以上|上述|每项|各项)[^\n]{0,24}[得扣])", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex RuleLine { get; }

    /// <summary>“扣0。5分”: a full stop of the font for a decimal point.</summary>
    [GeneratedRegex(@"(?<=[扣得计记加减为]\s*0)。(?=\d{1,2}\s*分)", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex DecimalStop { get; }

    /// <summary>“按‘1052’标准安排”: the digits are a name.</summary>
    [GeneratedRegex("(?<=[“\"‘'])[0-9]{3,8}(?=[”\"’'](?:标准|行动|工程|计划|工作法|模式|机制|体系|战略|政策|办法))", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex NameInDigits { get; }

    private const string DigitSigns = "〇一二三四五六七八九";

    // Usual words once more for the numbers that were written in words: “记两分”.
    private static readonly ImmutableArray<NumeralRewrite> Rewrites = [.. UsualWords.Rules, .. NumeralRewriting.Rules, .. UsualWords.Rules];

    private readonly int[] origins;
    private SearchedText? searched;

    private NormalText(string text, int[] origins)
    {
        Text = text;
        this.origins = origins;
    }

    public string Text { get; }

    public static NormalText Of(string original)
    {
        // “\n2.90%＞比率≥75%”: the line break tells that 2. is a number in a list.
        var folded = Fold(RuleLine.Replace(AwardLine.Replace(WithListedLines(DecimalStop.Replace(NameInDigits.Replace(original, name => string.Concat(name.Value.Select(digit => DigitSigns[digit - '0']))), ".")), match => "；" + match.Value[1..]), match => "；" + match.Value[1..]));
        folded = folded.With(PrintedLabels.Changes(folded.Text));
        foreach (var rewrite in Rewrites)
            folded = folded.Rewrite(rewrite);
        return folded;
    }

    // Only where the lines are numbered 1, 2, 3: “；\n1.1（含）-1.2倍” is no list.
    private static string WithListedLines(string original)
    {
        var numbered = LineNumber.Matches(original);
        var inOrder = numbered.Count > 1 && numbered.Select((match, index) => int.Parse(match.Groups["n"].Value, CultureInfo.InvariantCulture) == index + 1).All(fits => fits);
        return inOrder ? LineNumber.Replace(original, match => match.Groups["stop"].Success ? match.Value + "、" : match.Groups["bare"].Success ? match.Value[..^1] + "、" : match.Value) : original;
    }

    /// <summary>The place in the original of a stretch of this text.</summary>
    public TextSpan InOriginal(int start, int end)
    {
        if (Text.Length == 0)
            return new(0, 0);
        var first = Math.Clamp(start, 0, Text.Length - 1);
        var last = Math.Clamp(end - 1, first, Text.Length - 1);
        return new(origins[first], origins[last] + 1);
    }

    private static NormalText Fold(string original)
    {
        var text = new StringBuilder(original.Length);
        var places = new List<int>(original.Length);
        for (var at = 0; at < original.Length; at++)
        {
            // “优”“良”“中” is a list.
            var betweenQuotes = original[at] == '”' && at + 1 < original.Length && original[at + 1] == '“';
            foreach (var folded in betweenQuotes ? "、" : CharacterFolding.Fold(original[at]))
            {
                text.Append(folded);
                places.Add(at);
            }
        }
        return new(text.ToString(), [.. places]);
    }

    // Nearly all of them find nothing.
    private NormalText Rewrite(NumeralRewrite rewrite) => rewrite.Needed.LastPlace(searched ??= new(Text)) >= 0 && rewrite.Pattern.IsMatch(Text) ? With(rewrite.Changes(Text)) : this;

    /// <summary>The text with other words in some places; each new character stands where the words it replaces stood.</summary>
    /// <param name="changes">In order, none overlapping.</param>
    public NormalText With(IEnumerable<TextChange> changes)
    {
        var text = new StringBuilder(Text.Length);
        var moved = new List<int>(Text.Length);
        var done = 0;
        foreach (var change in changes)
        {
            Copy(text, moved, done, change.Start);
            text.Append(change.Words);
            if (change.Words.Length > 0)
            {
                moved.AddRange(Enumerable.Repeat(origins[change.Start], change.Words.Length - 1));
                moved.Add(origins[change.End - 1]);
            }
            done = change.End;
        }
        if (done == 0)
            return this;
        Copy(text, moved, done, Text.Length);
        return new(text.ToString(), [.. moved]);
    }

    private void Copy(StringBuilder text, List<int> moved, int start, int end)
    {
        text.Append(Text, start, end - start);
        for (var at = start; at < end; at++)
            moved.Add(origins[at]);
    }
}

/// <summary>文字改动。Other words in the place of some.</summary>
internal readonly record struct TextChange(int Start, int End, string Words);
