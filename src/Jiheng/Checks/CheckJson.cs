using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text;
using Jiheng.Indicators.Standards;
using Jiheng.ReportChecks.Checking;
using Jiheng.ReportChecks.Statements;
using Jiheng.Web.Checks.Findings;

namespace Jiheng.Checks;

/// <summary>核验结果 JSON。The contract of the command line; docs/how-reports-are-checked.md says what each property means.</summary>
internal sealed class CheckJson
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, Indented = true, NewLine = "\n" };

    private readonly Utf8JsonWriter json;
    private readonly CheckedFile file;
    private readonly CharacterOffsets offsets;

    private CheckJson(Utf8JsonWriter json, CheckedFile file)
    {
        this.json = json;
        this.file = file;
        offsets = new(file.Text.Content);
    }

    /// <param name="file">The checked file.</param>
    /// <param name="all">With the statements that hold.</param>
    public static string Write(CheckedFile file, bool all)
    {
        using var buffer = new MemoryStream();
        using (var writer = new Utf8JsonWriter(buffer, Options))
            new CheckJson(writer, file).Write(all);
        return Encoding.UTF8.GetString(buffer.ToArray());
    }

    private void Write(bool all)
    {
        json.WriteStartObject();
        String("file", file.File);
        String("title", file.Report.Title);
        if (file.Report.Year is { } year)
            json.WriteNumber("year", year.Value);
        else
            json.WriteNull("year");
        json.WriteStartArray("statements");
        foreach (var statement in file.Report.Statements.Where(statement => all || statement.Agreement == Agreement.Differs))
            Write(statement);
        json.WriteEndArray();
        json.WriteStartArray("findings");
        foreach (var finding in file.Report.Findings)
            Write(finding);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private void Write(Statement statement)
    {
        json.WriteStartObject();
        json.WriteString("kind", ContractNames.Of(statement.Kind));
        String("quote", file.Text.At(statement.Span));
        json.WriteNumber("start", offsets.Of(statement.Span.Start));
        json.WriteNumber("end", offsets.Of(statement.Span.End));
        String("stated", statement.Stated);
        String("recomputed", statement.Recomputed);
        Range("statedRange", statement.StatedRange);
        Range("recomputedRange", statement.RecomputedRange);
        json.WriteString("agreement", ContractNames.Of(statement.Agreement));
        json.WriteEndObject();
    }

    private void Write(Finding finding)
    {
        json.WriteStartObject();
        json.WriteString("code", finding.Code);
        json.WriteString("severity", ContractNames.Of(finding.Severity));
        json.WriteString("kind", ContractNames.Of(finding.Kind));
        String("message", finding.Message);
        json.WriteStartArray("quotes");
        foreach (var span in finding.Spans)
            json.WriteStringValue(VisibleText.Whole(file.Text.At(span)));
        json.WriteEndArray();
        json.WriteStartArray("spans");
        foreach (var span in finding.Spans)
            Write(span);
        json.WriteEndArray();
        String("stated", finding.Stated);
        String("recomputed", finding.Recomputed);
        var (stated, recomputed) = file.Ranges(finding);
        Range("statedRange", stated);
        Range("recomputedRange", recomputed);
        if (finding.Suggestion is { } suggestion)
            String("suggestion", suggestion);
        json.WriteEndObject();
    }

    private void Write(TextSpan span)
    {
        json.WriteStartArray();
        json.WriteNumberValue(offsets.Of(span.Start));
        json.WriteNumberValue(offsets.Of(span.End));
        json.WriteEndArray();
    }

    private void Range(string name, PrintedRange? range)
    {
        if (range is null)
            return;
        json.WriteStartArray(name);
        json.WriteStringValue(range.Low);
        json.WriteStringValue(range.High);
        json.WriteEndArray();
    }

    private void String(string name, string value) => json.WriteString(name, VisibleText.Whole(value));
}
