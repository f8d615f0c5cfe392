using System.Text.RegularExpressions;
using Jiheng.Indicators.Standards.Reading;
using Jiheng.Indicators.Standards.Reading.Restating;

namespace Jiheng.Indicators.Standards;

/// <summary>评分标准识读。Reads a scoring sentence into the rule it states, or refuses it with the part that was not understood.</summary>
public static partial class StandardReader
{
    /// <summary>No published standard counts in trillions or in millionths.</summary>
    [GeneratedRegex(@"\d{13,}|\.\d{9,}", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex LongNumber { get; }

    [GeneratedRegex("□|_{2,}|[×xX]{2,}分", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex Blank { get; }

    /// <summary>“该项可负分”, “不得分并倒扣2分”: points below 0 are no part of a total out of the weight.</summary>
    [GeneratedRegex("(?<!不)(?<!不得)(?:可|允许)[^,。;]{0,6}负分|倒扣(?=\\d)(?!.*扣完)", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex BelowZero { get; }

    /// <summary>“2分/项” alone: earned or taken.</summary>
    [GeneratedRegex(@"(?<=^|[,。;:的])\d+(?:\.\d+)?分/[个项次例处起笔人天日件条篇户家份]", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex UnsignedRate { get; }

    /// <summary>“控制率=决算数/预算数×100%”.</summary>
    [GeneratedRegex(@"(?<=^|[,。;])[^,。;=≥≤<>\d]{2,16}(?:率|比例)=[^。;,=得]{5,60}×100%", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex StatedDefinition { get; }

    public static StandardReading Read(StandardText standard)
    {
        if (standard.Text.Length > RegexLimits.MostCharacters)
            return new StandardReading.Refused($"评分标准超过{RegexLimits.MostCharacters}字，请拆分后再识读。", new(0, standard.Text.Length));
        var normal = NormalText.Of(standard.Text);
        if (!normal.Text.Any(character => character is >= '\u4E00' and <= '\u9FFF'))
            return new StandardReading.Refused("没有读到中文的评分标准。", new(0, standard.Text.Length));
        Remembered.BeginStandard();
        try
        {
            var printed = Read(standard, normal);
            return printed is StandardReading.Refused ? InOtherWords(standard, Framed(standard, normal)) ?? printed : printed;
        }
        catch (RegexMatchTimeoutException)
        {
            return new StandardReading.Refused("这段文字过于复杂，请拆分后再识读。", new(0, standard.Text.Length));
        }
    }

    private static NormalText Framed(StandardText standard, NormalText normal)
    {
        var (start, end) = Frame.Inside(normal.Text, standard.Weight, standard.Indicator);
        return normal.With(new TextChange[] { new(0, start, ""), new(end, normal.Text.Length, "") }.Where(change => change.End > change.Start));
    }

    // What a person who says the sentence in other words would have read; points that are gone were no words to leave aside.
    private static StandardReading.Understood? InOtherWords(StandardText standard, NormalText normal)
    {
        // A definition among the words stays one when it is left aside.
        var known = standard.Definition is null && StatedDefinition.Match(normal.Text) is { Success: true } stated ? standard with { Definition = stated.Value } : standard;
        foreach (var said in Restatements.Of(normal, standard.Weight))
        {
            if (Read(known, said.Text) is StandardReading.Understood { Rule: not ScoringRule.Judgement and var rule } && PointsSaid.EarnAll(rule, standard.Weight) && PointsSaid.AreAllIn(normal.Text, rule, standard.Weight) && HalfRead.Find(normal.Text, rule, standard.Weight) is null)
                return new(rule) { LeftAside = said.Omitted(standard.Text) };
        }
        return null;
    }

    private static StandardReading Read(StandardText standard, NormalText normal)
    {
        var context = new ReadingContext(standard.Text, normal, standard.Definition, standard.Indicator);
        if (LongNumber.Match(normal.Text) is { Success: true } number)
            return new StandardReading.Refused("这个数字的位数太多，请核对。", normal.InOriginal(number.Index, number.Index + number.Length));
        if (Blank.Match(normal.Text) is { Success: true } blank)
            return new StandardReading.Refused("这里有没填写的空白。", normal.InOriginal(blank.Index, blank.Index + blank.Length));
        if (BelowZero.Match(normal.Text) is { Success: true } negative)
            return new StandardReading.Refused("这里要扣到0分以下，不能在本项分值内计算。", normal.InOriginal(negative.Index, negative.Index + negative.Length));
        if (UnsignedRate.Match(normal.Text) is { Success: true } unsigned)
            return new StandardReading.Refused("没有写明是得分还是扣分。", normal.InOriginal(unsigned.Index, unsigned.Index + unsigned.Length));
        var (start, end) = Frame.Inside(normal.Text, standard.Weight, standard.Indicator);
        var rule = RuleReader.Read(normal.Text[start..end], start, standard.Weight, context);
        return rule is not null
            ? Whole(rule, normal, start, end, standard.Weight)
            : context.Refusal ?? new StandardReading.Refused("没有读懂。", new(0, standard.Text.Length));
    }

    // Nothing is half-applied: words that change points have a place in the rule.
    private static StandardReading Whole(ScoringRule rule, NormalText normal, int start, int end, Points weight) =>
        HalfRead.Find(normal.Text[start..end], rule, weight) is var (at, reason) ? new StandardReading.Refused(reason, normal.InOriginal(start + at.Start, start + at.End)) : new StandardReading.Understood(rule);
}
