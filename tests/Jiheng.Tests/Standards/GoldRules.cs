using System.Text.Json;
using Jiheng.Indicators.Standards;

namespace Jiheng.Tests.Standards;

/// <summary>金标规则。Every rule that is read from the gold standards, with its weight.</summary>
internal static class GoldRules
{
    public static IEnumerable<(string Id, ScoringRule Rule, Points Weight)> All { get; } = [.. Directory.GetFiles(Folders.Of("tests/Jiheng.Tests/Standards/Gold"), "*.jsonl").Order(StringComparer.Ordinal)
        .SelectMany(File.ReadLines).Where(line => line.Length > 0).SelectMany(ReadLine)];

    private static IEnumerable<(string, ScoringRule, Points)> ReadLine(string line)
    {
        using var document = JsonDocument.Parse(line);
        var entry = document.RootElement;
        var weight = new Points(entry.GetProperty("weight").GetDecimal());
        var definition = entry.TryGetProperty("definition", out var said) ? said.GetString() : null;
        var text = new StandardText(entry.GetProperty("standard").GetString()!, weight, null, definition);
        return StandardReader.Read(text) is StandardReading.Understood understood ? [(entry.GetProperty("id").GetString()!, understood.Rule, weight)] : [];
    }
}
