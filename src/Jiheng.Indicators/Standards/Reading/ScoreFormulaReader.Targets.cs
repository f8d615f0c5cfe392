using System.Text.RegularExpressions;

namespace Jiheng.Indicators.Standards.Reading;

/// <summary>算式里的目标值。“实际值/目标值×分值”: which number the target is, and what is divided by it.</summary>
internal sealed partial class ScoreFormulaReader
{
    [GeneratedRegex("^(?:目标|标准|指标值|基准)", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex IsTarget { get; }

    private Form? OverNamed(string name, string under)
    {
        if (IsTarget.IsMatch(name) && IsActually.IsMatch(under))
            return Limit(range => range.High) is { Value: > 0m } most && Unknown(under) is { } over ? Form.Number(most.Value).Over(over) : null;
        if (IsQuantity && (IsTarget.IsMatch(under) || Planned.IsMatch(under)))
            return Limit(range => range.Low) is { Value: > 0m } least && Unknown(name) is { } part ? part.Over(Form.Number(least.Value)) : null;
        return IsTarget.IsMatch(under) ? OverTarget(name, under) : OneRate(name, under);
    }

    private Form? OverTarget(string name, string under)
    {
        var known = sentence.Target?.Ranges[0].Low ?? (IsShareOfTarget(name) ? Named(sentence, weight) : null);
        if (known is null)
            return IsRate.IsMatch(name) || (IsActual(name) && HasTargetOfItsOwn) ? null : OneRate(name, under);
        if (NamesAnother(known.Value.Value) || sentence.Clauses.Any(clause => EarnsAll(clause) && Subjects.OfTarget.IsMatch(clause.Lead)))
            return null;
        return known is { Value: > 0m and not 1m } target ? Unknown(name)?.Over(Form.Number(target.Value)) : OneRate(name, under);
    }

    private Form? OneRate(string name, string under) =>
        ComparedFigures.AreTurned(name, under, context) && Unknown(under + "/" + name + "率") is { } rate ? Form.Number(1m).Over(rate) : Unknown(name + "/" + under + "率");

    private bool EarnsAll(Clause clause) => clause.What is Consequence.Award award && award.Amount.Of(weight) == weight;

    // “100%＜控制率≤110%，得分=（1-超支率）×10分”: the rate of the formula is another than that of its condition.
    private bool IsTurned(string name) =>
        Turned.Match(name) is { Success: true } way && !sentence.Clauses.Any(clause => clause.Lead.Contains(way.Value, StringComparison.Ordinal)) && sentence.Clauses.Any(clause => OfARate.IsMatch(clause.Lead));

    [GeneratedRegex("超支|超预算|节约|降低|下降|压减|增长|差错|不合格", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex Turned { get; }

    [GeneratedRegex("率", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex OfARate { get; }

    private bool IsQuantity => measure.Unit is not ("%" or "" or "分");

    // What is declared, or the limit of the full mark, stands for the target, unless the indicator names another.
    private RawEnd? Limit(Func<RawRange, RawEnd?> end)
    {
        if (sentence.Target is { } target && end(target.Ranges[0]) is { } declared)
            return declared;
        var ofFullMark = sentence.Clauses.Zip(sentence.Leads).Where(pair => EarnsAll(pair.First) && !Subjects.OfTarget.IsMatch(pair.First.Lead))
            .Select(pair => pair.Second is Lead.Numeric { Condition: { InWords: false, Ranges: [var range] } } ? end(range) : null).FirstOrDefault(found => found is not null);
        return ofFullMark is { } limit && !NamesAnother(limit.Value) ? limit : null;
    }

    // “满意度（目标值95%）” beside a full mark from 90%.
    private bool NamesAnother(decimal limit) =>
        InName.Matches(context.Indicator ?? "").Any(number => Digits.Parse(number.Groups["n"].Value) / (number.Groups["unit"].Success ? 100m : 1m) != limit);

    [GeneratedRegex(@"(?<n>\d+(?:\.\d+)?)(?<unit>%)?", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, RegexLimits.Milliseconds)]
    private static partial Regex InName { get; }

    [GeneratedRegex("^(?:实际|年末)", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex IsActually { get; }

    [GeneratedRegex("^(?:计划|应|任务|预期)", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex Planned { get; }

    // “达到目标值（95%）得满分” names it too.
    private static RawEnd? Named(Sentence sentence, Points weight) => sentence.Clauses.Select((clause, index) => (clause, lead: sentence.Leads[index])).Where(pair => pair.clause.What is Consequence.Award award && award.Amount.Of(weight) == weight && (pair.clause.Lead.Contains("目标", StringComparison.Ordinal) || pair.lead is Lead.Numeric { Condition: { InWords: false, Ranges: [{ Low: not null, High: null }] } }))
            .Select(pair => pair.lead is Lead.Numeric { Condition.Ranges: [var range] } ? range.Low : null).FirstOrDefault(low => low is not null);

    // “规范管理率达到目标值（62%）得满分，未达到的按实际完成值/目标值计”: of a rate that is no completion itself, the target divides.
    private bool IsActual(string name) => measure.IsRate && Actual.IsMatch(name) && !sentence.Clauses.Any(clause => Completing.IsMatch(clause.Lead) && !Subjects.OfTarget.IsMatch(clause.Lead)) && !Completing.IsMatch(context.Indicator ?? "");

    private bool IsShareOfTarget(string name) => IsRate.IsMatch(name) || IsActual(name);

    private bool HasTargetOfItsOwn => sentence.Clauses.Where((_, index) => sentence.Leads[index] is Lead.Numeric { Condition: { Unit: "%", Ranges: [{ Low: { Value: < 1m }, High: null }] } }).Any(clause => clause.What is Consequence.Award award && award.Amount.Of(weight) == weight);

    [GeneratedRegex("^(?:实际|年末|年度)?(?:完成|达到|实现)?值$", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex Actual { get; }

    [GeneratedRegex("(?:完成|执行|到位|支出|支付|进度|实现|达成)率", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex Completing { get; }

    [GeneratedRegex("(?:率|度|占比|比例)$", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex IsRate { get; }
}
