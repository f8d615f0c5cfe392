using Jiheng.Indicators.Quantities;
using Jiheng.Indicators.Standards;

namespace Jiheng.Web.Scores;

/// <summary>判定问题。One thing a standard asks a person to find out; each is a field of the form.</summary>
public abstract record Question
{
    private Question() { }

    /// <summary>The name of its field.</summary>
    public abstract string Field { get; }

    /// <summary>What it is called where saved and typed answers stand side by side.</summary>
    public abstract string Words { get; }

    /// <summary>要点是否符合。</summary>
    /// <param name="Worth">Nothing where the item alone is worth no fixed number of points.</param>
    public sealed record Item(string Label, string Text, Points? Worth) : Question
    {
        public override string Field => "item." + Label;

        public override string Words => Label + Text;
    }

    /// <summary>次数。</summary>
    /// <param name="Label">Empty where only one thing is counted.</param>
    public sealed record Count(string Label, string Text, string Unit) : Question
    {
        public override string Field => "count." + Label;

        public override string Words => Label + Text;
    }

    /// <summary>指标值, where no formula gives it.</summary>
    public sealed record Value(Measure Measure) : Question
    {
        public override string Field => "value";

        public override string Words => "指标值";
    }

    /// <summary>等次。</summary>
    public sealed record Grade(ImmutableArray<string> Choices) : Question
    {
        public override string Field => "grade";

        public override string Words => "等次";
    }

    /// <summary>达成数和总数。</summary>
    public sealed record Targets : Question
    {
        public const string Of = "of";

        public override string Field => "met";

        public override string Words => "达成的目标数";
    }

    /// <summary>各项完成率。</summary>
    /// <param name="Exactly">How many there are; nothing where the unit sets as many targets as it likes.</param>
    public sealed record Rates(int? Exactly) : Question
    {
        public override string Field => "rates";

        public override string Words => "各项完成率";
    }

    /// <summary>否决情形。</summary>
    public sealed record Veto(string Condition) : Question
    {
        public override string Field => "veto";

        public override string Words => Condition;
    }

    /// <summary>评判给分。</summary>
    public sealed record Given(Points Lowest, Points Highest) : Question
    {
        public override string Field => "given";

        public override string Words => "给分";
    }
}
