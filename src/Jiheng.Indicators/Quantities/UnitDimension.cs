namespace Jiheng.Indicators.Quantities;

/// <summary>量纲。What a quantity measures: money, people, days, or a product or quotient of them such as 元/人.</summary>
public sealed record UnitDimension
{
    private UnitDimension(string text) => Text = text;

    public static UnitDimension None { get; } = new("");

    public static UnitDimension Money { get; } = new("元");

    /// <summary>“元”, “人”, “元/人”; empty for a rate or a bare number.</summary>
    public string Text { get; }

    public static UnitDimension Of(string name) => new(name);

    public UnitDimension Times(UnitDimension other) => Combine(other, 1);

    public UnitDimension Per(UnitDimension other) => Combine(other, -1);

    private UnitDimension Combine(UnitDimension other, int sign)
    {
        if (other.Text.Length == 0)
            return this;
        // 元 per 元, and anything times a rate, is what most formulas are about.
        if (sign < 0 && Text == other.Text)
            return None;
        if (sign > 0 && Text.Length == 0)
            return other;
        var powers = new SortedDictionary<string, int>(StringComparer.Ordinal);
        Add(powers, Text, 1);
        Add(powers, other.Text, sign);
        return new(Write(powers));
    }

    private static void Add(SortedDictionary<string, int> powers, string text, int sign)
    {
        var sides = text.Split('/', 2);
        AddSide(powers, sides[0], sign);
        if (sides.Length == 2)
            AddSide(powers, sides[1], -sign);
    }

    private static void AddSide(SortedDictionary<string, int> powers, string side, int sign)
    {
        foreach (var name in side.Split('·', StringSplitOptions.RemoveEmptyEntries))
        {
            if (name != "1")
                powers[name] = powers.GetValueOrDefault(name) + sign;
        }
    }

    private static string Write(SortedDictionary<string, int> powers)
    {
        var over = Side(powers, 1);
        var under = Side(powers, -1);
        return (over, under) switch
        {
            ("", "") => "",
            (_, "") => over,
            ("", _) => "1/" + under,
            _ => over + "/" + under,
        };
    }

    private static string Side(SortedDictionary<string, int> powers, int sign) =>
        string.Join('·', powers.SelectMany(power => Enumerable.Repeat(power.Key, Math.Max(0, power.Value * sign))));
}
