namespace Jiheng.Indicators.Standards.Reading;

/// <summary>得分后果。What a stretch of a scoring sentence gives, takes or limits. Closed: every kind is in this file.</summary>
internal abstract record Consequence
{
    private Consequence() { }

    /// <summary>得5分、得满分、得80%分值、不得分。</summary>
    public sealed record Award(Amount Amount) : Consequence;

    /// <summary>加2分, once: an award where a sentence gives nothing but additions.</summary>
    public sealed record Bonus(Amount Amount) : Consequence;

    /// <summary>扣2分、扣50%分值、扣全部分值，once.</summary>
    public sealed record Loss(Amount Amount) : Consequence;

    /// <summary>分别得5分、4分、3分。</summary>
    public sealed record Awards(ImmutableArray<Amount> Amounts) : Consequence;

    /// <summary>分别扣1分、2分、3分。</summary>
    public sealed record Losses(ImmutableArray<Amount> Amounts) : Consequence;

    /// <summary>每超过1个百分点扣0.2分; the words between 每 and the points are kept for the step reader.</summary>
    /// <param name="What">“超过1个百分点”.</param>
    /// <param name="WhatStart">Where those words begin.</param>
    /// <param name="Sign">−1 deducts, 1 adds.</param>
    /// <param name="Amount">Points for one step.</param>
    /// <param name="Every">Whether 每 is written; “一项不符合扣1分” has none.</param>
    /// <param name="Further">另扣、再扣: taken off what the rest earns.</param>
    /// <param name="Begun">“每低1个百分点（不足1个百分点的按1个百分点计）扣…”.</param>
    public sealed record Step(string What, int WhatStart, int Sign, Amount Amount, bool Every, bool Further, StartedUnit Begun) : Consequence;

    /// <summary>各1分、各占1/3权重: each item of the list is worth this.</summary>
    public sealed record Each(Amount Amount) : Consequence;

    /// <summary>扣完为止、最低得1分。</summary>
    public sealed record Floor(Amount Amount) : Consequence;

    /// <summary>最多扣3分。</summary>
    public sealed record MostDeducted(Amount Amount) : Consequence;

    /// <summary>满分5分、最高得6分。</summary>
    public sealed record Cap(Amount Amount) : Consequence;

    /// <summary>最多加2分。</summary>
    public sealed record MostAdded(Amount Amount) : Consequence;

    /// <summary>超过100%的按100%计、满分为止: says what holds anyway.</summary>
    public sealed record Capped : Consequence;

    /// <summary>加分可突破本项分值。</summary>
    public sealed record MayExceed : Consequence;

    /// <summary>基础分3分。</summary>
    public sealed record Base(Points Points) : Consequence;

    /// <summary>不足一个单位的处理。</summary>
    public sealed record Started(StartedUnit Unit) : Consequence;

    /// <summary>按比例得分。</summary>
    /// <param name="OfValue">The value itself is the proportion (按完成率计分); otherwise the target must be known.</param>
    /// <param name="Share">按增幅占8%的比例计分: what the proportion is of, 8%.</param>
    public sealed record InProportion(bool OfValue, decimal? Share) : Consequence
    {
        /// <summary>按比例扣分: so much is taken.</summary>
        public bool Takes { get; init; }

        /// <summary>按比例在0至5分之间计分: the points of the whole.</summary>
        public Points? Most { get; init; }
    }

    /// <summary>得分=算式。</summary>
    public sealed record Formula(string Expression, int Start) : Consequence;

    /// <summary>按线性插值法计分。</summary>
    /// <param name="Low">Points at the worse end, where said.</param>
    /// <param name="High">Points at the better end, where said.</param>
    public sealed record Interpolated(Points? Low, Points? High) : Consequence;

    /// <summary>分项计分、平均分配。</summary>
    public sealed record Divided(bool ByRate) : Consequence;

    /// <summary>一票否决。</summary>
    public sealed record Veto : Consequence;

    /// <summary>酌情计分、得3-5分: points are left to a person.</summary>
    /// <param name="Low">The least of them, where said.</param>
    /// <param name="High">The most of them, where said.</param>
    public sealed record Discretion(Points? Low = null, Points? High = null) : Consequence;

    /// <summary>根据完成情况评分: an introduction where a rule follows, discretion where none does.</summary>
    public sealed record Introduction : Consequence;

    /// <summary>该指标不适用、不考核。</summary>
    public sealed record NotScored : Consequence;
}

/// <summary>得分后果及位置。</summary>
internal sealed record Located(Consequence What, int Start, int End);

/// <summary>分数写法。Points, or a share of the full mark.</summary>
internal readonly record struct Amount(decimal Over, decimal Under, bool IsShare)
{
    public static Amount Full { get; } = new(1m, 1m, true);

    public static Amount None { get; } = new(0m, 1m, false);

    /// <summary>“5分” is 5; “2/3分值” of 6 is 4.</summary>
    public Points Of(Points weight) => IsShare ? new(weight.Value * Over / Under) : new(Over);
}
