using Jiheng.ReportChecks.Statements;

namespace Jiheng.ReportChecks.Derivations;

/// <summary>求和推算。Looks for numbers in a row, after or before another, that add up to it.</summary>
internal static class SumSearch
{
    private const int Longest = 16;

    private const int Fewest = 10;

    private const int FewestAsked = 40;

    private const int ManyDigits = 5;

    // Enough for two numbers right beside it.
    private const int CloseDigits = 3;

    public static Reckoning? Find(Fact claim, ImmutableArray<Fact> facts)
    {
        var isAsked = Cue.AsksForSum(claim);
        var fewest = isAsked ? FewestAsked : Fewest;
        // Two small numbers make a third too easily.
        var fewestParts = Math.Max(SaidCount.Of(claim) ?? 0, isAsked || claim.Amount.Digits >= ManyDigits ? 2 : 3);
        return Paired(claim, facts) ?? Rows(claim, facts).Where(row => row.Length > 1).Select(row => In(claim, row, fewestParts, Chance.Tries(claim.Amount, fewest))).FirstOrDefault(sum => sum is not null)
            ?? (isAsked && claim.Amount.Digits >= ManyDigits ? WithOneAbove(claim, facts) : null)
            ?? Columns(claim, facts).Select(column => Of(claim, column)).FirstOrDefault(sum => sum.Holds);
    }

    // “行政人员26人、事业人员61人，在职87人”: two side by side, and right after them what they make.
    private static Reckoning? Paired(Fact claim, ImmutableArray<Fact> facts) =>
        claim is { IsCount: true, Mention: { } mention, Order: > 1 } && facts[claim.Order - 1] is { Mention: { } two } second && facts[claim.Order - 2] is { Mention: { } one } first && mention.Before.StartsWith('，') && !mention.IsChange
        && two.Before.StartsWith('、') && second.IsInSentenceOf(claim) && first.IsInSentenceOf(claim) && first.Amount.Unit == claim.Amount.Unit && second.Amount.Unit == claim.Amount.Unit && one.Depth == mention.Depth && first.IsPart && second.IsPart && first.Value + second.Value == claim.Value
            ? Of(claim, [first, second]) : null;

    // “项目支出66984.63万元，与基本支出相加为115200.00万元”: one beside it, one in a paragraph above.
    private static Reckoning? WithOneAbove(Fact claim, ImmutableArray<Fact> facts)
    {
        var beside = Like(claim, facts.Take(claim.Order).Reverse().TakeWhile(each => each.Block == claim.Block));
        return beside.IsEmpty ? null : Above(claim, facts).Where(each => each.Value + beside[0].Value == claim.Value).Select(each => Of(claim, [each, beside[0]])).FirstOrDefault(sum => sum.Holds);
    }

    /// <summary>Scores of one sentence that all but make its total: “得9分、18.5分、36.2分、27.4分，总得分92.1分”.</summary>
    public static Reckoning? Nearly(Fact claim, ImmutableArray<Fact> facts)
    {
        if (!claim.IsScore || !(Cue.AsksForSum(claim) || IsFullMark(claim)))
            return null;
        var sums = Rows(claim, facts).Where(row => row.Length is >= FewestScores and <= MostScores && row.All(each => each.IsInSentenceOf(claim) && each.Order < claim.Order))
            .Select(row => Of(claim, row)).Where(sum => sum.Point is { } point && Math.Abs(point - claim.Value) <= (IsFullMark(claim) ? MostApart + MostApart : MostApart)).ToList();
        return sums.Select(sum => sum.Point).Distinct().Count() == 1 && sums[0].Differs ? sums[0] : null;
    }

    // “投入15分，过程45分，产出25分，效益20分，满分100分”
    private static bool IsFullMark(Fact claim) => claim is { Value: All, Mention: { } mention } && mention.Label.Trim() is "满分" or "总分" or "满分为" or "总分为" or "共计";

    private const decimal All = 100m;

    /// <summary>Every run of numbers beside it that may be its parts, the shortest first.</summary>
    public static IEnumerable<Computation> Runs(Fact claim, ImmutableArray<Fact> facts) =>
        from row in Rows(claim, facts).Where(row => row.Length > 1).Take(MostRows)
        from length in Enumerable.Range(2, Math.Max(0, Math.Min(row.Length, MostScores) - 1))
        select Sum(row[..length]);

    private const int MostRows = 4;

    private const int FewestScores = 3;

    private const int MostScores = 8;

    private const decimal MostApart = 3m;

    // A column of a table near by, as a whole and without its own totals.
    private static IEnumerable<ImmutableArray<Fact>> Columns(Fact claim, ImmutableArray<Fact> facts) =>
        facts.Where(each => each.Column is not null && !each.IsTotal && each.IsPart && (claim.IsScore || Math.Abs(each.Block - claim.Block) <= FarthestTable) && each.IsSame(claim))
            .GroupBy(each => (each.Block, each.Column)).Select(column => column.ToImmutableArray())
            .Where(column => column.Length > 1 && Math.Abs(column.Sum(each => each.Value) - claim.Value) <= claim.Amount.LastDigit * column.Length);

    private const int FarthestTable = 12;

    private static Reckoning? In(Fact claim, ImmutableArray<Fact> row, int fewestParts, int left)
    {
        for (var start = 0; start < Math.Min(3, row.Length); start++)
        {
            var sum = row[start].Value;
            for (var end = start + 1; end < row.Length && sum < claim.Value; end++)
            {
                sum += row[end].Value;
                if (--left < 0)
                    return null;
                var isClose = start == 0 && claim.Amount.Digits >= CloseDigits && SaidCount.Of(claim) is null;
                if (end - start + 1 < (isClose ? 2 : fewestParts) || (claim.IsScore && sum != claim.Value))
                    continue;
                if (Math.Abs(sum - claim.Value) <= claim.Amount.LastDigit * (end - start + 2) && Of(claim, row[start..(end + 1)]) is { Holds: true } holds && (holds.Agreement != Agreement.Truncated || claim.Amount.Digits >= CloseDigits))
                    return holds;
            }
        }
        return null;
    }

    private static Reckoning Of(Fact claim, ImmutableArray<Fact> parts) => Sum(parts).Reckoning(claim);

    private static Computation Sum(ImmutableArray<Fact> parts) => new(
        StatementForm.Parts, parts, numbers => numbers.Sum(), () => string.Join('+', parts.Select(part => part.Amount.ToString())));

    // What follows in the paragraph, what stands before, without what is itself divided, and one of each pair of columns.
    private static IEnumerable<ImmutableArray<Fact>> Rows(Fact claim, ImmutableArray<Fact> facts)
    {
        var after = Like(claim, facts.Skip(claim.Order + 1).TakeWhile(each => each.Block == claim.Block));
        var before = Like(claim, facts.Take(claim.Order).Reverse().TakeWhile(each => each.Block == claim.Block));
        // “600份。其中甲320份，满意292份；乙186份，满意165份；丙94份，满意81份”
        yield return [.. after.Where(each => each.Mention is not null && each.Line == claim.Line).GroupBy(each => each.Mention!.Segment).Select(segment => segment.First())];
        foreach (var row in new[] { after, before })
        {
            yield return row;
            foreach (var fewer in Fewer(claim, row).Where(fewer => fewer.Length < row.Length))
                yield return fewer;
            if (claim.IsScore)
            {
                yield return row.RemoveAll(each => each.Mention?.Says("得", "计") != true);
                yield return row.RemoveAll(each => each.Mention?.Says("得", "扣", "满分", "分值") != false);
            }
            foreach (var named in row.Where(each => each.Mention is not null).GroupBy(each => Said(each.Mention!)).Where(group => group.Key.Length > 0))
                yield return [.. named];
            yield return row.RemoveAll(each => RoleOf(each) != RoleOf(claim));
        }
        var next = Like(claim, facts.Skip(claim.Order + 1).SkipWhile(each => each.Block == claim.Block).TakeWhile(each => each.Block == claim.Block + 1 && each.Mention is not null));
        yield return next;
        foreach (var named in next.GroupBy(each => Said(each.Mention!)).Where(group => group.Key.Length > 0))
            yield return [.. named];
        yield return [.. Above(claim, facts).GroupBy(each => each.Block).Select(block => block.Last())];
        yield return Gained(claim, facts);
        var below = Below(claim, facts);
        yield return [.. below.GroupBy(each => each.Block).Select(block => block.First())];
        foreach (var kind in Kinds.Where(kind => claim.Words.Contains(kind, StringComparison.Ordinal)))
            yield return below.RemoveAll(each => !each.Words.Contains(kind, StringComparison.Ordinal));
    }

    // Those of one depth of brackets; without changes; without means (“180人，平均每支30人；725人，平均每支25人；合计905人”); without the parts of a part.
    private static IEnumerable<ImmutableArray<Fact>> Fewer(Fact claim, ImmutableArray<Fact> row)
    {
        yield return row.RemoveAll(each => each.Mention?.Depth != claim.Mention?.Depth);
        var amounts = row.RemoveAll(each => each.Mention is { IsChange: true });
        yield return amounts;
        yield return amounts.RemoveAll(each => each.Mention?.Says("每", "均") == true);
        yield return Undivided(amounts);
    }

    // “以上四项相加为17.80分”: what each paragraph above says was got.
    private static ImmutableArray<Fact> Gained(Fact claim, ImmutableArray<Fact> facts) => claim.IsScore && Cue.AsksForSum(claim)
        ? [.. Above(claim, facts).Where(each => each.Mention!.Says("得") && !each.Mention.Says("扣")).GroupBy(each => each.Block).Select(block => block.First())]
        : [];

    private static Role RoleOf(Fact fact) => fact.Mention switch
    {
        null => Role.None,
        { IsChange: true } => Role.Change,
        { } mention when mention.Says("预算", "计划", "目标", "任务") && !mention.Says("执行", "完成", "决算", "支出") => Role.Plan,
        { } mention when mention.Says("上年", "去年", "同期") => Role.Former,
        _ => Role.None,
    };

    /// <summary>What a number says of a thing: how much there is, was to be, was before, or how much it changed.</summary>
    private enum Role { None, Plan, Former, Change }

    private static readonly ImmutableArray<string> Kinds = ["支出", "收入", "经费", "资金", "费"];

    private static ImmutableArray<Fact> Like(Fact claim, IEnumerable<Fact> facts) =>
        [.. facts.Where(each => each.IsPart && each.IsAddable(claim) && each.Value > 0m).Take(Longest)];

    // The word right before the number: 得, 为, 投入.
    private static string Said(Mention mention) => mention.Label.TrimEnd() is { Length: > 0 } label ? label[^1..] : "";

    /// <summary>Without the parts of a part: what adds up to the number before it.</summary>
    public static ImmutableArray<Fact> Undivided(ImmutableArray<Fact> row)
    {
        var kept = ImmutableArray.CreateBuilder<Fact>();
        for (var at = 0; at < row.Length; at++)
        {
            kept.Add(row[at]);
            var sum = 0m;
            for (var inner = at + 1; inner < row.Length && sum < row[at].Value; inner++)
            {
                sum += row[inner].Value;
                if (sum != row[at].Value || inner == at + 1)
                    continue;
                at = inner;
                break;
            }
        }
        return kept.ToImmutable();
    }

    // In the paragraphs above, the nearest first.
    private static IEnumerable<Fact> Above(Fact claim, ImmutableArray<Fact> facts) =>
        facts.Take(claim.Order).Reverse().SkipWhile(each => each.Block == claim.Block).TakeWhile(each => each.Block >= claim.Block - Longest)
            .Where(each => each.Mention is { IsChange: false } && each.IsPart && each.IsSame(claim)).Take(Longest * 2);

    // In the paragraphs below.
    private static ImmutableArray<Fact> Below(Fact claim, ImmutableArray<Fact> facts) =>
        [.. facts.Skip(claim.Order + 1).SkipWhile(each => each.Block == claim.Block).TakeWhile(each => each.Block <= claim.Block + Longest)
            .Where(each => each.Mention is { IsChange: false } && each.IsPart && each.IsAddable(claim)).Take(Longest * 2)];
}
