using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using Jiheng.Documents.Reports.Plain;

namespace Jiheng.Documents.Records;

/// <summary>指标接口文件。Records PM_PERF_INDICATOR as CSV or JSON, in and out without loss.</summary>
public static class IndicatorRecords
{
    private const int MostRecords = 20_000;

    private static readonly JsonWriterOptions Indented = new() { Indented = true, Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping, NewLine = "\n" };

    /// <summary>Begins as spreadsheet programs take a file for UTF-8.</summary>
    public static byte[] ToCsv(IEnumerable<IndicatorRecord> records) =>
    [
        .. Encoding.UTF8.Preamble,
        .. Encoding.UTF8.GetBytes(CsvText.Line(IndicatorRecord.Names) + string.Concat(records.Select(record => CsvText.Line(IndicatorRecord.Names.Select(name => record[name]))))),
    ];

    public static byte[] ToJson(IEnumerable<IndicatorRecord> records)
    {
        using var bytes = new MemoryStream();
        using (var writer = new Utf8JsonWriter(bytes, Indented))
        {
            writer.WriteStartArray();
            foreach (var record in records)
            {
                writer.WriteStartObject();
                foreach (var name in IndicatorRecord.Names)
                    writer.WriteString(name, record[name]);
                writer.WriteEndObject();
            }
            writer.WriteEndArray();
        }
        return bytes.ToArray();
    }

    /// <param name="file">UTF-8 with or without a mark, or GB18030.</param>
    /// <param name="name">The file as messages name it; its ending says which form it has.</param>
    public static RecordReading Read(byte[] file, string name)
    {
        try
        {
            return TextDecoding.Decode(file) is not { } text ? new RecordReading.Refused($"{name}：不是文本文件；请存为 UTF-8 或 GB18030 编码的 .csv 或 .json 后再试。")
                : name.EndsWith(".json", StringComparison.OrdinalIgnoreCase) ? Json(text, name)
                : Csv(text, name);
        }
        // A character cut in two can be written in JSON and not be read from it.
        catch (InvalidOperationException)
        {
            return new RecordReading.Refused($"{name}：里面有不完整的字符；请用 UTF-8 编码重新导出后再试。");
        }
        catch (JsonException cause)
        {
            return new RecordReading.Refused($"{name}：第{(cause.LineNumber ?? 0) + 1}行不是完整的 JSON；请核对引号、逗号和括号。");
        }
    }

    private static RecordReading Csv(string text, string name)
    {
        var lines = CsvText.Read(text);
        if (lines.IsEmpty)
            return new RecordReading.Refused($"{name}：里面没有记录。");
        ImmutableArray<string> heads = [.. lines[0].Select(head => head.Trim().TrimStart('\uFEFF').ToLowerInvariant())];
        if (heads.Where(head => head.Length > 0).GroupBy(head => head, StringComparer.Ordinal).Any(same => same.Count() > 1))
            return new RecordReading.Refused($"{name}：表头里有重复的栏目；请删去一栏。");
        return Checked(heads, lines.Skip(1).Select(line => heads.Zip(line).Where(each => each.First.Length > 0).ToImmutableDictionary(each => each.First, each => each.Second, StringComparer.Ordinal)), name);
    }

    private static RecordReading Json(string text, string name)
    {
        using var document = JsonDocument.Parse(text, new() { MaxDepth = 8 });
        if (document.RootElement.ValueKind != JsonValueKind.Array)
            return new RecordReading.Refused($"{name}：应是记录的列表；请以“[”开头，每条记录写在花括号里。");
        var records = document.RootElement.EnumerateArray().Where(item => item.ValueKind == JsonValueKind.Object)
            .Select(item => item.EnumerateObject().GroupBy(field => field.Name.ToLowerInvariant(), StringComparer.Ordinal).ToImmutableDictionary(group => group.Key, group => Text(group.Last().Value), StringComparer.Ordinal)).ToList();
        return Checked([.. records.SelectMany(record => record.Keys).Distinct(StringComparer.Ordinal)], records, name);
    }

    private static string Text(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => value.GetString() ?? "",
        JsonValueKind.Null => "",
        _ => value.GetRawText(),
    };

    private static RecordReading Checked(ImmutableArray<string> heads, IEnumerable<ImmutableDictionary<string, string>> records, string name)
    {
        if (!heads.Contains("lv3_perf_ind_name"))
            return new RecordReading.Refused($"{name}：没有三级指标名称这一栏（lv3_perf_ind_name）；请按指标接口的栏目名写表头。");
        ImmutableArray<IndicatorRecord> read = [.. records.Take(MostRecords + 1).Select(record => new IndicatorRecord(record.Where(field => IndicatorRecord.Names.Contains(field.Key) && field.Value.Length > 0).ToImmutableDictionary(StringComparer.Ordinal)))];
        return read.Length > MostRecords
            ? new RecordReading.Refused($"{name}：记录超过{MostRecords}条；请拆成几个文件。")
            : new RecordReading.Read(read, [.. heads.Where(head => head.Length > 0 && !IndicatorRecord.Names.Contains(head))]);
    }
}

/// <summary>指标接口文件读取结果。</summary>
public abstract record RecordReading
{
    private RecordReading() { }

    /// <param name="Records">In the order of the file.</param>
    /// <param name="Others">Names of fields that are not part of the interface and were not read.</param>
    public sealed record Read(ImmutableArray<IndicatorRecord> Records, ImmutableArray<string> Others) : RecordReading;

    public sealed record Refused(string Message) : RecordReading;
}
