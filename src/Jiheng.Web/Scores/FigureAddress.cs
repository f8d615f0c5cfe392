using Jiheng.Indicators.Definitions;
using Jiheng.Indicators.Figures;
using Jiheng.Indicators.Formulas;
using Jiheng.Web.Evaluations;

namespace Jiheng.Web.Scores;

/// <summary>数据项地址。Where a figure of an evaluation is entered; formulas may name it by another of its names.</summary>
public static class FigureAddress
{
    public static string Of(Guid evaluation, FigureReference figure, FigureDictionary dictionary) =>
        $"/evaluations/{evaluation}/{EvaluationSteps.Figures.Path}#{Uri.EscapeDataString(FigureName.Normalise(dictionary.Find(figure.Name)?.Name ?? figure.Name))}";
}
