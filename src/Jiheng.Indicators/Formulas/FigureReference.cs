using Jiheng.Indicators.Figures;

namespace Jiheng.Indicators.Formulas;

/// <summary>数据引用。A figure a formula asks for: its normalised name, and whether last year's is meant.</summary>
/// <param name="Name">As <see cref="FigureName.Normalise"/> gives it; two references are equal by this and the year.</param>
/// <param name="LastYear">上年数.</param>
public sealed record FigureReference(string Name, bool LastYear)
{
    /// <summary>The name as the formula prints it, quotes and all, for display.</summary>
    public string Printed { get; init; } = Name;

    public static FigureReference To(string printed, bool lastYear = false) =>
        new(FigureName.Normalise(printed), lastYear) { Printed = printed };

    public bool Equals(FigureReference? other) =>
        other is not null && LastYear == other.LastYear && string.Equals(Name, other.Name, StringComparison.Ordinal);

    public override int GetHashCode() => HashCode.Combine(Name, LastYear);

    /// <summary>“决算数”, or “上年（决算数）”.</summary>
    public override string ToString() => LastYear ? $"上年（{Printed}）" : Printed;
}
