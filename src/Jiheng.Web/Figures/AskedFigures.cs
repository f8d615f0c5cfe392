using Jiheng.Indicators.Definitions;
using Jiheng.Indicators.Formulas;

namespace Jiheng.Web.Figures;

/// <summary>应填的数。What the formulas of an indicator system ask for, and what those figures can be derived from.</summary>
public static class AskedFigures
{
    public static HashSet<FigureReference> Of(IndicatorSystem system, FigureDictionary dictionary)
    {
        var asked = new HashSet<FigureReference>();
        var open = new Stack<FigureReference>(system.Indicators
            .SelectMany(each => new[] { each.Formula, each.CountFormula, each.VetoCondition, each.NotApplicableCondition })
            .SelectMany(formula => formula?.Inputs ?? []));
        while (open.TryPop(out var next))
        {
            if (!asked.Add(next) || dictionary.Find(next.Name)?.Derivation is not { } derivation)
                continue;
            foreach (var input in derivation.Inputs.Where(input => !(next.LastYear && input.LastYear)))
                open.Push(next.LastYear ? input with { LastYear = true } : input);
        }
        return asked;
    }
}
