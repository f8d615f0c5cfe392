using System.Collections.Frozen;

namespace Jiheng.ReportChecks.Checking;

/// <summary>核验目录。Every code, what it means, what can come of it, and an example.</summary>
public static partial class CheckCatalogue
{
    public static ImmutableArray<CheckEntry> All { get; } = [.. Statements, .. Scores, .. Contradictions, .. Texts, .. Publication];

    private static FrozenDictionary<string, CheckEntry> ByCode { get; } = All.ToFrozenDictionary(entry => entry.Code, StringComparer.Ordinal);

    public static CheckEntry Entry(string code) => ByCode[code];
}
