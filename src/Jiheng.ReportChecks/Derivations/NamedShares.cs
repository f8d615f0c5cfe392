using System.Text.RegularExpressions;
using Jiheng.ReportChecks.Reading;
using Jiheng.ReportChecks.Statements;

namespace Jiheng.ReportChecks.Derivations;

/// <summary>点名的占比。“一标段最高，占年服务费总额的39.12%”: the words say what the share is of, wherever that stands.</summary>
internal static partial class NamedShares
{
    private const int MostWholes = 6;

    private const int MostParts = 3;

    private const int FewDigits = 2;

    private const int Around = 40;

    [GeneratedRegex("(?<part>[^，。;:、]*)占(?:比|到)?(?<whole>[^，。;:占]{2,16}?)的?(?:比例|比重|份额)?(?:为|是|达到?|约|仅|:)*$", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex Share { get; }

    [GeneratedRegex("合计|共|总|两|三|四|五", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex OfSeveral { get; }

    [GeneratedRegex("^，?(?:其中)?(?<part>[一-龥“”]{2,12}?)占(?:比)?(?:为|达|约)?$", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex OfSubject { get; }

    /// <summary>“涉及分值310.0分，其中产出类186.5分、效益类92.0分，产出类占60.16%”: the number of that name in its sentence, of one before that.</summary>
    public static Reckoning? InSentence(Fact claim, NamedFigures named)
    {
        if (claim is not { IsInCell: false, Mention: { } mention, Amount.Unit.Name: "%" } || claim.Value is <= 0m or >= 1m || OfSubject.Match(mention.Before.Trim()) is not { Success: true } match)
            return null;
        var name = FigureNames.Of(match.Groups["part"].Value);
        var before = named.Facts.Take(claim.Order).Reverse().TakeWhile(each => each.IsInSentenceOf(claim)).Where(each => each is { IsPart: true, Value: > 0m, Amount: { IsPercentage: false, HasDimension: true } }).ToList();
        return before.Find(each => FigureNames.Of(each.Mention!.Label) == name) is not { } part ? null
            : before.Where(each => each.Order < part.Order && each.Value > part.Value && each.IsSame(part)).Select(whole => Over(new([], [part]), new([], [whole])).Reckoning(claim)).FirstOrDefault(each => each is { Holds: true, HoldsClosely: true });
    }

    public static Reckoning? Find(Fact claim, NamedFigures named)
    {
        if (InSentence(claim, named) is { } near)
            return near;
        if (SharesOf(claim) is not { } share)
            return null;
        var wholes = named.Called(share.Whole, claim).Take(MostWholes).ToList();
        var computations = from whole in wholes
                           from part in Parts(claim, share.Part, named)
                           where part.Figure.Value < whole.Figure.Value && part.Figure.First.IsSame(whole.Figure.First) && !NamedBase.IsOfOtherStage(claim.Mention!.Label.Trim(), whole.Figure.First)
                           where claim.Amount.Digits > FewDigits || (whole.Fit >= NamedFigures.Ends && part.IsBeside)
                           select Over(part.Figure, whole.Figure);
        return computations.Where(each => each.MayGive(claim)).Select(each => each.Reckoning(claim)).FirstOrDefault(each => each is { Holds: true, HoldsClosely: true } && each.Agreement != Agreement.Truncated);
    }

    // “在专项资金6420万元中抽查4815万元，占专项资金的72%”: the number right before it, of the one number of that name.
    public static Reckoning? Missed(Fact claim, NamedFigures named)
    {
        if (claim.IsInCell || claim.Amount.Nearness != Nearness.AsPrinted || SharesOf(claim) is not { Part.Length: 0 } share || claim.Mention!.Label.Trim() is "占" or "占比" || Beside(claim, named).FirstOrDefault() is not { } part || named.Only(share.Whole, claim) is not { Parts: [var whole] } || !part.IsSame(whole))
            return null;
        return part.Mention!.Segment == claim.Mention!.Segment && Over(new([], [part]), new([], [whole])).Reckoning(claim) is { Differs: true, Point: > 0m and <= 1m and var point } reckoning && NearMiss.IsNear(claim, point) ? reckoning with { IsCertain = false } : null;
    }

    private static (string Part, string Whole)? SharesOf(Fact claim)
    {
        if (claim is not { Mention: { } mention, Line: { } line, Amount.Unit.Name: "%" } || claim.Value is <= 0m or >= 1m)
            return null;
        var clause = line.Text[(mention.Start - mention.Label.Length)..mention.Start];
        if (Defined.Match(line.Opening(mention, Around)) is { Success: true } defined)
            return (defined.Groups["part"].Value, defined.Groups["whole"].Value);
        if (Share.Match(clause) is { Success: true } match)
            return (match.Groups["part"].Value, match.Groups["whole"].Value);
        // “政府补贴占收入的71.74%；个人缴费占22.31%”
        if (OfSubject.Match(clause.Trim()) is { Success: true } own && SaidBefore.Match(line.Opening(mention)[..^clause.Length]) is { Success: true } first)
            return (own.Groups["part"].Value, first.Groups["whole"].Value);
        // “甲占服务费的39.12%；乙最低，占28.86%”: of the same.
        return clause.Trim() is "占" or "占比" && SaidBefore.Match(line.Opening(mention)) is { Success: true } before ? ("", before.Groups["whole"].Value) : null;
    }

    // “当年结余率（结余/收入）20.39%”
    [GeneratedRegex("率\\((?<part>[一-龥]{2,10})[÷/](?<whole>[一-龥]{2,10})(?:×100%)?\\)(?:为|达|是)?$", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex Defined { get; }

    [GeneratedRegex("占(?<whole>[^，。;:占\\d]{2,16}?)的?(?:比例|比重)?(?:为|达)?\\d", RegexOptions.CultureInvariant | RegexOptions.RightToLeft, RegexLimits.Milliseconds)]
    private static partial Regex SaidBefore { get; }

    private static IEnumerable<(NamedFigures.Figure Figure, bool IsBeside)> Parts(Fact claim, string said, NamedFigures named)
    {
        var beside = Beside(claim, named).Take(MostParts).ToImmutableArray();
        foreach (var part in beside)
            yield return (new([], [part]), true);
        for (var count = 2; count <= beside.Length && OfSeveral.IsMatch(said + claim.Mention!.Before); count++)
            yield return (new([], [.. beside[..count].Reverse()]), true);
        foreach (var (figure, _) in said.Length > 0 ? named.Called(said, claim).Take(MostParts) : [])
            yield return (figure, false);
        foreach (var subject in SubjectsBefore(claim))
        {
            foreach (var (figure, _) in named.Called(subject, claim).Take(MostParts))
                yield return (figure, false);
        }
    }

    // “一标段服务费最高，占…”
    private static IEnumerable<string> SubjectsBefore(Fact claim)
    {
        var words = claim.Mention!.Before[..^claim.Mention.Label.Length].TrimEnd('，');
        return words.Split('，', ';', '。') is [.., { Length: > 1 } last] ? [SaysMost.Replace(last, "")] : [];
    }

    [GeneratedRegex("(?:占比|规模|数额)?(?:最高|最低|最多|最少|最大|最小|居首|次之)$", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex SaysMost { get; }

    // The amounts of its sentence before it, the nearest first.
    private static IEnumerable<Fact> Beside(Fact claim, NamedFigures named) => named.Facts.Take(claim.Order).Reverse().TakeWhile(each => each.IsInSentenceOf(claim)).Where(each => each is { IsPart: true, Value: > 0m, Mention.IsChange: false, Amount: { IsPercentage: false, HasDimension: true } });

    /// <summary>One over the other, each of one number or several.</summary>
    public static Computation Over(NamedFigures.Figure part, NamedFigures.Figure whole) => new(
        StatementForm.Share, [.. part.Parts, .. whole.Parts], numbers => numbers.Skip(part.Parts.Length).Sum() is > 0m and var sum ? numbers.Take(part.Parts.Length).Sum() / sum : null,
        () => $"{part.Formula}÷{whole.Formula}×100%");
}
