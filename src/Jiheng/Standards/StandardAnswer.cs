using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Jiheng.Indicators.Scoring;
using Jiheng.Indicators.Standards;

namespace Jiheng.Standards;

/// <summary>一行答复。What was understood of a standard and what it earns, as the contract writes it.</summary>
internal static class StandardAnswer
{
    private static readonly JsonWriterOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private const int MostDecimals = 6;

    public static string For(StandardLine line) => Written(writer =>
    {
        writer.WriteString("id", line.Id);
        switch (StandardReader.Read(line.Standard))
        {
            case StandardReading.Understood understood:
                WriteUnderstood(writer, understood.Rule, line);
                break;
            case StandardReading.Refused refused:
                WriteRefused(writer, refused.Reason, refused.At);
                break;
        }
    });

    public static string Malformed(string id, string reason, int lineNumber) => Written(writer =>
    {
        writer.WriteString("id", id);
        WriteRefused(writer, $"第{lineNumber.ToString(CultureInfo.InvariantCulture)}行：{reason}", new(0, 0));
    });

    private static void WriteUnderstood(Utf8JsonWriter writer, ScoringRule rule, StandardLine line)
    {
        writer.WriteBoolean("understood", true);
        writer.WriteString("shape", RuleShape.Of(rule));
        writer.WriteString("canonical", CanonicalWording.Write(rule, line.Standard.Weight));
        writer.WriteStartArray("scores");
        var decimals = StatedRounding.DecimalsOf(line.Standard.Text) ?? MostDecimals;
        foreach (var probe in line.Probes)
        {
            if (RuleScorer.Score(rule, probe, StartedUnit.Proportionally) is RuleOutcome.Scored scored)
                writer.WriteNumberValue(Numerals.WithoutTrailingZeros(scored.Points.Rounded(decimals).Value));
            else
                writer.WriteNullValue();
        }
        writer.WriteEndArray();
    }

    private static void WriteRefused(Utf8JsonWriter writer, string reason, TextSpan at)
    {
        writer.WriteBoolean("understood", false);
        writer.WriteString("reason", reason);
        writer.WriteStartArray("at");
        writer.WriteNumberValue(at.Start);
        writer.WriteNumberValue(at.End);
        writer.WriteEndArray();
    }

    private static string Written(Action<Utf8JsonWriter> write)
    {
        using var buffer = new MemoryStream();
        using (var writer = new Utf8JsonWriter(buffer, Plain))
        {
            writer.WriteStartObject();
            write(writer);
            writer.WriteEndObject();
        }
        return Encoding.UTF8.GetString(buffer.ToArray());
    }
}
