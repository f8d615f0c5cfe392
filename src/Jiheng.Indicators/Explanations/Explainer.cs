using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Jiheng.Indicators.Definitions;
using Jiheng.Indicators.Scoring;

namespace Jiheng.Indicators.Explanations;

/// <summary>得分说明生成。Turns scores into sentences. All wording about scores is in this folder.</summary>
public static class Explainer
{
    private static readonly ConditionalWeakTable<Indicator, IndicatorWording> Wordings = [];
    private static readonly ConditionalWeakTable<IndicatorSystem, IndicatorWording[]> WordingsOfSystems = [];

    /// <summary>Every indicator of the score, in the order of the system.</summary>
    public static ImmutableArray<IndicatorExplanation> Explain(SystemScore score)
    {
        var pen = new ExplanationPen();
        var figures = new FigureWriter(pen);
        var wordings = WordingsOf(score.System);
        var explanations = new IndicatorExplanation[score.Indicators.Length];
        for (var i = 0; i < explanations.Length; i++)
            explanations[i] = Explain(score.Indicators[i], wordings[i], score.System, pen, figures);
        return ImmutableCollectionsMarshal.AsImmutableArray(explanations);
    }

    public static IndicatorExplanation Explain(IndicatorScore score, IndicatorSystem system)
    {
        var pen = new ExplanationPen();
        return Explain(score, WordingOf(score.Indicator), system, pen, new FigureWriter(pen));
    }

    private static IndicatorExplanation Explain(IndicatorScore score, IndicatorWording wording, IndicatorSystem system, ExplanationPen pen, FigureWriter figures) => new()
    {
        Score = score,
        Calculation = figures.Calculation(score, wording),
        Step = Step(score, system, pen, wording),
        Sources = figures.Sources(score),
        Next = OutcomeWriter.Next(pen, score, wording),
        Canonical = wording.Canonical,
    };

    private static string Step(IndicatorScore score, IndicatorSystem system, ExplanationPen pen, IndicatorWording wording)
    {
        OutcomeWriter.Write(pen, score, new StepWriter(pen, wording, system.StartedUnit), system.Decimals);
        return pen.Take();
    }

    private static IndicatorWording[] WordingsOf(IndicatorSystem system) => WordingsOfSystems.TryGetValue(system, out var wordings)
        ? wordings
        : WordingsOfSystems.GetValue(system, static each => [.. each.Indicators.Select(WordingOf)]);

    private static IndicatorWording WordingOf(Indicator indicator) =>
        Wordings.TryGetValue(indicator, out var wording) ? wording : Wordings.GetValue(indicator, static each => new(each));
}
