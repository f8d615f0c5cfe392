using System.Text.RegularExpressions;

namespace Jiheng.Indicators.Standards.Reading;

/// <summary>几个比率加权计分。“得分=（数量完成率×60%+质量合格率×40%）×分值”, “甲率×50%×分值+乙率×50%×分值”.</summary>
internal static partial class WeightedSum
{
    private const string Rate = @"[^\d+\-×/()=%]{1,18}(?:率|比例|占比|完成度|满意度)";
    private const string Part = "(?<name>" + Rate + @")×(?<share>\d+(?:\.\d+)?(?:%|分)?)(?:×(?<of>" + AmountReader.Weight + @"|\d+(?:\.\d+)?分?))?";

    [GeneratedRegex(@"^\(?" + Part + @"(?:\+" + Part + @")+(?:\)×(?<whole>" + AmountReader.Weight + @"|\d+(?:\.\d+)?分?))?$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, RegexLimits.Milliseconds)]
    private static partial Regex Sum { get; }

    /// <summary>“（甲率+乙率）÷2×分值”.</summary>
    [GeneratedRegex(@"^\((?<name>" + Rate + @")(?:\+(?<name>" + Rate + @"))+\)/(?<n>\d)×(?<whole>" + AmountReader.Weight + @"|\d+(?:\.\d+)?分?)$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, RegexLimits.Milliseconds)]
    private static partial Regex Mean { get; }

    private static ScoringRule.Apportioned? OfMean(Sentence sentence, string written)
    {
        if (Mean.Match(written) is not { Success: true } mean || !IsWeight(mean.Groups["whole"].Value, sentence.Weight))
            return null;
        var names = mean.Groups["name"].Captures.Select(capture => capture.Value).Distinct(StringComparer.Ordinal).Count();
        return names == (int)Digits.Parse(mean.Groups["n"].Value) && 1m / names * names == 1m ? new(sentence.Weight, true) { Shares = [.. Enumerable.Repeat(1m / names, names)] } : null;
    }

    /// <summary>The rule; nothing unless the sentence is one sum over different rates whose parts make up the weight.</summary>
    public static ScoringRule.Apportioned? Read(Sentence sentence)
    {
        if (OfFormulas(sentence) is { } listed)
            return listed;
        if (sentence.Clauses is not [.. var before, { What: Consequence.Formula { Expression: var written } }])
            return null;
        var rule = OfMean(sentence, written) ?? OfParts(sentence, written);
        // “各占50%” before the formula says the same.
        return rule is not null && before.All(clause => clause.What is Consequence.Each each && rule.Shares.All(part => sentence.Weight * part == each.Amount.Of(sentence.Weight))) ? rule : null;
    }

    // “建立平台的县的比例×3，建立机构的县的比例×2”: each formula is of another rate.
    private static ScoringRule.Apportioned? OfFormulas(Sentence sentence)
    {
        if (sentence.Clauses.Length < 2 || !sentence.Clauses.All(clause => clause.What is Consequence.Formula))
            return null;
        var parts = sentence.Clauses.Select(clause => Product.Match(clause.Lead + ((Consequence.Formula)clause.What).Expression)).ToList();
        var isWhole = parts.TrueForAll(part => part.Success) && parts.Sum(part => Digits.Parse(part.Groups["points"].Value)) == sentence.Weight.Value && parts.Select(part => part.Groups["name"].Value).Distinct(StringComparer.Ordinal).Count() == parts.Count;
        ImmutableArray<decimal> shares = isWhole ? [.. parts.Select(part => Digits.Parse(part.Groups["points"].Value) / sentence.Weight.Value)] : [];
        return isWhole && shares.Sum() == 1m && shares.All(share => share.Scale <= 6) ? new(sentence.Weight, true) { Shares = shares } : null;
    }

    [GeneratedRegex(@"^(?<name>[^\d+\-×/()=%]{4,}(?:率|比例|占比|比重))×(?<points>\d+(?:\.\d+)?)分?$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, RegexLimits.Milliseconds)]
    private static partial Regex Product { get; }

    private static ScoringRule.Apportioned? OfParts(Sentence sentence, string written)
    {
        var sum = Sum.Match(written);
        var inBrackets = sum.Groups["whole"].Success;
        if (!sum.Success || written.StartsWith('(') != inBrackets)
            return null;
        var names = Captured(sum, "name");
        // Each part says what it is of, or the bracket does, or it is points.
        var said = Captured(sum, inBrackets ? "whole" : "of");
        if (names.Distinct(StringComparer.Ordinal).Count() != names.Count || names.Count > 8 || said.Exists(of => !IsWeight(of, sentence.Weight)) || (!inBrackets && said.Count != 0 && said.Count != names.Count))
            return null;
        var over = said.Count == 0 ? sentence.Weight.Value : 1m;
        ImmutableArray<decimal> parts = [.. Captured(sum, "share").Select(share => Value(share) / over)];
        return parts.Sum() == 1m ? new(sentence.Weight, true) { Shares = parts } : null;
    }

    private static List<string> Captured(Match match, string group) => [.. match.Groups[group].Captures.Select(capture => capture.Value)];

    private static bool IsWeight(string of, Points weight) => !char.IsAsciiDigit(of[0]) || Digits.Parse(of.TrimEnd('分')) == weight.Value;

    private static decimal Value(string share) => share.EndsWith('%') ? Digits.Parse(share[..^1]) / 100m : Digits.Parse(share.TrimEnd('分'));
}
