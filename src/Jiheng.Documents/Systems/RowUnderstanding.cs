using System.Collections.Immutable;
using Jiheng.Indicators.Quantities;
using Jiheng.Indicators.Standards;

namespace Jiheng.Documents.Systems;

/// <summary>导入的一行。One indicator of a printed table: what is printed, and what was understood.</summary>
/// <param name="Dimension">一级指标.</param>
/// <param name="Group">二级指标.</param>
/// <param name="Name">三级指标.</param>
/// <param name="Id">编号 it was given.</param>
/// <param name="Weight">分值; nothing where none is printed.</param>
/// <param name="Understanding">Of its standard.</param>
/// <param name="Formula">公式 in the words of the dictionary; nothing where its value is asked for.</param>
/// <param name="Remarks">What a person should look at, one sentence each.</param>
public sealed record ImportedRow(
    string Dimension, string Group, string Name, string Id, Points? Weight, RowUnderstanding Understanding, string? Formula, ImmutableArray<string> Remarks)
{
    /// <summary>Its value is entered by hand: no formula could be read that the rule asks for.</summary>
    public bool AsksForValue { get; init; }

    /// <summary>方向 as 体系.yaml has it: chosen, or as the points of the rule show it; nothing where neither says.</summary>
    public string? Direction { get; init; }

    /// <summary>A person has to write a wording, or to fill in what the table leaves out.</summary>
    public bool NeedsHand => Understanding is RowUnderstanding.NotRead or RowUnderstanding.WithoutWeight;
}

/// <summary>识读情况。What became of the standard of one row.</summary>
public abstract record RowUnderstanding
{
    private RowUnderstanding() { }

    /// <summary>可执行。</summary>
    /// <param name="Rule">The rule.</param>
    /// <param name="Canonical">规范表述.</param>
    public sealed record Executable(ScoringRule Rule, string Canonical) : RowUnderstanding;

    /// <summary>评判。The sentence leaves the points to an evaluator.</summary>
    public sealed record Judged(string Canonical) : RowUnderstanding;

    /// <summary>没有读懂。The sentence stays, for a person.</summary>
    public sealed record NotRead(string Standard, string Reason, TextSpan At) : RowUnderstanding;

    /// <summary>没有印分值。A standard without a weight cannot be executed.</summary>
    public sealed record WithoutWeight(string Standard) : RowUnderstanding;

    /// <summary>没有印评分标准。</summary>
    public sealed record NotPrinted : RowUnderstanding;
}
