using Jiheng.Indicators.Definitions;
using Jiheng.Indicators.Figures;
using Jiheng.Indicators.Formulas;
using Jiheng.Indicators.Loading.Yaml;

namespace Jiheng.Indicators.Loading;

/// <summary>公式读取。Formulas of indicators and data elements: read, known by name, and of the type their place asks for.</summary>
internal static class FormulaLoading
{
    /// <summary>A formula that gives a rate or a quantity.</summary>
    public static Formula? Value(Field? field, FigureDictionary dictionary)
    {
        var formula = Read(field, FormulaReader.Read);
        if (formula is not null && field is not null && Check(formula, field, dictionary) is { IsCondition: true })
            field.Report(DiagnosticCodes.FormulaIsCondition, $"{Excerpt.Quote(field.Name)}应写算式，这里写成了条件{Excerpt.Quote(formula.Text)}；条件请写在“否决条件”或“不适用条件”里。");
        return formula;
    }

    /// <summary>A formula that is true or not.</summary>
    public static Formula? Condition(Field? field, FigureDictionary dictionary)
    {
        var formula = Read(field, FormulaReader.ReadCondition);
        if (formula is not null && field is not null && Check(formula, field, dictionary) is { IsCondition: false })
            field.Report(DiagnosticCodes.FormulaIsNotCondition, $"{Excerpt.Quote(field.Name)}应写条件，这里写成了算式{Excerpt.Quote(formula.Text)}；请写成比较，如“决算数 = 0”。");
        return formula;
    }

    /// <summary>A formula whose names are looked at later, when all of them are known.</summary>
    public static Formula? Derivation(Field? field) => Read(field, FormulaReader.Read);

    /// <summary>What the formula gives; nothing, once reported, where names or units do not agree.</summary>
    public static FormulaCheck? Check(Formula formula, Field field, FigureDictionary dictionary)
    {
        if (ReportUnknown(formula, field, dictionary))
            return null;
        var check = FormulaChecker.Check(formula, name => dictionary.Find(name)?.Unit.Dimension);
        Report(check.Problems, DiagnosticCodes.FormulaDimensions, formula.Text, field);
        return check.Problems.IsEmpty ? check : null;
    }

    private static Formula? Read(Field? field, Func<string, FormulaReading> read)
    {
        var text = field?.Text() ?? "";
        if (field is null || text.Length == 0)
            return null;
        var reading = read(text);
        if (reading is FormulaReading.Refused refused)
            Report(refused.Problems, DiagnosticCodes.FormulaNotRead, text, field);
        return (reading as FormulaReading.Read)?.Formula;
    }

    private static void Report(ImmutableArray<FormulaProblem> problems, string code, string text, Field field)
    {
        foreach (var problem in problems)
            field.ReportAt(problem.At.Start, code, $"{field.Name}{Excerpt.Mark(text, problem.At)}有误：{problem.Message}");
    }

    private static bool ReportUnknown(Formula formula, Field field, FigureDictionary dictionary)
    {
        var unknown = formula.Inputs.Where(input => !IsNamed(input, dictionary)).DistinctBy(input => input.Name).ToList();
        foreach (var input in unknown.Where(_ => !field.Problems.IsFull))
            field.ReportAt(Math.Max(0, formula.Text.IndexOf(input.Printed, StringComparison.Ordinal)), DiagnosticCodes.FormulaUnknownElement, Unknown(input, dictionary));
        return unknown.Count > 0;
    }

    // Formulas use the name itself, so that a figure is looked up in one way only; aliases are for figures that are entered.
    private static bool IsNamed(FigureReference input, FigureDictionary dictionary) =>
        dictionary.Find(input.Name) is { } element && FigureName.Normalise(element.Name) == input.Name;

    private static string Unknown(FigureReference input, FigureDictionary dictionary) => dictionary.Find(input.Name) is { } element
        ? $"公式里的{Excerpt.Quote(input.Printed)}是别名；请改用数据项的名称{Excerpt.Quote(element.Name)}。"
        : $"公式用到的{Excerpt.Quote(input.Printed)}不在数据项目录里{NearestNames.Question(input.Printed, dictionary.Elements.Select(each => each.Name), "；请核对名称，或先登记到数据项目录。")}";
}
