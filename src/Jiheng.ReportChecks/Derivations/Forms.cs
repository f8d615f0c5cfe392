using Jiheng.ReportChecks.Statements;

namespace Jiheng.ReportChecks.Derivations;

/// <summary>各种算法的写法。The computations two numbers allow, those left out that their units or sizes forbid.</summary>
internal static class Forms
{
    public static ImmutableArray<Computation> Of(Operation operation, Fact claim, Fact one, Fact other) => operation switch
    {
        Operation.Ratio => Ratio(claim, one, other),
        Operation.Growth => Growth(claim, one, other),
        Operation.Points => one.Amount.IsPercentage && other.Amount.IsPercentage ? [Apart(one, other)] : [],
        Operation.Difference => one.IsSame(other) && one.IsSame(claim) && !IsTooSmall(one, claim) && !IsTooSmall(other, claim) ? [Apart(one, other)] : [],
        Operation.Quotient => Quotient(claim, one, other),
        _ => Product(claim, one, other),
    };

    // 100元 of 269.3万元: less than the last printed digit, it changes nothing.
    private static bool IsTooSmall(Fact part, Fact claim) => part.Amount.Unit != claim.Amount.Unit && part.Value > 0m && part.Value < claim.Amount.LastDigit;

    private static ImmutableArray<Computation> Ratio(Fact claim, Fact one, Fact other)
    {
        // As many people as acres are not all of anything.
        if (!AreParts(claim, one, other) || (claim.Value == 1m && !one.IsSame(other)))
            return [];
        var (less, more) = one.Value <= other.Value ? (one, other) : (other, one);
        if (NamedBase.Forbids(claim, less, more))
            return [];
        if (claim.Amount.Unit.Name == "倍")
            return [Over(more, less) with { Formula = () => $"{more.Amount}÷{less.Amount}" }];
        return claim.Value > 1m ? [Over(more, less)] : IsOfRest(claim) ? [Over(less, more), WithoutIt(less, more)] : [Over(less, more)];
    }

    // “抽查620单，不足37单，合格率94.03%”: what is left, of all.
    private static bool IsOfRest(Fact claim) => claim.Mention is { } mention && mention.Says("合格率", "合规率", "达标率", "准确率", "结余率", "结转率", "节约率", "完好率", "正确率", "通过率", "下浮", "核减率");

    private static Computation WithoutIt(Fact part, Fact whole) => new(
        StatementForm.Completion, [whole, part], numbers => numbers[0] == 0m ? null : (numbers[0] - numbers[1]) / numbers[0], () => $"({whole.Amount}-{part.Amount})÷{whole.Amount}×100%");

    // Who did not answer was not asked whether he is content.
    public static bool IsOfSent(Fact claim, Fact one) =>
        claim.Words.Contains("满意", StringComparison.Ordinal) && claim.Line is { } line && one.Mention is { } sent && sent.Says("发放", "发出") && !sent.Label.Contains('收', StringComparison.Ordinal)
        && (line.Text.Contains("有效问卷", StringComparison.Ordinal) || line.Text.Contains("回收", StringComparison.Ordinal) || line.Text.Contains("收回", StringComparison.Ordinal));

    private static bool AreParts(Fact claim, Fact one, Fact other) =>
        !IsOfSent(claim, one) && !IsOfSent(claim, other) && one.Value > 0m && other.Value > 0m && !one.Amount.IsPercentage && (one.IsLike(other) || AreCounts(claim, one, other)) && (!one.IsScore || claim.Words.Contains("得分", StringComparison.Ordinal))
        && (one.Amount.HasDimension || other.Amount.HasDimension ? IsFree(one, other, claim) : one.Block == other.Block && one.Block == claim.Block);

    // 243人 of a total that a table gives without a unit.
    private static bool AreCounts(Fact claim, Fact one, Fact other) => IsCountOfTotal(claim, one, other) || IsCountOfTotal(claim, other, one);

    private static bool IsCountOfTotal(Fact claim, Fact count, Fact total) =>
        total is { IsTotal: true, Amount: { IsBare: true, Number.Decimals: 0 } } && count.IsCount && count.IsInSentenceOf(claim) && claim.Amount.Digits >= Telling;

    private const int Telling = 4;

    // Files over people make a rate only where one sentence has both, or the rate has many digits.
    private static bool IsFree(Fact one, Fact other, Fact claim) =>
        one.Amount.Unit.Dimension == other.Amount.Unit.Dimension || (one.Block == claim.Block && other.Block == claim.Block)
        || (claim.Amount.Digits >= Telling && (one.IsInSentenceOf(claim) || other.IsInSentenceOf(claim)));

    /// <summary>part ÷ whole.</summary>
    public static Computation Over(Fact part, Fact whole) => new(
        StatementForm.Completion, [part, whole], numbers => numbers[1] == 0m ? null : numbers[0] / numbers[1], () => $"{part.Amount}÷{whole.Amount}×100%");

    private static ImmutableArray<Computation> Growth(Fact claim, Fact one, Fact other)
    {
        if (one.Amount.IsPercentage || one.IsScore || one.Value <= 0m || other.Value <= 0m || !one.IsSame(other))
            return [];
        var isDown = claim.Value < 0m || (claim.Mention is { } mention && Falls(mention));
        // “较上年200万元减少10万元，增长5%”: what fell did not rise by as much.
        if (!isDown && (IsFormerOf(one, other) || IsFormerOf(other, one)))
            return [];
        ImmutableArray<Computation> direct = AreTwoItems(claim, one, other) ? [] : [Direct(claim, one, other, isDown)];
        var change = one.Mention is { IsChange: true } ? one : other.Mention is { IsChange: true } ? other : null;
        return change is null ? direct : [.. direct, ByChange(change, change == one ? other : one, isDown)];
    }

    // “甲支出12万元，增长5%；乙支出15万元，增长25%”: of two items each with a rate of its own neither was the other the year before.
    private static bool AreTwoItems(Fact claim, Fact one, Fact other) =>
        claim.Mention is { } rate && one.Mention is { } first && other.Mention is { } second && one.IsInSentenceOf(claim) && other.IsInSentenceOf(claim)
        && rate.Index - Math.Max(first.Index, second.Index) == 1 && Math.Abs(first.Index - second.Index) == 2
        && claim.Line!.Mentions[Math.Min(first.Index, second.Index) + 1] is { Amount.IsPercentage: true, IsChange: true };

    // The larger of two right beside one another, called last year's.
    private static bool IsFormerOf(Fact before, Fact now) =>
        before.Value > now.Value && before.Mention is { } mention && mention.Says("较上年", "比上年", "较去年", "比去年") && !mention.IsChange && before.IsInSentenceOf(now) && before.Order == now.Order + 1;

    // Where the cell is negative the earlier number is the larger.
    private static Computation Direct(Fact claim, Fact one, Fact other, bool isDown)
    {
        var (less, more) = one.Value <= other.Value ? (one, other) : (other, one);
        var (now, before) = isDown ? (less, more) : (more, less);
        var falls = isDown && claim.Value > 0m;
        return new(
            StatementForm.Growth, [now, before], numbers => numbers[1] <= 0m ? null : (falls ? numbers[1] - numbers[0] : numbers[0] - numbers[1]) / numbers[1],
            () => falls ? $"({before.Amount}-{now.Amount})÷{before.Amount}×100%" : $"({now.Amount}-{before.Amount})÷{before.Amount}×100%");
    }

    private static Computation ByChange(Fact change, Fact now, bool isDown) => new(
        StatementForm.Growth, [change, now],
        numbers => (isDown ? numbers[1] + numbers[0] : numbers[1] - numbers[0]) is > 0m and var before ? numbers[0] / before : null,
        () => $"{change.Amount}÷({now.Amount}{(isDown ? '+' : '-')}{change.Amount})×100%");

    private static bool Falls(Mention mention) =>
        mention.Before.Trim() is not ("高" or "多" or "快") && (mention.Says("降", "减", "压", "低", "少", "回落", "缩", "下浮", "跌", "节") || (mention.Label.Trim().Length < 2 && mention.Before.Length < 4));

    private static Computation Apart(Fact one, Fact other)
    {
        var (less, more) = one.Value <= other.Value ? (one, other) : (other, one);
        return new(StatementForm.Difference, [more, less], numbers => numbers[0] - numbers[1], () => $"{more.Amount}-{less.Amount}");
    }

    // 61200元÷1126人次=54.35元, 5836批次÷108.7万人×1000=53.7批次, 1206家次÷603家=2次
    private static ImmutableArray<Computation> Quotient(Fact claim, Fact one, Fact other)
    {
        // “万人拥有律师3.90名”: both count people, and the fewer are divided by the more.
        var isFewer = ScaleOf(claim, claim) > 1m ? one.Value > other.Value : one.Value < other.Value;
        var isFirst = claim.Amount.Unit.Name == "公斤" && !IsKin(other, claim) ? one.Amount.Unit.Name.EndsWith('吨') : IsKin(one, claim) && !(IsKin(other, claim) && isFewer);
        var (whole, count) = isFirst ? (one, other) : (other, one);
        var scale = ScaleOf(claim, whole);
        return (IsKin(whole, claim) || scale == Kilograms) && count.IsCount && count.Value > 0m && count.Amount.Unit != claim.Amount.Unit
            ? [new(StatementForm.Equation, [whole, count], numbers => numbers[1] == 0m ? null : numbers[0] * scale / numbers[1], () => $"{whole.Amount}÷{count.Amount}" + (scale == 1m ? "" : $"×{Numerals(scale)}"))]
            : [];
    }

    private const decimal Kilograms = 1_000m;

    private static string Numerals(decimal scale) => scale.ToString(System.Globalization.CultureInfo.InvariantCulture);

    // “每万人31.4件”
    private static decimal ScaleOf(Fact claim, Fact whole) => claim.Mention switch
    {
        { } mention when mention.Says("每万", "万人") => 10_000m,
        { } mention when mention.Says("每千") => 1_000m,
        { } mention when mention.Says("每百") => 100m,
        _ => whole.Amount.Unit.Name.EndsWith('吨') && claim.Amount.Unit.Name == "公斤" ? Kilograms : 1m,
    };

    // 次 and 家次, 卷 and 卷次 count the same.
    private static bool IsKin(Fact one, Fact other) =>
        one.Amount.Unit.Dimension == other.Amount.Unit.Dimension
        || (one.IsCount && other.IsCount && (one.Amount.Unit.Name.Contains(other.Amount.Unit.Name, StringComparison.Ordinal) || other.Amount.Unit.Name.Contains(one.Amount.Unit.Name, StringComparison.Ordinal)));

    // 1000元×3880座=388万元, 4860万元×40%=1944万元
    private static ImmutableArray<Computation> Product(Fact claim, Fact one, Fact other)
    {
        var (price, count) = one.Amount.Unit.Dimension == claim.Amount.Unit.Dimension ? (one, other) : (other, one);
        var isTimes = price.Amount.Unit.Dimension == claim.Amount.Unit.Dimension && (count.IsCount || count.Amount.IsPercentage) && count.Value is not (0m or 1m) && price.Value > 0m;
        return isTimes && price.Block == claim.Block && count.Block == claim.Block
            ? [new(StatementForm.Equation, [price, count], numbers => numbers[0] * numbers[1], () => $"{price.Amount}×{count.Amount}")]
            : [];
    }
}
