using Jiheng.Indicators.Definitions;
using Jiheng.ReportChecks.Repeats;

namespace Jiheng.ReportChecks.Figures;

/// <summary>数据项的叫法。The names and other names of the dictionary in the form amounts are named in, with the stage they are of; a name that two elements share names none.</summary>
internal sealed class ElementNames
{
    private readonly Dictionary<(string Name, string Stage, UnitDimension Dimension), DataElement?> byName = [];

    public ElementNames(FigureDictionary dictionary)
    {
        foreach (var element in dictionary.Elements)
        {
            foreach (var name in element.Aliases.Prepend(element.Name).Select(name => NamedAmounts.NameOf(name)).Where(name => name.Length > 0).Distinct(StringComparer.Ordinal))
                Add((name, StageOf(element.Basis), element.Unit.Dimension), element);
        }
    }

    /// <summary>Nothing where the name is of no element or of two.</summary>
    public DataElement? Of(string name, string stage, UnitDimension dimension) =>
        byName.GetValueOrDefault((name, stage, dimension)) is { } element ? element
        // What is neither budgeted nor spent, people and things, has no stage.
        : stage == "决算" ? byName.GetValueOrDefault((name, "", dimension)) : null;

    private void Add((string, string, UnitDimension) key, DataElement element) =>
        byName[key] = byName.TryGetValue(key, out var other) && other != element ? null : element;

    private static string StageOf(string basis) => basis switch
    {
        "预算" or "决算" => basis,
        "其他" => "",
        _ => basis + "（不取）",
    };
}
