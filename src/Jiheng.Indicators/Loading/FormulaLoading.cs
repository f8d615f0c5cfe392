using Jiheng.Indicators.Definitions;
using Jiheng.Indicators.Formulas;
using Jiheng.Indicators.Loading.Yaml;

namespace Jiheng.Indicators.Loading;

/// <summary>公式读取。Formulas of indicators and data elements: read, known by name, and of the type their place asks for.</summary>
internal static class FormulaLoading
{
    /// <summary>A formula that gives a rate or a quantity.</summary>
    public static Formula? Value(Field? field, FigureDictionary dictionary) => Read(field);

    /// <summary>A formula that is true or not.</summary>
    public static Formula? Condition(Field? field, FigureDictionary dictionary) => Read(field);

    public static Formula? Read(Field? field) => field is null ? null : new Formula(field.Text());
}
