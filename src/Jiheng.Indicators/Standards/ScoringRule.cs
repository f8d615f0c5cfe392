using Jiheng.Indicators.Standards.Writing;

namespace Jiheng.Indicators.Standards;

/// <summary>评分规则。What a scoring standard means. Closed: every shape is in this file, and nothing else scores.</summary>
public abstract record ScoringRule
{
    private ScoringRule() { }

    /// <summary>Whether points follow from a measured value.</summary>
    internal bool AsksForValue => ValueMeasure is not null;

    /// <summary>指标值的计量。What the value it asks for counts; nothing where it asks for none. Parts have values of their own.</summary>
    public Measure? ValueMeasure => this switch
    {
        Bands bands => bands.Measure,
        Stepped stepped => stepped.Measure,
        DeductByCount deduct => deduct.Measure,
        Proportional proportional => proportional.Measure,
        Inverse inverse => inverse.Measure,
        Linear linear => linear.Measure,
        Gated gated => gated.Otherwise.ValueMeasure,
        _ => null,
    };

    /// <summary>What the value of the indicator's formula counts: the rule's own measure, that of the first part that has one, or the unit of what is counted.</summary>
    internal Measure? FormulaMeasure => this switch
    {
        Gated gated => gated.Otherwise.FormulaMeasure,
        Composite composite => composite.Parts.Select(part => part.Rule.FormulaMeasure).FirstOrDefault(measure => measure is not null),
        PerOccurrence { Kinds: [var kind] } => new(kind.Unit),
        _ => ValueMeasure,
    };

    /// <summary>定分。Always these points; the outcome of a band.</summary>
    public sealed record Fixed(Points Points) : ScoringRule;

    /// <summary>分档。The band that holds the value decides; a value in no band has no score.</summary>
    /// <param name="Measure">What the limits count.</param>
    /// <param name="Items">In the order of the sentence; they do not overlap.</param>
    public sealed record Bands(Measure Measure, ImmutableArray<Band> Items) : ScoringRule
    {
        public bool Equals(Bands? other) => other is not null && Measure == other.Measure && Items.SequenceEqual(other.Items);

        public override int GetHashCode() => HashCode.Combine(Measure, Items.Length);
    }

    /// <summary>按单位增减分。The base points inside the standard, minus or plus so much for each unit away from it.</summary>
    /// <param name="Measure">What the standard and the steps count.</param>
    /// <param name="Standard">Where nothing is deducted or added.</param>
    /// <param name="Base">Points inside the standard.</param>
    /// <param name="Below">Change for each unit under the standard; nothing means the sentence does not say.</param>
    /// <param name="Above">Change for each unit over the standard; nothing means the sentence does not say.</param>
    /// <param name="Floor">Least points: 扣完为止 is 0, 最多扣3分 is the base minus 3.</param>
    /// <param name="Cap">Most points.</param>
    /// <param name="Started">What a started unit costs.</param>
    public sealed record Stepped(
        Measure Measure, Interval Standard, Points Base, Slope? Below, Slope? Above, Points Floor, Points Cap, StartedUnit Started) : ScoringRule;

    /// <summary>超标按数量扣分。Whether points are lost is decided by the value, how many by a count: “控制率≤100%得满分，每超1人扣0.1分”.</summary>
    /// <param name="Measure">What the standard counts.</param>
    /// <param name="Standard">Where nothing is deducted.</param>
    /// <param name="Full">Points inside the standard.</param>
    /// <param name="Excess">What is counted beyond it, and what each costs.</param>
    /// <param name="Floor">Least points.</param>
    /// <param name="Started">What a started step costs.</param>
    public sealed record DeductByCount(
        Measure Measure, Interval Standard, Points Full, Occurrence Excess, Points Floor, StartedUnit Started) : ScoringRule;

    /// <summary>按比例得分。Value ÷ target × full, between 0 and the cap.</summary>
    public sealed record Proportional(Measure Measure, decimal Target, Points Full, Points Cap) : ScoringRule;

    /// <summary>按反比例得分。Target ÷ value × full, between 0 and the cap, for costs where less is better.</summary>
    public sealed record Inverse(Measure Measure, decimal Target, Points Full, Points Cap) : ScoringRule;

    /// <summary>线性得分。A straight line through two points, level beyond them: (x−60%)÷(1−60%)×分值.</summary>
    public sealed record Linear(Measure Measure, Corner From, Corner To) : ScoringRule;

    /// <summary>达标与否。Full points when a stated fact holds, other points when not.</summary>
    /// <param name="Condition">The fact, in the words of the sentence.</param>
    /// <param name="Met">Points when it holds.</param>
    /// <param name="Unmet">Points when not.</param>
    /// <param name="CountsViolations">The fact is that something did not occur: a count of 0 holds, any other does not.</param>
    public sealed record PassFail(string Condition, Points Met, Points Unmet, bool CountsViolations) : ScoringRule;

    /// <summary>要点。Points of each item that is met, or deducted for each that is not.</summary>
    /// <param name="Items">In order, each with label, words and points.</param>
    /// <param name="Start">0 when points are added, the full mark when they are deducted.</param>
    /// <param name="Floor">Least points.</param>
    /// <param name="Cap">Most points.</param>
    public sealed record Checklist(ImmutableArray<ChecklistItem> Items, Points Start, Points Floor, Points Cap) : ScoringRule
    {
        /// <summary>Missing items are deducted from the full mark.</summary>
        public bool Deducts => Start > Points.Zero;

        public bool Equals(Checklist? other) => other is not null && Start == other.Start && Floor == other.Floor && Cap == other.Cap
            && Items.SequenceEqual(other.Items);

        public override int GetHashCode() => HashCode.Combine(Start, Cap, Items.Length);
    }

    /// <summary>按次计分。A start, minus or plus so much for each occurrence, within floor and cap.</summary>
    /// <param name="Kinds">One kind, or several told apart by their labels.</param>
    /// <param name="Start">The full mark for deductions, 0 for additions.</param>
    /// <param name="Floor">Least points.</param>
    /// <param name="Cap">Most points.</param>
    /// <param name="Started">What a started step counts, for steps larger than one.</param>
    public sealed record PerOccurrence(ImmutableArray<Occurrence> Kinds, Points Start, Points Floor, Points Cap, StartedUnit Started) : ScoringRule
    {
        public bool Equals(PerOccurrence? other) => other is not null && Start == other.Start && Floor == other.Floor && Cap == other.Cap
            && Started == other.Started && Kinds.SequenceEqual(other.Kinds);

        public override int GetHashCode() => HashCode.Combine(Start, Floor, Cap, Kinds.Length);
    }

    /// <summary>按等次得分。A grade given elsewhere decides.</summary>
    public sealed record GradeMap(ImmutableArray<GradePoints> Grades) : ScoringRule
    {
        public bool Equals(GradeMap? other) => other is not null && Grades.SequenceEqual(other.Grades);

        public override int GetHashCode() => Grades.Length;
    }

    /// <summary>分项分摊。The full mark is divided evenly over the targets a unit has set.</summary>
    /// <param name="Full">Points for all of them.</param>
    /// <param name="ByRate">A target done in part earns in proportion, 1 at most; otherwise it earns all or nothing.</param>
    /// <param name="Each">The rule of each target, where it has one of its own; nothing where completion decides.</param>
    public sealed record Apportioned(Points Full, bool ByRate, TargetRule? Each = null) : ScoringRule
    {
        /// <summary>各项所占比重, which together make 1: “完成率×60%+合格率×40%”; empty where all count alike.</summary>
        public ImmutableArray<decimal> Shares { get; init; } = [];

        public bool Equals(Apportioned? other) => other is not null && Full == other.Full && ByRate == other.ByRate && Each == other.Each && Shares.SequenceEqual(other.Shares);

        public override int GetHashCode() => HashCode.Combine(Full, ByRate, Each, Shares.Length);
    }

    /// <summary>分部分计分。The sum of parts, each a rule of its own, between 0 and the cap; a part may only deduct.</summary>
    public sealed record Composite(ImmutableArray<RulePart> Parts, Points Cap) : ScoringRule
    {
        /// <summary>Parts that measure a value each, where there are several: their values are given in this order, one cannot stand for another. Empty where one value serves.</summary>
        public ImmutableArray<RulePart> Measured => Parts.Count(part => part.Rule.AsksForValue) > 1 ? [.. Parts.Where(part => part.Rule.AsksForValue)] : [];

        public bool Equals(Composite? other) => other is not null && Cap == other.Cap && Parts.SequenceEqual(other.Parts);

        public override int GetHashCode() => HashCode.Combine(Cap, Parts.Length);
    }

    /// <summary>评判。An evaluator gives points in a range with a reason; nothing is computed.</summary>
    public sealed record Judgement(Points Lowest, Points Highest) : ScoringRule;

    /// <summary>前提。A fact that decides before the rule is asked: a veto, an unmet precondition, nothing to evaluate.</summary>
    /// <param name="Condition">The fact, in the words of the sentence.</param>
    /// <param name="Then">The points it leads to, usually 0; nothing when the indicator then does not apply.</param>
    /// <param name="Otherwise">The rule that scores when it does not hold.</param>
    /// <param name="Item">Label of the item whose absence is this fact: “①设定了绩效目标…若未设定绩效目标，本指标不得分”; nothing where there is none.</param>
    public sealed record Gated(string Condition, Points? Then, ScoringRule Otherwise, string? Item = null) : ScoringRule;
}

/// <summary>档。An interval and what it earns: fixed points, or a rule that holds inside it.</summary>
public sealed record Band(Interval When, ScoringRule Then);

/// <summary>每单位增减。So many points for each step.</summary>
/// <param name="Step">Size of one unit, in the measure of the rule (0.01 is one percentage point); above 0.</param>
/// <param name="Points">Points for one unit; below 0 is a deduction.</param>
public sealed record Slope(decimal Step, Points Points);

/// <summary>折点。A value and its points on a line.</summary>
public sealed record Corner(decimal At, Points Points);

/// <summary>要点。</summary>
/// <param name="Label">①, ②… as printed or by order.</param>
/// <param name="Text">The words of the item.</param>
/// <param name="Points">What it is worth.</param>
public sealed record ChecklistItem(string Label, string Text, Points Points);

/// <summary>情形。Something that is counted.</summary>
/// <param name="Labels">①–⑧ when one deduction covers several listed items; empty when the sentence has none.</param>
/// <param name="Text">The words for it.</param>
/// <param name="Unit">例, 次, 天….</param>
/// <param name="Step">How many make one deduction; nearly always 1.</param>
/// <param name="Points">Points for one step; below 0 is a deduction.</param>
/// <param name="CountsUnmet">What is counted are items that are missing or not met, so that “4 of 6 met” counts as 2.</param>
public sealed record Occurrence(ImmutableArray<string> Labels, string Text, string Unit, decimal Step, Points Points, bool CountsUnmet)
{
    /// <summary>情形名称: the words as they are printed, without the counting word at their end, “报送有误” of “报送有误处”.</summary>
    public string Name => FreeText.Write(Step == 1m && !CountsUnmet && Text.Length > Unit.Length + 1 && EndsInUnit ? Text[..^Unit.Length] : Text);

    /// <summary>“报送有误处” and not “有误1处” or “处”: the counting word stands behind words.</summary>
    internal bool EndsInUnit => Text.Length > Unit.Length && Text.EndsWith(Unit, StringComparison.Ordinal) && !char.IsAsciiDigit(Text[^(Unit.Length + 1)]);

    public bool Equals(Occurrence? other) => other is not null && Text == other.Text && Unit == other.Unit && Step == other.Step
        && Points == other.Points && CountsUnmet == other.CountsUnmet && Labels.SequenceEqual(other.Labels);

    public override int GetHashCode() => HashCode.Combine(Text, Unit, Step, Points);
}

/// <summary>单项标准。How one of several targets scores.</summary>
/// <param name="Rule">On the rate of the target.</param>
/// <param name="Worth">Points it gives at most; all targets share the full mark evenly.</param>
public sealed record TargetRule(ScoringRule Rule, Points Worth);

/// <summary>等次得分。</summary>
public sealed record GradePoints(string Grade, Points Points)
{
    /// <summary>其他: any grade the others do not name.</summary>
    public const string AnyOther = "其他";
}

/// <summary>组成部分。</summary>
public sealed record RulePart(string Label, ScoringRule Rule);

/// <summary>不足一个单位：按比例、不计、按一个计，or left to the system by the sentence.</summary>
public enum StartedUnit { AsSystemSays, Proportionally, NotCounted, CountedAsOne }
