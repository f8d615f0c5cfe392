using System.Diagnostics;
using System.Text.Json;
using Jiheng.Indicators.Explanations;
using Jiheng.Indicators.Figures;
using Jiheng.Indicators.Formulas;
using Jiheng.Indicators.Scoring;

namespace Jiheng.Scores;

/// <summary>指标得分 JSON。</summary>
internal sealed class IndicatorJson(Utf8JsonWriter json)
{
    public void Write(IndicatorExplanation explanation)
    {
        var score = explanation.Score;
        json.WriteStartObject();
        json.WriteString("id", score.Indicator.Id);
        json.WriteString("name", score.Indicator.Name);
        json.Points("full", score.Full);
        json.WriteString("outcome", Outcome(score.Outcome));
        json.Points("points", score.Awarded);
        json.Points("exact", (score.Outcome as IndicatorOutcome.Scored)?.Exact.Rounded(12));
        json.Points("lost", score.Lost);
        json.Decimal("value", (score.Value as FormulaValue.Known)?.Value);
        Words(explanation);
        Figures("figures", score.Inputs);
        Missing(score.Outcome as IndicatorOutcome.Missing);
        json.WriteEndObject();
    }

    private void Words(IndicatorExplanation explanation)
    {
        json.WriteString("calculation", explanation.Calculation);
        json.WriteString("step", explanation.Step);
        json.WriteString("standard", explanation.Standard);
        json.WriteString("executedWording", explanation.Score.Indicator.ExecutedWording);
        json.WriteString("canonical", explanation.Canonical);
        json.WriteString("sources", explanation.Sources);
        json.WriteString("note", explanation.Note);
        json.WriteString("next", explanation.Next);
    }

    private void Figures(string name, IReadOnlyList<FigureUsed> figures)
    {
        json.WriteStartArray(name);
        foreach (var used in figures)
            Figure(used);
        json.WriteEndArray();
    }

    private void Figure(FigureUsed used)
    {
        var known = used.Figure as Observed<Quantity>.Known;
        json.WriteStartObject();
        json.WriteString("name", used.Reference.Printed);
        json.WriteBoolean("lastYear", used.Reference.LastYear);
        json.WriteString("status", Status(used));
        json.Decimal("value", known?.Value.Value);
        json.WriteString("unit", known?.Value.Unit.Name);
        json.WriteString("source", Source(used));
        json.WriteEndObject();
    }

    private void Missing(IndicatorOutcome.Missing? missing)
    {
        json.WriteStartArray("missing");
        foreach (var figure in missing?.Figures ?? [])
        {
            json.WriteStartObject();
            json.WriteString("name", figure.Printed);
            json.WriteBoolean("lastYear", figure.LastYear);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    private static string Status(FigureUsed used) => used.Figure switch
    {
        Observed<Quantity>.Known => used.Derivation is null ? "entered" : "derived",
        Observed<Quantity>.Missing => "missing",
        _ => "notApplicable",
    };

    private static string Source(FigureUsed used) => used.Figure switch
    {
        Observed<Quantity>.Known known => used.Derivation?.Formula.Text ?? known.Source,
        Observed<Quantity>.Missing missing => missing.Reason,
        Observed<Quantity>.NotApplicable none => none.Reason,
        _ => throw new UnreachableException($"{used}"),
    };

    private static string Outcome(IndicatorOutcome outcome) => outcome switch
    {
        IndicatorOutcome.Scored => "scored",
        IndicatorOutcome.Judged => "judged",
        IndicatorOutcome.NotApplicable => "notApplicable",
        IndicatorOutcome.Missing => "missing",
        IndicatorOutcome.WrongFigures => "wrongFigures",
        IndicatorOutcome.AwaitingJudgement => "awaitingJudgement",
        IndicatorOutcome.NotStated => "notStated",
        _ => throw new UnreachableException($"{outcome}"),
    };
}
