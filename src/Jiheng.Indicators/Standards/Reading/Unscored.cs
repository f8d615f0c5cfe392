using System.Text.RegularExpressions;

namespace Jiheng.Indicators.Standards.Reading;

/// <summary>没有分数的文字。A description leaves the points to an evaluator; an unfinished or foreign sentence is refused.</summary>
internal static partial class Unscored
{
    [GeneratedRegex("□|_{2,}|\\.{3,}分|[得扣计加]分[,;。)]|扣$|得$|计$|扣[,;。]|详见|附件", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex Unfinished { get; }

    [GeneratedRegex("×(?!100%)\\d+(?:\\.\\d+)?|得分=[^,。;]*,[^,。;]*×", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex Product { get; }

    /// <summary>“管理规范（3分）”, “有保洁队伍得5分；道路保洁到位得5分，按实际情况评分”: how much of the points is earned is not said.</summary>
    public static bool IsLeftOpen(string text, int offset, Sentence sentence) => sentence.Clauses switch
    {
        [{ What: Consequence.Award award } mark] => award.Amount.Of(sentence.Weight) == sentence.Weight && text[mark.At - offset] == '(' && text[(mark.End - offset)..].Trim('。', ';', ')').Length == 0 && Quality.IsMatch(mark.Lead),
        [.. { Length: > 0 } awards, { What: Consequence.Introduction, Lead.Length: 0 }] => awards.All(clause => clause.What is Consequence.Award award && award.Amount != Amount.None),
        _ => false,
    };

    [GeneratedRegex("^[^,。;]{2,}(?:完善|合理|有效|规范|良好|健全|明显|显著|科学|有力|充分|满意|突出|先进|扎实|较好|较高)$", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex Quality { get; }

    public static ScoringRule? Read(string text, int offset, Sentence sentence, ReadingContext context) =>
        Product.Match(text) is { Success: true } product ? context.Refuse("得分算式没有读懂。", offset + product.Index, offset + product.Index + product.Length)
        : Unfinished.Match(text) is { Success: true } gap
            ? context.Refuse("这里缺少分数，或者要到别处去查。", offset + gap.Index, offset + gap.Index + gap.Length)
            : new ScoringRule.Judgement(Points.Zero, sentence.Weight);
}
