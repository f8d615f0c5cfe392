using Jiheng.Indicators.Standards;

namespace Jiheng.Indicators.Scoring;

/// <summary>判定事项。One thing an indicator asks a person to find out, beside the figures of its formulas.</summary>
public abstract record AskedFact
{
    private AskedFact() { }

    /// <summary>The words it is entered under in “判定” of a file of figures: ①, 次数, 等次.</summary>
    public abstract ImmutableArray<string> Entries { get; }

    /// <summary>要点是否符合。</summary>
    /// <param name="Worth">Nothing where the item alone is worth no fixed number of points.</param>
    public sealed record Item(string Label, string Text, Points? Worth) : AskedFact
    {
        public override ImmutableArray<string> Entries => [Label];
    }

    /// <summary>次数。</summary>
    /// <param name="Labels">Items it counts over; empty where only one thing is counted.</param>
    public sealed record Count(ImmutableArray<string> Labels, string Text, string Unit) : AskedFact
    {
        public override ImmutableArray<string> Entries => Labels.IsEmpty ? ["次数"] : Labels;
    }

    /// <summary>指标值, where no formula gives it.</summary>
    public sealed record Value(Measure Measure) : AskedFact
    {
        public override ImmutableArray<string> Entries => ["值"];
    }

    /// <summary>等次。</summary>
    public sealed record Grade(ImmutableArray<string> Choices) : AskedFact
    {
        public override ImmutableArray<string> Entries => ["等次"];
    }

    /// <summary>达成数和总数。</summary>
    public sealed record Targets : AskedFact
    {
        public override ImmutableArray<string> Entries => ["达成", "总数"];
    }

    /// <summary>各项完成率。</summary>
    /// <param name="Exactly">How many there are; nothing where the unit sets as many targets as it likes.</param>
    public sealed record Rates(int? Exactly) : AskedFact
    {
        public override ImmutableArray<string> Entries => ["各项"];
    }

    /// <summary>各部分的值, in the order of the parts: one cannot stand for another.</summary>
    public sealed record Values(ImmutableArray<MeasuredPart> Parts) : AskedFact
    {
        public override ImmutableArray<string> Entries => ["各项"];
    }

    /// <summary>否决情形。</summary>
    public sealed record Veto(string Condition) : AskedFact
    {
        public override ImmutableArray<string> Entries => ["一票否决"];
    }

    /// <summary>评判给分。</summary>
    public sealed record Given(Points Lowest, Points Highest) : AskedFact
    {
        public override ImmutableArray<string> Entries => ["给分"];
    }
}

/// <summary>有值的部分。A part of a standard that measures a value of its own.</summary>
public sealed record MeasuredPart(string Label, Measure Measure);
