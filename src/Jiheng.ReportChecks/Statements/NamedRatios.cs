namespace Jiheng.ReportChecks.Statements;

/// <summary>财务比率。Ratios whose definition is in their name, where the passage has both amounts.</summary>
internal static class NamedRatios
{
    private static readonly ImmutableArray<(string Name, ImmutableArray<string> Part, ImmutableArray<string> Whole)> Known =
    [
        ("资产负债率", ["负债总额", "负债合计", "负债总计", "总负债"], ["资产总额", "资产合计", "资产总计", "总资产"]),
        ("固定资产成新率", ["固定资产净值"], ["固定资产原值"]),
        ("固定资产利用率", ["在用固定资产"], ["固定资产总额", "所有固定资产"]),
    ];

    public static IEnumerable<Reckoning> In(Line line)
    {
        foreach (var rate in line.Mentions)
        {
            if (!rate.Amount.IsPercentage || !rate.IsPrecise)
                continue;
            foreach (var known in Known)
            {
                if (rate.Says(known.Name) && Of(line, rate, known.Part, known.Whole) is { } reckoning)
                    yield return reckoning;
            }
        }
    }

    private static Reckoning? Of(Line line, Mention rate, ImmutableArray<string> part, ImmutableArray<string> whole)
    {
        var parts = Named(line, rate, part);
        var wholes = Named(line, rate, whole);
        return parts is [var one] && wholes is [var other] && one.IsLike(other)
            ? Reckonings.Ratio(StatementForm.Completion, rate, one, other, line.Span(rate, rate)) : null;
    }

    private static List<Mention> Named(Line line, Mention rate, ImmutableArray<string> names) =>
        [.. line.Mentions.Where(each => each != rate && each.IsPrecise && !each.IsChange && each.Says(names.AsSpan()))];
}
