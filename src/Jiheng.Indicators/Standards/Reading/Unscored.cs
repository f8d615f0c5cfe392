using System.Text.RegularExpressions;

namespace Jiheng.Indicators.Standards.Reading;

/// <summary>没有分数的文字。A description leaves the points to an evaluator; an unfinished or foreign sentence is refused.</summary>
internal static partial class Unscored
{
    [GeneratedRegex("□|_{2,}|\\.{3,}分|[得扣计加]分[,;。)]|扣$|得$|计$|扣[,;。]|详见|附件", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex Unfinished { get; }

    [GeneratedRegex("×(?!100%)\\d+(?:\\.\\d+)?|得分=[^,。;]*,[^,。;]*×", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex Product { get; }

    public static ScoringRule? Read(string text, int offset, Sentence sentence, ReadingContext context) =>
        Product.Match(text) is { Success: true } product ? context.Refuse("得分算式没有读懂。", offset + product.Index, offset + product.Index + product.Length)
        : Unfinished.Match(text) is { Success: true } gap
            ? context.Refuse("这里缺少分数，或者要到别处去查。", offset + gap.Index, offset + gap.Index + gap.Length)
            : new ScoringRule.Judgement(Points.Zero, sentence.Weight);
}
