using System.Collections.Immutable;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Jiheng.Indicators.Claims;
using Jiheng.Indicators.Explanations;
using Jiheng.Indicators.Figures;
using Jiheng.Indicators.Scoring;

namespace Jiheng.Scores;

/// <summary>评分结果 JSON。Versioned; docs/score.schema.json has every property.</summary>
internal sealed class ScoreJson
{
    public const string Schema = "jiheng.score/1";

    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, Indented = true, NewLine = "\n" };

    private readonly Utf8JsonWriter json;

    private ScoreJson(Utf8JsonWriter json) => this.json = json;

    public static string Write(SystemScore score, ImmutableArray<FigureDoubt> doubts, ClaimReport? claims)
    {
        using var buffer = new MemoryStream();
        using (var writer = new Utf8JsonWriter(buffer, Options))
            new ScoreJson(writer).Score(score, doubts, claims);
        return Encoding.UTF8.GetString(buffer.ToArray());
    }

    private void Score(SystemScore score, ImmutableArray<FigureDoubt> doubts, ClaimReport? claims)
    {
        var explanations = Explainer.Explain(score);
        json.WriteStartObject();
        json.WriteString("schema", Schema);
        json.WriteString("unit", score.Unit);
        json.WriteNumber("year", score.Year.Value);
        System(score);
        Total(score.Total);
        json.WriteStartArray("dimensions");
        var next = 0;
        foreach (var dimension in score.Dimensions)
            Dimension(dimension, explanations.AsSpan(), ref next);
        json.WriteEndArray();
        Strings("totals", TotalWriter.Lines(score));
        Strings("notes", score.System.Notes);
        Doubts(doubts);
        if (claims is not null)
            new ClaimJson(json).Write(claims, score, explanations);
        json.WriteEndObject();
    }

    private void System(SystemScore score)
    {
        json.WriteStartObject("system");
        json.WriteString("id", score.Stamp.SystemId);
        json.WriteString("name", score.System.Name);
        json.WriteString("contentHash", score.Stamp.ContentHash);
        json.WriteString("engine", score.Stamp.Engine);
        json.WriteNumber("total", score.System.Total.Value);
        json.WriteEndObject();
    }

    private void Total(TotalScore total)
    {
        json.WriteStartObject("total");
        Subtotal(total.Sum);
        json.Points("applicable", total.Applicable);
        json.WriteBoolean("rescaled", total.IsRescaled);
        json.Points("current", total.Current);
        json.Points("highest", total.Highest);
        json.Points("final", total.Final);
        json.WriteString("grade", total.Grade);
        json.WriteString("highestGrade", total.HighestGrade);
        json.WriteEndObject();
    }

    private void Subtotal(Subtotal subtotal)
    {
        json.Points("awarded", subtotal.Awarded);
        json.Points("most", subtotal.Most);
        json.WriteNumber("open", subtotal.OpenCount);
        json.WriteNumber("notApplicable", subtotal.NotApplicableCount);
    }

    private void Dimension(DimensionScore dimension, ReadOnlySpan<IndicatorExplanation> explanations, ref int next)
    {
        json.WriteStartObject();
        json.WriteString("name", dimension.Dimension.Name);
        json.Points("full", dimension.Dimension.Full);
        Subtotal(dimension.Subtotal);
        json.WriteStartArray("groups");
        foreach (var group in dimension.Groups)
        {
            Group(group, explanations.Slice(next, group.Indicators.Length));
            next += group.Indicators.Length;
        }
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private void Group(GroupScore group, ReadOnlySpan<IndicatorExplanation> explanations)
    {
        json.WriteStartObject();
        json.WriteString("name", group.Group.Name);
        json.Points("full", group.Group.Full);
        Subtotal(group.Subtotal);
        json.WriteStartArray("indicators");
        foreach (var explanation in explanations)
            new IndicatorJson(json).Write(explanation);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private void Doubts(ImmutableArray<FigureDoubt> doubts)
    {
        json.WriteStartArray("doubts");
        foreach (var doubt in doubts)
        {
            json.WriteStartObject();
            json.WriteString("name", doubt.Element.Name);
            json.WriteBoolean("lastYear", doubt.LastYear);
            json.WriteNumber("value", doubt.Value.Value);
            json.WriteString("unit", doubt.Value.Unit.Name);
            json.WriteString("message", doubt.Message);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    private void Strings(string name, IEnumerable<string> values)
    {
        json.WriteStartArray(name);
        foreach (var value in values)
            json.WriteStringValue(value);
        json.WriteEndArray();
    }
}
