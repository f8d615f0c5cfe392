using System.Text.RegularExpressions;
using Jiheng.Indicators.Definitions;
using Jiheng.Indicators.Figures;
using Jiheng.Indicators.Formulas;
using Jiheng.Indicators.Quantities;

namespace Jiheng.Documents.Systems;

/// <summary>印出的算式。“预算完成率=（预算完成数/预算数）×100%” in the words of the dictionary; nothing where a name is not certain.</summary>
internal static partial class PrintedFormula
{
    private const int Milliseconds = 1000;

    // A formula ends where its percent sign or its line does.
    [GeneratedRegex(@"(?<name>[^=。;,:\n]{2,40})=(?<right>[^=。;\n]{3,200}?(?:[×xX*]100%|(?=[。;\n]|$)))", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, Milliseconds)]
    private static partial Regex Written { get; }

    /// <summary>“上年度”, “2021年度”, “本年度” before the name of a figure.</summary>
    [GeneratedRegex(@"^(?<last>上年度?(?:的)?|上一年度?|去年)|^(?<this>本年度?|当年|本部门|部门|单位|20\d\d年度?)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, Milliseconds)]
    private static partial Regex Period { get; }

    [GeneratedRegex(@"\((?:单位|部门)\)|本年度|本部门", RegexOptions.CultureInvariant, Milliseconds)]
    private static partial Regex Fillers { get; }

    /// <param name="indicator">The name the formula must stand under.</param>
    /// <param name="definition">指标解释.</param>
    /// <param name="dictionary">The names that can be used.</param>
    public static string? Read(string indicator, string? definition, FigureDictionary dictionary)
    {
        if (definition is null || definition.Length > 4_000)
            return null;
        var text = Folded(definition);
        var written = Written.Matches(text).Where(match => IsNameOf(indicator, match.Groups["name"].Value)).Select(match => match.Groups["right"].Value).Distinct(StringComparer.Ordinal).ToList();
        return written is [var only] ? Known(only, text, dictionary) : null;
    }

    private static string Folded(string text) => string.Concat(text.Select(FullWidth.Fold))
        .Replace('[', '(').Replace(']', ')').Replace('【', '(').Replace('】', ')').Replace(" ", "", StringComparison.Ordinal);

    private static bool IsNameOf(string indicator, string printed) => FigureName.Normalise(printed) == FigureName.Normalise(indicator);

    private static string? Known(string right, string definition, FigureDictionary dictionary)
    {
        if (FormulaReader.Read(right) is not FormulaReading.Read { Formula: var formula } || formula.Inputs.IsEmpty)
            return null;
        if (Named(formula.Root, reference => Resolve(reference, definition, dictionary)) is not { } root)
            return null;
        var written = FormulaWriter.Write(root);
        return FormulaReader.Read(written) is FormulaReading.Read { Formula: var known }
            && FormulaChecker.Check(known, name => dictionary.Find(name)?.Unit.Dimension) is { Problems.IsEmpty: true, IsCondition: false } ? written : null;
    }

    private static FigureReference? Resolve(FigureReference reference, string definition, FigureDictionary dictionary)
    {
        var name = reference.Name;
        var lastYear = reference.LastYear;
        while (Period.Match(name) is { Success: true } period && period.Length < name.Length && dictionary.Find(name) is null)
        {
            lastYear |= period.Groups["last"].Success;
            name = name[period.Length..];
        }
        var element = dictionary.Find(name) ?? (Explained(name, definition) is { } words ? dictionary.Find(words) : null);
        return element is null ? null : FigureReference.To(element.Name, lastYear);
    }

    /// <summary>“预算数：财政部门批复的本年度部门（单位）预算数。” says what the cell means by 预算数.</summary>
    private static string? Explained(string name, string definition)
    {
        var lines = definition.Split('\n', '。', ';').Select(line => line.Split(':', 2)).Where(parts => parts.Length == 2 && FigureName.Normalise(parts[0]) == name).ToList();
        return lines is [var only] ? Fillers.Replace(only[1], "") : null;
    }

    // Only what a published table writes: names and numbers joined by signs.
    private static Expression? Named(Expression expression, Func<FigureReference, FigureReference?> resolve) => expression switch
    {
        Expression.Number => expression,
        Expression.Figure figure => resolve(figure.Reference) is { } found ? figure with { Reference = found } : null,
        Expression.Negation negation => Named(negation.Operand, resolve) is { } operand ? negation with { Operand = operand } : null,
        Expression.Arithmetic sum => Named(sum.Left, resolve) is { } left && Named(sum.Right, resolve) is { } right ? sum with { Left = left, Right = right } : null,
        _ => null,
    };
}
