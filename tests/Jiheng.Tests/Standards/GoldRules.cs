using Jiheng.Indicators.Standards;

namespace Jiheng.Tests.Standards;

/// <summary>金标规则。Every rule that is read from the gold standards, with its weight.</summary>
internal static class GoldRules
{
    public static ImmutableArray<(string Id, ScoringRule Rule, Points Weight)> All { get; } = [.. Lines().Select(known => (known.Line.Line.Id, known.Rule, known.Line.Line.Standard.Weight))];

    /// <summary>The lines that are understood.</summary>
    public static IEnumerable<(GoldLine Line, ScoringRule Rule)> Lines() => GoldLine.All
        .Select(line => (line, rule: StandardReader.Read(line.Line.Standard) is StandardReading.Understood understood ? understood.Rule : null))
        .Where(pair => pair.rule is not null).Select(pair => (pair.line, pair.rule!));
}
