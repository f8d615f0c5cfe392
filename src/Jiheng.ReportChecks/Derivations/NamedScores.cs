using System.Text.RegularExpressions;
using Jiheng.ReportChecks.Reading;
using Jiheng.ReportChecks.Statements;

namespace Jiheng.ReportChecks.Derivations;

/// <summary>点名的得分率和扣分。“过程（20分，得18.5分）” and, elsewhere, “过程得分率92.50%” or “过程扣1.5分”: of the full mark and the score that the report gives under that name, in a sentence or in the rows of a table.</summary>
internal sealed partial class NamedScores(NamedFigures named)
{
    private const int ShortestName = 2;

    [GeneratedRegex("(?<name>[一-龥]{2,14})[(“”]*(?:满分|分值|权重)?(?:为|共)?$", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex NameBefore { get; }

    [GeneratedRegex("(?:类|部分|方面|指标|情况|维度)+$", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex NameEnd { get; }

    [GeneratedRegex("^(?<name>[^，。;:]*?)(?:类|部分|方面|指标|维度)*的?(?:得分率|共?扣|合计扣)(?:分|减)?(?:为|是|达)?$", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex Asked { get; }

    [GeneratedRegex("得分?(?:为|是|:)?$", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex GotIt { get; }

    [GeneratedRegex("得分率", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex Rates { get; }

    [GeneratedRegex("分值|权重|满分|标准分", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex Full { get; }

    [GeneratedRegex("得分(?!率)|自评分|评分$", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex Got { get; }

    /// <summary>What could be got and what was.</summary>
    private sealed record Scored(string Name, NamedFigures.Figure Full, NamedFigures.Figure Got);

    private readonly Lazy<ImmutableArray<Scored>> all = new(() => [.. InSentences(named.Facts), .. InTables(named.Rows)]);

    public ImmutableArray<Fact> Facts => named.Facts;

    /// <summary>What the sentences give, each with the score after its full mark.</summary>
    public IEnumerable<(Fact Full, Fact Got)> InText => all.Value.Where(each => each.Got.First.Row is null).Select(each => (each.Full.First, each.Got.First));

    /// <summary>What the rows of each table give that does not add them up itself.</summary>
    public IEnumerable<ImmutableArray<(Fact Full, Fact Got)>> ByTable => all.Value.Where(each => each.Got.First.Row is not null).GroupBy(each => each.Got.First.Block)
        .Where(table => !Facts.Any(each => each.Block == table.Key && each.IsTotal && Got.IsMatch(each.Heading))).Select(table => table.Select(each => (each.Full.First, each.Got.First)).ToImmutableArray());

    public Reckoning? Find(Fact claim)
    {
        if (claim is not { Mention: { } mention, Line: { } line } || claim.Value <= 0m)
            return null;
        var isRate = claim.Amount.Unit.Name == "%" && Rates.IsMatch(line.Opening(mention));
        var isLoss = claim.IsScore && mention.Says("扣");
        if (!isRate && !isLoss)
            return null;
        var label = mention.Label.Trim();
        var name = Asked.Match(label) is { Success: true } match ? match.Groups["name"].Value : isRate ? label : "";
        return Of(NameEnd.Replace(name, "")).Select(each => (isRate ? NamedShares.Over(each.Got, each.Full) : Loss(each)).Reckoning(claim))
            .FirstOrDefault(each => each is { Holds: true, HoldsClosely: true });
    }

    private static Computation Loss(Scored scored) => new(
        StatementForm.Difference, [.. scored.Full.Parts, .. scored.Got.Parts], numbers => numbers.Take(scored.Full.Parts.Length).Sum() - numbers.Skip(scored.Full.Parts.Length).Sum(), () => $"{scored.Full.Formula}-{scored.Got.Formula}");

    // Of that name, or what the rows under it make together.
    private IEnumerable<Scored> Of(string name)
    {
        if (name.Length < ShortestName)
            yield break;
        foreach (var each in all.Value.Where(each => each.Name == name || each.Name.EndsWith(name, StringComparison.Ordinal) || name.EndsWith(each.Name, StringComparison.Ordinal)))
            yield return each;
        foreach (var table in all.Value.Where(each => each.Got.First.Row is not null && each.Name.StartsWith(name, StringComparison.Ordinal)).GroupBy(each => each.Got.First.Block))
            yield return new(name, new([], [.. table.SelectMany(each => each.Full.Parts)]), new([], [.. table.SelectMany(each => each.Got.Parts)]));
    }

    // “决策（15分，得14分）”, “产出50分，得48分”
    private static IEnumerable<Scored> InSentences(ImmutableArray<Fact> facts)
    {
        for (var at = 0; at + 1 < facts.Length; at++)
        {
            var (full, got) = (facts[at], facts[at + 1]);
            if (full is not { IsScore: true, IsPart: true, Mention: { } first, Line: { } line } || got is not { IsScore: true, IsPart: true, Mention: { } second } || got.Line != line || second.Segment != first.Segment)
                continue;
            if (first.Says("得", "扣") || !GotIt.IsMatch(second.Label.Trim()) || second.Says("扣") || got.Value > full.Value || NameBefore.Match(line.Text[..first.Start]) is not { Success: true } match)
                continue;
            yield return new(NameEnd.Replace(match.Groups["name"].Value, ""), new([], [full]), new([], [got]));
        }
    }

    private static IEnumerable<Scored> InTables(ImmutableArray<NamedFigures.Row> rows) =>
        from row in rows
        let full = row.Cells.Where(each => Full.IsMatch(each.Heading)).ToList()
        let got = row.Cells.Where(each => Got.IsMatch(each.Heading)).ToList()
        where full.Count == 1 && got.Count == 1 && got[0].Value <= full[0].Value
        select new Scored(row.Name, new([], [full[0]]), new([], [got[0]]));
}
