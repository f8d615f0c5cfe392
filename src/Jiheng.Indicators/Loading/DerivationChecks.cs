using Jiheng.Indicators.Definitions;
using Jiheng.Indicators.Figures;
using Jiheng.Indicators.Formulas;
using Jiheng.Indicators.Loading.Yaml;

namespace Jiheng.Indicators.Loading;

/// <summary>推算核对。Derivations of data elements: known names, the element's own dimension, no circles.</summary>
internal static class DerivationChecks
{
    /// <param name="dictionary">With every element, so that a derivation may name one further down.</param>
    /// <param name="fields">Where the derivations are written, by element.</param>
    public static void Run(FigureDictionary dictionary, IReadOnlyDictionary<DataElement, Field> fields)
    {
        foreach (var (element, field) in fields)
            CheckDimension(element, field, dictionary);
        CheckCircles(fields);
    }

    private static void CheckDimension(DataElement element, Field field, FigureDictionary dictionary)
    {
        if (element.Derivation is not { } derivation || FormulaLoading.Check(derivation, field, dictionary) is not { } check)
            return;
        if (check.IsCondition)
            field.Report(DiagnosticCodes.FormulaIsCondition, $"{Excerpt.Quote(element.Name)}的推算应写算式，这里写成了条件；请改写。");
        else if (check.Result is { } result && result != element.Unit.Dimension)
            field.Report(DiagnosticCodes.DerivationUnit, $"{Excerpt.Quote(element.Name)}的单位是{Called(element.Unit.Name)}，推算结果的单位却是{Called(result.Text)}；请核对公式或单位。");
    }

    private static string Called(string unit) => unit.Length == 0 ? "无（百分数或纯数）" : unit;

    // Breaking each circle where it was reported brings the next one to light.
    private static void CheckCircles(IReadOnlyDictionary<DataElement, Field> fields)
    {
        var open = fields.Keys.DistinctBy(element => FigureName.Normalise(element.Name)).ToList();
        while (Circle(open) is { IsEmpty: false } circle && !fields.Values.First().Problems.IsFull)
        {
            var first = open.First(element => element.Name == circle[0]);
            fields[first].Report(DiagnosticCodes.DerivationCycle, Message(circle));
            open.Remove(first);
        }
    }

    private static string Message(ImmutableArray<string> circle) => circle.Length == 1
        ? $"{Excerpt.Quote(circle[0])}的推算用到了它自己；请改写，或删去推算直接填报。"
        : $"推算互相依赖：{string.Join(" → ", circle.Append(circle[0]).Select(Excerpt.Quote))}；请改掉其中一个的推算。";

    private static ImmutableArray<string> Circle(IEnumerable<DataElement> open) => FormulaGraph.FindCycle(
        from element in open
        where element.Derivation is not null
        select KeyValuePair.Create(element.Name, element.Derivation));
}
