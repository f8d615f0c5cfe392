namespace Jiheng.Indicators.Standards;

/// <summary>衡量口径。What the numbers of a standard count: a rate (1 is 100%), or things of a unit such as 人, 天, 次.</summary>
/// <param name="Unit">“%” for a rate, the counting word otherwise, empty for a bare number.</param>
/// <param name="Absolute">取绝对值: the sign of the value does not matter.</param>
public sealed record Measure(string Unit, bool Absolute = false)
{
    public static Measure Rate { get; } = new("%");

    public bool IsRate => Unit == "%";

    /// <summary>天、月: time.</summary>
    public bool IsTime => Unit is "天" or "日" or "工作日" or "自然日" or "个月" or "月" or "个季度" or "小时" or "分钟";

    /// <summary>Whole things are counted, so that 5 and 6 have nothing between them.</summary>
    public bool IsCounted => Unit is "个" or "项" or "次" or "天" or "日" or "工作日" or "人" or "名" or "件" or "家" or "起" or "例" or "处" or "篇" or "场" or "期" or "份" or "户" or "条" or "笔";

    /// <summary>“90%” or “3人”.</summary>
    public string Write(decimal value) => IsRate ? Numerals.Percent(value, Numerals.ShownDecimals) : Numerals.Plain(value) + Unit;
}
