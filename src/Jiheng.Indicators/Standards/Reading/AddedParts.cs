using System.Text.RegularExpressions;

namespace Jiheng.Indicators.Standards.Reading;

/// <summary>逐部分相加。“按时报送得1分，逾期报送得0.5分，未报送得0分；填写不一致的，每处扣0.2分，扣完1分为止”: read last of all, cut at labels or at ；。 so that every part is a rule of its own and their points make up the weight.</summary>
internal sealed partial class AddedParts(ImmutableArray<LabelledItem> pieces, bool labelled, bool alone, Points weight, ReadingContext context)
{
    private const int Most = 8;

    private readonly Dictionary<(int First, int Last), ScoringRule?> read = [];

    /// <summary>The composite; nothing unless there is one way, and only one, to cut the text.</summary>
    public static ScoringRule? Read(string text, int offset, Points weight, ReadingContext context)
    {
        if (LabelledText.Split(text, label => context.Printed(text, offset, label)) is { } list)
            return OfList(list, offset, weight, context);
        return OfPieces(Stretches(text, offset, StretchEnd), labelled: false, alone: false, weight, context) ?? (UnlabelledParts.DenyAnother(text, weight) ? null : OfAwards(Stretches(text, offset, AwardEnd), weight, context));
    }

    private static ScoringRule? OfList(LabelledText list, int offset, Points weight, ReadingContext context)
    {
        var silent = list.Prefix.Length == 0 || (ClauseReader.Read(list.Prefix, 0, weight, out var tail).IsEmpty && Sentence.IsHarmless(tail));
        if (!silent || Doubts.LimitsEach(list, weight) || Doubts.StepBehindRates(list))
            return null;
        var items = list.Items.Select(item => item with { Body = item.Body.Trim('。', ';', ',', '\n', ' '), Start = offset + item.Start });
        return OfPieces([.. items, .. Stretches(list.Suffix, offset + list.SuffixStart, StretchEnd)], labelled: true, alone: true, weight, context);
    }

    // Cut inside a sentence, each part has one award and no other levels: whose those were would not be told.
    private static ScoringRule? OfAwards(ImmutableArray<LabelledItem> pieces, Points weight, ReadingContext context) =>
        pieces.All(piece => ClauseReader.Read(piece.Body, 0, weight, out _).Count(clause => clause.What is not Consequence.Award { Amount.Over: 0m }) <= 1) ? OfPieces(pieces, labelled: false, alone: true, weight, context) : null;

    private static ScoringRule? OfPieces(ImmutableArray<LabelledItem> pieces, bool labelled, bool alone, Points weight, ReadingContext context)
    {
        var gated = pieces.Select(piece => (Piece: piece, Gate: piece.Label.Length == 0 ? UnlabelledParts.GateOf(piece.Body, pieces.Where(other => other != piece).Select(other => other.Body), weight) : null)).ToList();
        var gates = gated.Select(one => one.Gate).OfType<Gate>().ToImmutableArray();
        pieces = [.. gated.Where(one => one.Gate is null && !SaysNoPart(one.Piece, weight)).Select(one => one.Piece)];
        if (pieces.Length is < 2 or > Most || (labelled && pieces.Any(piece => piece.Label.Length == 0)))
            return null;
        var whole = new AddedParts(pieces, labelled, alone, weight, context).Whole() ?? (labelled || alone ? null : BesideDeduction(pieces, weight, context));
        return whole is null ? null : Gates.Wrap(whole, gates);
    }

    // “监控预警未及时处理的，每条扣0.1分” behind parts that make up the weight and say nothing of it: taken from what they earn.
    private static ScoringRule.Composite? BesideDeduction(ImmutableArray<LabelledItem> pieces, Points weight, ReadingContext context) =>
        pieces.Length > 2 && TakesBesides(pieces, pieces[^1], weight) && new AddedParts(pieces.RemoveAt(pieces.Length - 1), false, false, weight, context).Whole() is { } whole && Taken(pieces[^1], Labels.Circled(whole.Parts.Length), weight, context) is { } taken
            ? whole with { Parts = whole.Parts.Add(taken) }
            : null;

    private static bool SaysNoPart(LabelledItem piece, Points weight) =>
        piece.Label.Length == 0 && (UnlabelledParts.SaysTheRest(piece.Body, weight) || UnlabelledParts.IsTerm(piece.Body, weight));

    private static bool TakesBesides(ImmutableArray<LabelledItem> pieces, LabelledItem piece, Points weight) =>
        ClauseReader.Read(piece.Body, 0, weight, out var tail).Where(clause => !ClauseTerms.IsTerm(clause.What)).ToList() is [{ What: Consequence.Loss or Consequence.Step { Sign: -1 } } clause] && tail.Length == 0
        && clause.Words is { Length: > 5 } said && !Loose.IsMatch(said) && pieces.All(other => other == piece || FactWords.Shared(said, other.Body) == 0);

    [GeneratedRegex("^(?:以上|上述|各|每项|任一|其中|如|若|未达|不足|低于|超过|超出)|\\d(?:%|分)", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex Loose { get; }

    private static RulePart? Taken(LabelledItem piece, string label, Points weight, ReadingContext context) =>
        RuleReader.ReadSentence(piece.Body, piece.Start, weight, context.Trial()) is ScoringRule.PerOccurrence { Kinds: [{ Points.Value: < 0m } kind], Start: var start, Floor: var floor } alone && start == weight
            ? new(label, alone with { Kinds = [kind with { Labels = [label] }], Start = Points.Zero, Floor = floor - weight, Cap = Points.Zero })
            : null;

    [GeneratedRegex("[;。]", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex StretchEnd { get; }

    /// <summary>“普通人群≥40%得2分，重点人群≥75%得2分”: also where the next award begins.</summary>
    [GeneratedRegex("[;。]|(?<=[得计]\\d+(?:\\.\\d+)?分),(?=[^,。;]{4,}[得计]\\d)", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex AwardEnd { get; }

    private static ImmutableArray<LabelledItem> Stretches(string text, int offset, Regex ends)
    {
        var stretches = ImmutableArray.CreateBuilder<LabelledItem>();
        var start = 0;
        foreach (var end in ends.Matches(text).Select(match => match.Index).Append(text.Length))
        {
            var body = text[start..end].Trim(',', ' ');
            if (body.Length > 0)
                stretches.Add(new("", body, offset + start));
            start = Math.Min(end + 1, text.Length);
        }
        return stretches.ToImmutable();
    }

    private ScoringRule.Composite? Whole()
    {
        var ways = new List<List<(int First, int Last)>>();
        Cut(0, Points.Zero, [], ways);
        var whole = ways.Select(Composed).OfType<ScoringRule.Composite>().ToList();
        return whole.Count == 1 ? whole[0] : null;
    }

    /// <summary>Every way to cut the pieces from <paramref name="first"/> on into parts worth the rest of the weight.</summary>
    private void Cut(int first, Points sum, List<(int First, int Last)> parts, List<List<(int First, int Last)>> ways)
    {
        if (first == pieces.Length)
        {
            if (sum == weight && parts.Count > 1)
                ways.Add([.. parts]);
            return;
        }
        for (var last = first; last < (alone ? first + 1 : pieces.Length); last++)
        {
            if (Worth((first, last)) is not { } own || sum + own > weight || Rule((first, last)) is null)
                continue;
            parts.Add((first, last));
            Cut(last + 1, sum + own, parts, ways);
            parts.RemoveAt(parts.Count - 1);
        }
    }

    private string Text((int First, int Last) part) => string.Join(';', pieces.Skip(part.First).Take(part.Last - part.First + 1).Select(piece => piece.Body));

    /// <summary>What a part names as its own: its best award, or the most it takes where it only takes.</summary>
    private Points? Worth((int First, int Last) part)
    {
        var clauses = ClauseReader.Read(Text(part), 0, weight, out _);
        var scoring = clauses.Where(clause => !ClauseTerms.IsTerm(clause.What)).ToList();
        if (scoring.Count == 0)
            return null;
        var terms = ClauseTerms.Of(clauses, weight);
        if (scoring.TrueForAll(clause => clause.What is Consequence.Loss or Consequence.Step { Sign: -1 }))
            return UnlabelledParts.NamesItsOwn(scoring[0].Lead, Enumerable.Range(0, pieces.Length).Where(at => at < part.First || at > part.Last).Select(LeadOf)) ? terms.MostDeducted : null;
        if (scoring.TrueForAll(clause => clause.What is Consequence.Step { Sign: 1 }))
            return terms.Cap ?? terms.MostAdded;
        if (scoring is [{ What: Consequence.Bonus { Amount.IsShare: false, Amount: var bonus } }])
            return bonus.Of(weight);
        return scoring[0].What is Consequence.Formula formula ? OfFormula(formula, scoring) : OfAward(scoring);
    }

    private static Points? OfFormula(Consequence.Formula formula, List<Clause> scoring) =>
        scoring.Skip(1).All(clause => clause.What is Consequence.Award { Amount: var none } && none == Amount.None) && PartListReader.FormulaWeight(formula.Expression) is { } full ? new(full) : null;

    private static Points? OfAward(List<Clause> scoring)
    {
        var awards = scoring.Select(clause => clause.What).OfType<Consequence.Award>().Where(award => award.Amount != Amount.None).ToList();
        var begins = scoring[0].What is Consequence.Award { Amount: var best } && best != Amount.None && !BelongsToOneBefore(scoring[0].Lead);
        return begins && awards.TrueForAll(award => !award.Amount.IsShare) && awards.Max(award => award.Amount.Over) is var own && awards[0].Amount.Over == own ? new(own) : null;
    }

    // “逾期报送得0.5分”, “退回一次的计1分” go on with what stands before.
    private static bool BelongsToOneBefore(string lead) =>
        lead.Length < 3 || FactWords.SaysDelay(lead) || UnlabelledParts.SaysPart(lead) || LeadReader.Read(lead) is Lead.Otherwise or Lead.None || (FactWords.SaysContrary(lead) && !FactWords.SaysNone(lead));

    private ScoringRule? Rule((int First, int Last) part)
    {
        if (!read.TryGetValue(part, out var known))
            read[part] = known = ReadPart(part);
        return known;
    }

    private ScoringRule? ReadPart((int First, int Last) part)
    {
        var text = Text(part);
        if (Worth(part) is not { Value: > 0m } own || own >= weight || text.Contains("本项", StringComparison.Ordinal) || text.Contains("指标不", StringComparison.Ordinal) || !FollowsOn(part))
            return null;
        var rule = UnlabelledParts.Complete(Intervals.WithNothingBeyond(RuleReader.ReadSentence(text, pieces[part.First].Start, own, context.Trial())));
        return Stands(rule) && (rule is ScoringRule.PerOccurrence { Start.Value: 0m } adding ? adding.Cap : Writing.RuleWriter.BestAward(rule!, Points.Zero)) == own ? rule : null;
    }

    private bool Stands(ScoringRule? rule) => rule is not (null or ScoringRule.Judgement or ScoringRule.Gated or ScoringRule.Composite or ScoringRule.Apportioned or ScoringRule.PerOccurrence { Kinds.Length: > 1 } or ScoringRule.Checklist { Start.Value: not 0m })
        && !(labelled && rule is ScoringRule.Checklist);

    // What stands in a sentence of its own goes on with the part before it, unless it speaks of another; a deduction behind the last part must speak of that one.
    private bool FollowsOn((int First, int Last) part)
    {
        for (var index = part.First + 1; index <= part.Last; index++)
        {
            var lead = LeadOf(index);
            var own = FactWords.Shared(lead, LeadOf(part.First));
            var others = Enumerable.Range(0, pieces.Length).Where(at => at < part.First || at > part.Last).Select(at => FactWords.Shared(lead, LeadOf(at))).DefaultIfEmpty(0).Max();
            var isLevel = ClauseReader.Read(pieces[index].Body, 0, weight, out _) is [{ What: Consequence.Award }, ..];
            var isNote = pieces[index].Body.TrimStart('(').StartsWith("注:", StringComparison.Ordinal) || lead.Split(',').Any(FactWords.SaysNothingToDo);
            if (isNote || others > own || (!isLevel && part.Last == pieces.Length - 1 && own <= others))
                return false;
        }
        return true;
    }

    private string LeadOf(int piece) => ClauseReader.Read(pieces[piece].Body, 0, weight, out _) is [var first, ..] ? first.Lead : "";

    private ScoringRule.Composite? Composed(List<(int First, int Last)> ways)
    {
        var texts = ways.ConvertAll(Text);
        var rules = ways.ConvertAll(part => Rule(part)!);
        if (!UnlabelledParts.AreApart(texts, rules, weight))
            return null;
        if (labelled)
            return new([.. rules.Select((rule, index) => new RulePart(pieces[index].Label, SummedParts.AsPart(rule)))], weight);
        var sum = new SummedParts();
        return rules.TrueForAll(sum.Add) ? sum.Whole(weight) : null;
    }
}
