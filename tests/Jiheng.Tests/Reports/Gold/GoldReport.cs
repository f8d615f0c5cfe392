using Jiheng.Documents.Reports;
using Jiheng.Indicators.Standards;
using Jiheng.ReportChecks.Checking;
using Jiheng.ReportChecks.Text;
using Jiheng.Tests.Reports.Findings;
using System.Text.Json;

namespace Jiheng.Tests.Reports.Gold;

/// <summary>A report written for the project, every number in it that follows from others labelled by hand.</summary>
internal sealed record GoldReport(string File, string Source, ReportText Text, ImmutableArray<GoldClaim> Claims, ImmutableArray<GoldIssue> Issues)
{
    private static string Folder => Folders.Of("tests/Jiheng.Tests/Reports/Gold");

    /// <summary>Read once.</summary>
    public static ImmutableArray<GoldReport> All { get; } =
        [.. Directory.EnumerateFiles(Folder, "*.labels.jsonl").Order(StringComparer.Ordinal).Select(Read)];

    /// <summary>The sets in the order they were written; the last ones only after the checks had been fitted to the first.</summary>
    public string Set => Name[..1];

    public string Name => Path.GetFileNameWithoutExtension(File);

    /// <summary>Another file of this name, read and checked.</summary>
    public CheckedReport CheckAs(string source) => Check(((ReportReading.Read)ReportReader.Read(System.Text.Encoding.UTF8.GetBytes(source), File)).Text);

    public CheckedReport Check() => Check(Text);

    public static CheckedReport Check(ReportText text) => ReportChecker.Check(text, AReport.Content);

    private static GoldReport Read(string labels)
    {
        var start = labels[..^".labels.jsonl".Length];
        var file = System.IO.File.Exists(start + ".md") ? start + ".md" : start + ".txt";
        var text = ((ReportReading.Read)ReportReader.Read(file)).Text;
        var source = System.IO.File.ReadAllText(file);
        var place = new GoldPlaces(source, text.Content);
        var lines = System.IO.File.ReadLines(labels).Where(line => line.Length > 0).Select(line => JsonDocument.Parse(line).RootElement).ToList();
        return new(
            Path.GetFileName(file), source, text,
            [.. lines.Where(line => line.TryGetProperty("claim", out _)).Select(line => GoldClaim.Of(line, place))],
            [.. lines.Where(line => line.TryGetProperty("issue", out _)).Select(line => GoldIssue.Of(line, place))]);
    }
}

/// <summary>A number that follows from others, and whether it does.</summary>
internal sealed record GoldClaim(string Id, string Form, string Quote, TextSpan At, string Number, bool Holds, bool IsUnsure)
{
    public static GoldClaim Of(JsonElement line, GoldPlaces place)
    {
        var at = line.GetProperty("at").GetString() ?? "";
        var number = string.Concat(at[(at.IndexOf('【', StringComparison.Ordinal) + 1)..at.IndexOf('】', StringComparison.Ordinal)].Normalize(System.Text.NormalizationForm.FormKC).Where(character => char.IsAsciiDigit(character) || character == '.'));
        return new(line.GetProperty("claim").GetString() ?? "", line.GetProperty("form").GetString() ?? "", at, place.Of(at), number, line.GetProperty("verdict").GetString() == "holds", line.TryGetProperty("unsure", out _));
    }
}

/// <summary>Something wrong that is no number: a year left over, a prompt, a grade.</summary>
internal sealed record GoldIssue(string Id, string Kind, TextSpan? At)
{
    public static GoldIssue Of(JsonElement line, GoldPlaces place) => new(
        line.GetProperty("issue").GetString() ?? "", line.GetProperty("kind").GetString() ?? "",
        line.TryGetProperty("at", out var at) ? place.Of(at.GetString() ?? "") : null);
}
