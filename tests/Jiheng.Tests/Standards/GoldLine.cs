using System.Text.Json;
using Jiheng.Indicators.Scoring;
using Jiheng.Indicators.Standards;
using Jiheng.Standards;

namespace Jiheng.Tests.Standards;

/// <summary>One labelled standard of a gold set: what a careful reader says it earns for each probe.</summary>
internal sealed record GoldLine(string Set, StandardLine Line, string Kind, ImmutableArray<decimal?> Expected)
{
    public static ImmutableArray<GoldLine> All { get; } =
        [.. Directory.EnumerateFiles(Folders.Of("tests/Jiheng.Tests/Standards/Gold"), "*.jsonl").Order(StringComparer.Ordinal).SelectMany(ReadFile)];

    /// <summary>What the product makes of the line.</summary>
    public GoldResult Run()
    {
        if (StandardReader.Read(Line.Standard) is not StandardReading.Understood { Rule: var rule })
            return new(false, false, [.. Expected.Select(_ => (decimal?)null)]);
        return new(true, rule is ScoringRule.Judgement, Scores(rule));
    }

    /// <summary>What a rule gives for the probes.</summary>
    public ImmutableArray<decimal?> Scores(ScoringRule rule) =>
        [.. Line.Probes.Select(probe => RuleScorer.Score(rule, probe, StartedUnit.Proportionally) is RuleOutcome.Scored scored ? scored.Points.Rounded(StatedRounding.DecimalsOf(Line.Standard.Text) ?? 6).Value : (decimal?)null)];

    private static IEnumerable<GoldLine> ReadFile(string path)
    {
        foreach (var line in File.ReadLines(path).Where(line => line.Length > 0))
        {
            using var document = JsonDocument.Parse(line);
            var root = document.RootElement;
            var expected = root.GetProperty("expected").EnumerateArray().Select(value => value.ValueKind == JsonValueKind.Null ? (decimal?)null : decimal.Round(value.GetDecimal(), 6, MidpointRounding.AwayFromZero));
            yield return new(Path.GetFileNameWithoutExtension(path), StandardLine.Parse(line), root.GetProperty("kind").GetString() ?? "", [.. expected]);
        }
    }
}

/// <summary>What was understood of a gold line, and the scores.</summary>
internal sealed record GoldResult(bool Understood, bool IsJudgement, ImmutableArray<decimal?> Scores)
{
    public bool AllRight(GoldLine gold) => Understood && Scores.Zip(gold.Expected).All(pair => Same(pair.First, pair.Second));

    /// <summary>A score was given that the label does not give.</summary>
    public bool AnyWrong(GoldLine gold) => Scores.Zip(gold.Expected).Any(pair => pair.First is not null && !Same(pair.First, pair.Second));

    private static bool Same(decimal? one, decimal? two) => one is null ? two is null : two is not null && Math.Abs(one.Value - two.Value) <= 0.000002m;
}
