using Jiheng.Indicators.Figures;
using Jiheng.Indicators.Formulas;

namespace Jiheng.Indicators.Definitions;

/// <summary>数据项目录。The data elements that figures and formulas may name, with the other names reports use for them.</summary>
public sealed class FigureDictionary
{
    private readonly ImmutableDictionary<string, DataElement> byName;

    public FigureDictionary(ImmutableArray<DataElement> elements)
    {
        Elements = elements;
        var names = ImmutableDictionary.CreateBuilder<string, DataElement>(StringComparer.Ordinal);
        foreach (var element in elements)
        {
            foreach (var name in element.Aliases.Prepend(element.Name))
                names[FigureName.Normalise(name)] = element;
        }
        byName = names.ToImmutable();
    }

    public static FigureDictionary Empty { get; } = new([]);

    public ImmutableArray<DataElement> Elements { get; }

    /// <summary>The element of this name or alias, however its quotes are written; nothing when there is none.</summary>
    public DataElement? Find(string name) => byName.GetValueOrDefault(FigureName.Normalise(name));
}

/// <summary>数据项。</summary>
/// <param name="Name">The name formulas use.</param>
/// <param name="Id">A stable identifier.</param>
/// <param name="Unit">The unit it is usually written in.</param>
/// <param name="Period">全年, 年初, 年末….</param>
/// <param name="Basis">预算, 调整预算, 决算 or 其他.</param>
/// <param name="Aliases">What reports call it too.</param>
/// <param name="Derivation">推算: how it follows from other elements when nobody entered it.</param>
/// <param name="Note">What it includes and leaves out.</param>
public sealed record DataElement(
    string Name, string Id, Unit Unit, string Period, string Basis, ImmutableArray<string> Aliases, Formula? Derivation, string? Note)
{
    /// <summary>取值: what the figure can be. Beyond it a figure is taken all the same, and doubted.</summary>
    public FigureRange Range { get; init; }
}

/// <summary>取值范围。</summary>
public enum FigureRange
{
    /// <summary>不限: changes, balances and what is corrected in red may be below nought.</summary>
    Any,

    /// <summary>不小于0: revenue, expenditure, budgets, assets.</summary>
    NotNegative,

    /// <summary>0到100%: a share of a whole, such as 满意度; completion can be more.</summary>
    ShareOfWhole,
}
