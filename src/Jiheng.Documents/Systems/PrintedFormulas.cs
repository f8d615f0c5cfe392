using System.Globalization;
using System.Text.RegularExpressions;
using Jiheng.Indicators.Definitions;
using Jiheng.Indicators.Figures;
using Jiheng.Indicators.Formulas;
using Jiheng.Indicators.Quantities;

namespace Jiheng.Documents.Systems;

/// <summary>印出的算式。“预算完成率=（预算完成数/预算数）×100%” in the words of the dictionary; nothing where a name is not certain.</summary>
internal sealed partial class PrintedFormulas(FigureDictionary dictionary, FiscalYear year)
{
    private const int Milliseconds = 1000;

    private const int LongestDefinition = 4_000;

    // A formula ends where its percent sign, its sentence or its line does; not where a sign goes on with it.
    [GeneratedRegex(@"(?<name>[^=。;,:\n]{2,40})=(?<right>[^=。;\n]{3,200}?(?:[×xX*]100%(?=[。;,)\n]|$)|(?=[。;\n]|$)))(?!\n*[-+−–—×÷*/])", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, Milliseconds)]
    private static partial Regex Written { get; }

    /// <summary>“上年度”, “2021年度”, “本年度” before the name of a figure.</summary>
    [GeneratedRegex(@"^(?<last>上年度?(?:的)?|上一年度?|去年)|^(?<year>20[0-9]{2})年度?(?:的)?|^(?<this>本年度?|当年|本部门|部门|单位)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, Milliseconds)]
    private static partial Regex Period { get; }

    [GeneratedRegex(@"\((?:单位|部门)\)|本年度|本部门|[。,]$", RegexOptions.CultureInvariant, Milliseconds)]
    private static partial Regex Fillers { get; }

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
            return written is [var only] ? Known(only, Explained(definition)) : null;
        }
        // A text made to be slow has no formula.
        catch (RegexMatchTimeoutException)
        {
            return null;
        }
    }

    // “预算数：财政部门批复的本年度部门（单位）预算数。”: what the row itself says a name means; another row may mean something else by it.
    private static ILookup<string, string> Explained(string definition) => Folded(definition).Split('\n', '。', ';').Select(line => line.Split(':', 2)).Where(parts => parts.Length == 2)
        .ToLookup(parts => FigureName.Normalise(parts[0]), parts => Fillers.Replace(parts[1], ""), StringComparer.Ordinal);

    private static string Folded(string text) => FullWidth.Fold(text)
        .Replace('[', '(').Replace(']', ')').Replace('【', '(').Replace('】', ')').Replace(" ", "", StringComparison.Ordinal);

    private static bool IsNameOf(string indicator, string printed) => FigureName.Normalise(printed) == FigureName.Normalise(indicator);

    private string? Known(string right, ILookup<string, string> explained)
    {
        if (FormulaReader.Read(right) is not FormulaReading.Read { Formula: var formula } || formula.Inputs.IsEmpty || Named(formula.Root, explained) is not { } root)
            return null;
        var written = FormulaWriter.Write(root);
        // All of it of the year before: the table was made from last year's, or means last year; the paper does not say which.
        return FormulaReader.Read(written) is FormulaReading.Read { Formula: var known } && known.Inputs.Any(input => !input.LastYear)
            && FormulaChecker.Check(known, name => dictionary.Find(name)?.Unit.Dimension) is { Problems.IsEmpty: true, IsCondition: false } ? written : null;
    }

    private FigureReference? Resolve(FigureReference reference, ILookup<string, string> explained)
    {
        var (name, lastYear) = (reference.Name, reference.LastYear);
        while (dictionary.Find(name) is null && Period.Match(name) is { Success: true } period && period.Length < name.Length)
        {
            if (IsLastYear(period, lastYear) is not { } known)
                return null;
            lastYear = known;
            name = name[period.Length..];
        }
        var element = dictionary.Find(name) ?? (explained[name].Distinct(StringComparer.Ordinal).ToList() is [var words] ? dictionary.Find(words) : null);
        return element is null ? null : FigureReference.To(element.Name, lastYear);
    }

    // A year in digits is this year's or last year's of the system, or none that a formula can name.
    private bool? IsLastYear(Match period, bool before) =>
        !period.Groups["year"].Success ? before || period.Groups["last"].Success
        : before ? null
        : (year.Value - int.Parse(period.Groups["year"].Value, CultureInfo.InvariantCulture)) switch
        {
            0 => false,
            1 => true,
            _ => null,
        };

    // Only what a published table writes: names and numbers joined by signs.
    private Expression? Named(Expression expression, ILookup<string, string> explained) => expression switch
    {
        Expression.Number => expression,
        Expression.Figure figure => Resolve(figure.Reference, explained) is { } found ? figure with { Reference = found } : null,
        Expression.Negation negation => Named(negation.Operand, explained) is { } operand ? negation with { Operand = operand } : null,
        Expression.Arithmetic sum => Named(sum.Left, explained) is { } left && Named(sum.Right, explained) is { } right ? sum with { Left = left, Right = right } : null,
        _ => null,
    };
}
