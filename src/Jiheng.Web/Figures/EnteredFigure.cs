using System.Diagnostics;
using Jiheng.Indicators.Figures;
using Jiheng.Indicators.Quantities;

namespace Jiheng.Web.Figures;

/// <summary>填报数。One data element of one evaluation, this year's or last year's.</summary>
public sealed class EnteredFigure
{
    public required Guid EvaluationId { get; init; }

    /// <summary>数据项, by its normalised name.</summary>
    public required string Element { get; init; }

    public required bool LastYear { get; init; }

    public required FigureState State { get; set; }

    /// <summary>In <see cref="Unit"/>; nothing unless known.</summary>
    public decimal? Value { get; set; }

    /// <summary>计量单位 as entered.</summary>
    public string Unit { get; set; } = "";

    /// <summary>来源, or the reason why it is missing or does not apply.</summary>
    public string Source { get; set; } = "";

    /// <summary>The file that proves it.</summary>
    public Guid? EvidenceId { get; set; }

    public int Version { get; set; } = 1;

    public required string EnteredBy { get; set; }

    public required DateTimeOffset EnteredAt { get; set; }

    /// <summary>Takes over state, value, unit and source.</summary>
    public void Take(Observed<Quantity> figure) => (State, Value, Unit, Source) = figure switch
    {
        Observed<Quantity>.Known known => (FigureState.Known, known.Value.Value, known.Value.Unit.Name, known.Source),
        Observed<Quantity>.NotApplicable none => (FigureState.NotApplicable, (decimal?)null, "", none.Reason),
        Observed<Quantity>.Missing missing => (FigureState.Missing, null, "", missing.Reason),
        _ => throw new UnreachableException($"{figure}"),
    };
}

/// <summary>填报状态：有数、暂缺、无此项。Zero is a number.</summary>
public enum FigureState { Known, Missing, NotApplicable }

/// <summary>填报状态的名称。</summary>
public static class FigureStateNames
{
    public static string Of(FigureState state) => state switch
    {
        FigureState.Known => "有数",
        FigureState.Missing => FigureWords.Missing,
        FigureState.NotApplicable => FigureWords.NoSuchThing,
        _ => throw new UnreachableException($"{state}"),
    };
}
