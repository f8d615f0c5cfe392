using System.Collections.Frozen;

namespace Jiheng.Indicators.Quantities;

/// <summary>计量单位。A unit figures are written in: its dimension, and how many of the dimension's base unit it is.</summary>
/// <param name="Name">“万元”, “人”, “%”; empty for a bare number.</param>
/// <param name="Dimension">What it measures; only like dimensions can be added.</param>
/// <param name="Factor">万元 is 10000 of 元, % is 0.01 of a bare number.</param>
public sealed record Unit(string Name, UnitDimension Dimension, decimal Factor)
{
    /// <summary>无单位: rates and bare numbers.</summary>
    public static Unit None { get; } = new("", UnitDimension.None, 1m);

    public static Unit Percent { get; } = new("%", UnitDimension.None, 0.01m);

    public static Unit Yuan { get; } = new("元", UnitDimension.Money, 1m);

    public static Unit WanYuan { get; } = new("万元", UnitDimension.Money, 10_000m);

    private static readonly FrozenDictionary<string, Unit> Known = Every().ToFrozenDictionary(unit => unit.Name);

    /// <summary>Every unit Jiheng knows.</summary>
    public static ImmutableArray<Unit> All => Known.Values;

    /// <summary>The unit of this name; nothing when Jiheng does not know it.</summary>
    public static Unit? Find(string name) => Known.GetValueOrDefault(name);

    private static IEnumerable<Unit> Every()
    {
        yield return None;
        yield return Percent;
        yield return new("个百分点", UnitDimension.None, 0.01m);
        yield return Yuan;
        yield return new("千元", UnitDimension.Money, 1_000m);
        yield return WanYuan;
        yield return new("亿元", UnitDimension.Money, 100_000_000m);
        yield return new("分", UnitDimension.Of("分"), 1m);
        foreach (var people in new[] { "人", "名" })
            yield return new(people, UnitDimension.Of("人"), 1m);
        foreach (var day in new[] { "天", "日" })
            yield return new(day, UnitDimension.Of("天"), 1m);
        foreach (var thing in new[] { "个", "项", "件", "次", "例", "处", "起", "笔", "家", "户", "份", "辆", "台", "条", "批", "套", "篇", "期", "场", "人次", "个月", "年", "月", "小时", "公里", "米", "平方米", "亩", "吨", "公斤", "度" })
            yield return new(thing, UnitDimension.Of(thing), 1m);
    }
}
