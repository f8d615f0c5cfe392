using System.Text.RegularExpressions;

namespace Jiheng.Indicators.Standards.Reading;

/// <summary>扣分汇总。“每少开一次扣0.5分，无会议记录每次扣0.3分，到会率低于80%的扣0.2分，办结率低于95%的每低1个百分点扣0.1分”: read last of all, every clause takes from the full mark for a thing of its own.</summary>
internal static partial class DeductionPool
{
    private const int Most = 10;

    /// <summary>The full mark and what is taken from it; nothing unless every clause only takes, and names what for.</summary>
    public static ScoringRule? Read(string text, int offset, Points weight, ReadingContext context)
    {
        if (LabelledText.Split(text, label => label) is not null || Sentence.Read(text, offset, weight, context) is not { } sentence || sentence.Clauses.Any(clause => clause.What is Consequence.Discretion) || sentence.Terms is not { Cap: null, Base: null, MostAdded: null })
            return null;
        var gates = Gates.TakeFrom(ref sentence);
        var first = EarnsAll(sentence) ? 1 : 0;
        var parts = ImmutableArray.CreateBuilder<RulePart>();
        for (var index = first; index < sentence.Clauses.Length; index++)
        {
            if (Taken(sentence, index, text, offset, context) is not { } rule)
                return null;
            parts.Add(new(Labels.Circled(index - first), rule is ScoringRule.PerOccurrence { Kinds: [var kind] } counted ? counted with { Kinds = [kind with { Labels = [Labels.Circled(index - first)] }] } : rule));
        }
        return parts.Count is >= 2 and <= Most && NameTheirOwn(sentence, first, parts) ? Gates.Wrap(Joined(parts.ToImmutable(), sentence), gates) : null;
    }

    // Where things are counted and nothing has a limit of its own, they are kinds of one deduction.
    private static ScoringRule Joined(ImmutableArray<RulePart> parts, Sentence sentence) =>
        parts.All(part => part.Rule is ScoringRule.PerOccurrence { Floor: var floor } && floor == Points.Zero - sentence.Weight)
            ? new ScoringRule.PerOccurrence(CountedWords.Merged([.. parts.Select(part => ((ScoringRule.PerOccurrence)part.Rule).Kinds[0])]), sentence.Weight, Points.Zero, sentence.Weight, sentence.Terms.Started)
            : new ScoringRule.Composite([new RulePart("", new ScoringRule.Fixed(sentence.Weight)), .. parts], sentence.Weight);

    // “自评覆盖率达100%得4分，每少一个项目扣1分”: the full mark where nothing is amiss.
    private static bool EarnsAll(Sentence sentence) =>
        sentence.Clauses is [{ What: Consequence.Award full }, ..] && full.Amount.Of(sentence.Weight) == sentence.Weight && sentence.Limits[0] is null
        && sentence.Leads[0] is Lead.Fact or Lead.TargetMet or Lead.Numeric { Condition: { Unit: "%", Ranges: [{ Low.Value: 1m }] } }
        && sentence.Clauses.Skip(1).All(clause => clause.What is not Consequence.Step step || StepReader.Read(step) is not { Unit: "%" });

    private static ScoringRule? Taken(Sentence sentence, int index, string text, int offset, ReadingContext context)
    {
        var clause = sentence.Clauses[index];
        // “1/3以上” has a number of its own.
        if (clause.Lead.Contains('/', StringComparison.Ordinal))
            return null;
        var least = Points.Zero - (sentence.Limits[index] ?? sentence.Weight);
        return clause.What switch
        {
            Consequence.Loss loss when IsNamed(clause.Lead) && loss.Amount.Of(sentence.Weight) is { Value: > 0m } points => Counted(FactDeductions.Once(clause.Lead, points), least, sentence.Terms.Started),
            Consequence.Step { Sign: -1, Further: false } step when StepReader.Read(step) is { } phrase => phrase.Unit == "%"
                ? OfRate(sentence, index, text, offset, context)
                : Counted(new([], CountedWords.Of(clause.Lead, phrase), phrase.Unit, phrase.Size, step.Amount.Of(sentence.Weight) * -1m, phrase.CountsUnmet), least, sentence.Terms.Started),
            _ => null,
        };
    }

    private static ScoringRule.PerOccurrence Counted(Occurrence kind, Points least, StartedUnit started) => new([kind], Points.Zero, least, Points.Zero, started);

    // “按期结案率低于95%的，每低1个百分点扣0.3分” alone says from where it counts.
    private static ScoringRule.Stepped? OfRate(Sentence sentence, int index, string text, int offset, ReadingContext context)
    {
        var clause = sentence.Clauses[index];
        return clause.Lead.Contains('%', StringComparison.Ordinal) && Subjects.NameIn(clause.Lead) is not null
            && RuleReader.ReadSentence(text[(clause.Start - offset)..(clause.End - offset)], clause.Start, sentence.Weight, context) is ScoringRule.Stepped { Measure.IsRate: true } whole && whole.Base == sentence.Weight
            ? whole with { Base = Points.Zero, Floor = Points.Zero - (sentence.Limits[index] ?? sentence.Weight), Cap = Points.Zero }
            : null;
    }

    private static bool IsNamed(string lead) => lead.Length >= 4 && !Graver.IsMatch(lead) && !FactDeductions.IsLevel(lead);

    /// <summary>“情节严重的”, “其中…”, “6-10日”: more of what stands before, no thing of its own.</summary>
    [GeneratedRegex("^(?:其中|情节|情况|性质|后果|问题|造成|影响|再次|同一|超过|不足|达到|低于|高于|以上|逾期|延迟|滞留|\\d)|严重的?$|^(?:较|特别|一般|重大)[^,]{0,4}$", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex Graver { get; }

    // “5万元以下扣1分，5万元及以上扣3分” are levels of one amount: every number stands behind a subject of its own.
    private static bool NameTheirOwn(Sentence sentence, int first, ImmutableArray<RulePart>.Builder parts)
    {
        var clauses = sentence.Clauses.Skip(first).ToList();
        var named = clauses.ConvertAll(clause => clause.Lead.Length > 0 ? clause.Lead : ((clause.What as Consequence.Step)?.What ?? ""));
        var rates = clauses.Count(clause => clause.What is Consequence.Step step && StepReader.Read(step) is { Unit: "%" });
        return rates < 2 && parts.Select(Words).Distinct(StringComparer.Ordinal).Count() == parts.Count && named.TrueForAll(lead => lead.Length > 1) && named.Distinct(StringComparer.Ordinal).Count() == named.Count
            && named.Where(lead => lead.Any(char.IsAsciiDigit) && lead.Length > 5).Select(Subject).ToList() is var subjects && subjects.TrueForAll(subject => subject.Length >= 2) && subjects.Distinct(StringComparer.Ordinal).Count() == subjects.Count;
    }

    private static string Words(RulePart part) => part.Rule is ScoringRule.PerOccurrence { Kinds: [var kind] } ? kind.Text : "";

    private static string Subject(string lead) => lead[..lead.IndexOfAny(['0', '1', '2', '3', '4', '5', '6', '7', '8', '9'])];
}
