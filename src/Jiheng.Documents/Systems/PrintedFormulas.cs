using System.Text.RegularExpressions;
using Jiheng.Indicators.Definitions;
using Jiheng.Indicators.Figures;
using Jiheng.Indicators.Formulas;
using Jiheng.Indicators.Quantities;

namespace Jiheng.Documents.Systems;

/// <summary>印出的算式。“预算完成率=（预算完成数/预算数）×100%” in the words of the dictionary; nothing where a name is not certain.</summary>
internal sealed partial class PrintedFormulas(FigureDictionary dictionary, IEnumerable<string?> definitions)
{
    private const int Milliseconds = 1000;

    private const int LongestDefinition = 4_000;

    // A formula ends where its percent sign or its line does.
    [GeneratedRegex(@"(?<name>[^=。;,:\n]{2,40})=(?<right>[^=。;\n]{3,200}?(?:[×xX*]100%|(?=[。;\n]|$)))", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, Milliseconds)]
    private static partial Regex Written { get; }

    /// <summary>“上年度”, “2021年度”, “本年度” before the name of a figure.</summary>
    [GeneratedRegex(@"^(?<last>上年度?(?:的)?|上一年度?|去年)|^(?<this>本年度?|当年|本部门|部门|单位|20\d\d年度?)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, Milliseconds)]
    private static partial Regex Period { get; }

    [GeneratedRegex(@"\((?:单位|部门)\)|本年度|本部门|[。,]$", RegexOptions.CultureInvariant, Milliseconds)]
    private static partial Regex Fillers { get; }

    /// <summary>“预算数：财政部门批复的本年度部门（单位）预算数。”: what the table itself says a name means.</summary>
    private readonly ILookup<string, string> explained = definitions.OfType<string>().Where(each => each.Length <= LongestDefinition)
        .SelectMany(each => Folded(each).Split('\n', '。', ';')).Select(line => line.Split(':', 2)).Where(parts => parts.Length == 2)
        .ToLookup(parts => FigureName.Normalise(parts[0]), parts => Fillers.Replace(parts[1], ""), StringComparer.Ordinal);

    /// <param name="indicator">The name the formula must stand under.</param>
    /// <param name="definition">指标解释.</param>
    /// <returns>Nothing where a name in it is not certain.</returns>
    public string? Read(string indicator, string? definition)
    {
        if (definition is null || definition.Length > LongestDefinition)
            return null;
        try
        {
            var written = Written.Matches(Folded(definition)).Where(match => IsNameOf(indicator, match.Groups["name"].Value)).Select(match => match.Groups["right"].Value).Distinct(StringComparer.Ordinal).ToList();
            return written is [var only] ? Known(only) : null;
        }
        // A text made to be slow has no formula.
        catch (RegexMatchTimeoutException)
        {
            return null;
        }
    }

    private static string Folded(string text) => FullWidth.Fold(text)
        .Replace('[', '(').Replace(']', ')').Replace('【', '(').Replace('】', ')').Replace(" ", "", StringComparison.Ordinal);

    private static bool IsNameOf(string indicator, string printed) => FigureName.Normalise(printed) == FigureName.Normalise(indicator);

    private string? Known(string right)
    {
        if (FormulaReader.Read(right) is not FormulaReading.Read { Formula: var formula } || formula.Inputs.IsEmpty || Named(formula.Root) is not { } root)
            return null;
        var written = FormulaWriter.Write(root);
        return FormulaReader.Read(written) is FormulaReading.Read { Formula: var known }
            && FormulaChecker.Check(known, name => dictionary.Find(name)?.Unit.Dimension) is { Problems.IsEmpty: true, IsCondition: false } ? written : null;
    }

    private FigureReference? Resolve(FigureReference reference)
    {
        var (name, lastYear) = (reference.Name, reference.LastYear);
        while (dictionary.Find(name) is null && Period.Match(name) is { Success: true } period && period.Length < name.Length)
        {
            lastYear |= period.Groups["last"].Success;
            name = name[period.Length..];
        }
        var element = dictionary.Find(name) ?? (explained[name].Distinct(StringComparer.Ordinal).ToList() is [var words] ? dictionary.Find(words) : null);
        return element is null ? null : FigureReference.To(element.Name, lastYear);
    }

    // Only what a published table writes: names and numbers joined by signs.
    private Expression? Named(Expression expression) => expression switch
    {
        Expression.Number => expression,
        Expression.Figure figure => Resolve(figure.Reference) is { } found ? figure with { Reference = found } : null,
        Expression.Negation negation => Named(negation.Operand) is { } operand ? negation with { Operand = operand } : null,
        Expression.Arithmetic sum => Named(sum.Left) is { } left && Named(sum.Right) is { } right ? sum with { Left = left, Right = right } : null,
        _ => null,
    };
}
