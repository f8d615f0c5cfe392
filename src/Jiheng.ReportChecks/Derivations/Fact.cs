using Jiheng.ReportChecks.Statements;

namespace Jiheng.ReportChecks.Derivations;

/// <summary>数据点。A number of the report, with where it stands and what the words beside it call it.</summary>
/// <param name="Amount">As printed, the unit of the table added where a cell has none.</param>
/// <param name="Order">Among all numbers of the report.</param>
/// <param name="Block">The paragraph or the table it stands in, counted from the start.</param>
/// <param name="Words">The words of its clause, or the labels of its row and column.</param>
internal sealed record Fact(PrintedAmount Amount, int Order, int Block, string Words)
{
    /// <summary>Where it is written in a sentence; nothing for a cell.</summary>
    public Mention? Mention { get; init; }

    public Line? Line { get; init; }

    /// <summary>Written in the words of a cell.</summary>
    public bool IsInCell { get; init; }

    /// <summary>Of its table; nothing for a number of a sentence.</summary>
    public int? Column { get; init; }

    /// <summary>Of its table; nothing for a number of a sentence.</summary>
    public int? Row { get; init; }

    /// <summary>Of its column; empty for a number of a sentence.</summary>
    public string Heading { get; init; } = "";

    /// <summary>The names to the left of a cell, the first of them first; none for a number of a sentence.</summary>
    public ImmutableArray<string> Labels { get; init; } = [];

    /// <summary>In a row of 合计 or 小计.</summary>
    public bool IsTotal { get; init; }

    /// <summary>Its words two characters at a time: what two numbers of one subject share.</summary>
    public ImmutableArray<int> Pairs { get; } = [.. WordPairs.Of(Words)];

    public decimal Value => Amount.Number.InBase;

    public bool IsMoney => Amount.Unit.Dimension == UnitDimension.Money;

    public bool IsScore => Amount.Unit.Name == "分";

    /// <summary>People, things, areas: anything counted or measured but money and points.</summary>
    public bool IsCount => Amount.HasDimension && !IsMoney && !IsScore;

    /// <summary>Says a number, exactly or about: what may be derived.</summary>
    public bool IsClaim => Amount.Nearness is Nearness.AsPrinted or Nearness.About;

    /// <summary>A number others may be computed from; “不低于90%” speaks of exactly 90%.</summary>
    public bool IsPart => Amount.Nearness is Nearness.AsPrinted or Nearness.Bound;

    /// <summary>As it goes into a computation.</summary>
    public PrintedAmount Part => Amount with { Nearness = Nearness.AsPrinted };

    /// <summary>The two can be added, or be parts of one whole.</summary>
    public bool IsLike(Fact other) =>
        Amount.HasDimension == other.Amount.HasDimension
        && (Amount.Unit.Dimension == other.Amount.Unit.Dimension || (IsCount && other.IsCount)) && Amount.IsPercentage == other.Amount.IsPercentage;

    /// <summary>In the same unit of measure, whatever its size.</summary>
    public bool IsSame(Fact other) => Amount.Unit.Dimension == other.Amount.Unit.Dimension && Amount.IsPercentage == other.Amount.IsPercentage;

    /// <summary>Of one unit, or both of the words that count anything: 3家 and 2个 are 5个.</summary>
    public bool IsAddable(Fact other) => IsSame(other) || (CountsAnything.Contains(Amount.Unit.Name) && CountsAnything.Contains(other.Amount.Unit.Name));

    private static readonly ImmutableArray<string> CountsAnything = ["个", "家", "所", "项", "件", "名", "人", "处"];

    public bool IsInSentenceOf(Fact other) =>
        Block == other.Block && Mention is { } mine && other.Mention is { } its && Line == other.Line && mine.Sentence == its.Sentence;
}
