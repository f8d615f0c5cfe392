using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using Jiheng.Documents.Workbooks.Writing;
using Jiheng.Indicators.Figures;
using Jiheng.Indicators.Formulas;
using Jiheng.Indicators.Quantities;
using Jiheng.Indicators.Scoring;

namespace Jiheng.Documents.Scores;

/// <summary>数据表的单元格。Every figure a score used, one row each, and the cell formulas find it in.</summary>
internal sealed class FigureCells
{
    public const string SheetName = "数据";

    private const int FirstRow = 3;

    private static readonly ImmutableArray<string> Headings = ["数据项", "单位", "本年", "上年", "本年来源、原因或推算", "上年来源、原因或推算"];

    private readonly List<string> names = [];

    private readonly Dictionary<(string Name, bool LastYear), FigureUsed> used = [];

    public FigureCells(SystemScore score)
    {
        foreach (var figure in score.Indicators.SelectMany(indicator => indicator.Inputs))
            Add(figure);
    }

    private void Add(FigureUsed figure)
    {
        if (!used.TryAdd((figure.Reference.Name, figure.Reference.LastYear), figure))
            return;
        if (!names.Contains(figure.Reference.Name))
            names.Add(figure.Reference.Name);
        foreach (var input in figure.Derivation?.Inputs ?? [])
            Add(input);
    }

    /// <summary>The formula over the cells of this sheet; nothing where a figure is not known or the language does not reach.</summary>
    public string? Formula(Formula formula)
    {
        if (formula.Inputs.Any(input => Known(input) is null))
            return null;
        var check = FormulaChecker.Check(formula, name => (Known(new(name, false)) ?? Known(new(name, true)))?.Unit.Dimension);
        var factors = formula.Inputs.Select(input => Unit(input.Name)).Where(unit => unit.Dimension == UnitDimension.Money).Select(unit => unit.Factor).Distinct().ToList();
        // All money in one unit: a rate is the same in any.
        var isRatio = check.Result == UnitDimension.None && factors.Count <= 1 && !HasMoney(formula.Root);
        return ExcelFormula.Write(formula.Root, reference => Cell(reference, isRatio));
    }

    public bool IsRate(Formula formula) =>
        FormulaChecker.Check(formula, name => (Known(new(name, false)) ?? Known(new(name, true)))?.Unit.Dimension).Result == UnitDimension.None;

    private static bool HasMoney(Expression expression) => expression switch
    {
        Expression.Number number => number.Unit.Dimension == UnitDimension.Money,
        Expression.Negation negation => HasMoney(negation.Operand),
        Expression.Arithmetic sum => HasMoney(sum.Left) || HasMoney(sum.Right),
        Expression.Comparison compared => HasMoney(compared.Left) || HasMoney(compared.Right),
        Expression.Call call => call.Arguments.Any(HasMoney),
        Expression.Figure or Expression.IsKnown => false,
        _ => true,
    };

    private string? Cell(FigureReference reference, bool isRatio)
    {
        if (Known(reference) is null)
            return null;
        var name = $"{SheetName}!{CellName.Fixed(names.IndexOf(reference.Name) + FirstRow, reference.LastYear ? 4 : 3)}";
        var unit = Unit(reference.Name);
        return unit.Factor == 1m || (isRatio && unit.Dimension == UnitDimension.Money) ? name : $"({name}*{unit.Factor.ToString(CultureInfo.InvariantCulture)})";
    }

    private Quantity? Known(FigureReference reference) =>
        used.GetValueOrDefault((reference.Name, reference.LastYear))?.Figure is Observed<Quantity>.Known known ? known.Value : null;

    // One unit for both years of a row.
    private Unit Unit(string name) => (Known(new(name, false)) ?? Known(new(name, true)))?.Unit ?? Indicators.Quantities.Unit.None;

    public WrittenSheet Sheet() => new()
    {
        Name = SheetName,
        Widths = [32, 8, 15, 15, 40, 40],
        Rows =
        [
            [new WrittenCell.Text("评分用到的数据") { Style = CellStyle.Title }],
            [.. Headings.Select(heading => new WrittenCell.Text(heading) { Style = CellStyle.Heading })],
            .. names.Select(Row),
        ],
        Merged = [new(1, 1, 1, 6)],
        HeaderRow = 2,
        FrozenColumns = 1,
    };

    private ImmutableArray<WrittenCell> Row(string name)
    {
        var (now, before) = (used.GetValueOrDefault((name, false)), used.GetValueOrDefault((name, true)));
        return [Text((now ?? used[(name, true)]).Reference.Printed), Text(Unit(name).Name), Value(now), Value(before), Text(Source(now)), Text(Source(before))];
    }

    private WrittenCell Value(FigureUsed? figure) => figure switch
    {
        null => Text(""),
        { Figure: Observed<Quantity>.Known { Value: var quantity } } => Value(figure, quantity.InBase / Unit(figure.Reference.Name).Factor),
        { Figure: Observed<Quantity>.Missing } => Text(FigureWords.Missing),
        { Figure: Observed<Quantity>.NotApplicable } => Text(FigureWords.NoSuchThing),
        _ => throw new UnreachableException($"{figure}"),
    };

    private WrittenCell Value(FigureUsed figure, decimal value)
    {
        var unit = Unit(figure.Reference.Name);
        return figure.Derivation is { Formula: var derivation } && derivation.Inputs.All(input => Unit(input.Name) == unit) && Formula(derivation) is { } formula && unit.Dimension == UnitDimension.Money
            ? new WrittenCell.Calculated(unit.Factor == 1m ? formula : $"({formula})/{unit.Factor.ToString(CultureInfo.InvariantCulture)}", value) { Style = CellStyle.Number }
            : new WrittenCell.Number(value) { Style = CellStyle.Number };
    }

    private static string Source(FigureUsed? figure) => figure switch
    {
        null => "",
        { Derivation: { Formula: var formula } } => $"推算：{formula.Text}",
        { Figure: Observed<Quantity>.Known known } => known.Source,
        { Figure: Observed<Quantity>.Missing missing } => missing.Reason,
        { Figure: Observed<Quantity>.NotApplicable none } => none.Reason,
        _ => throw new UnreachableException($"{figure}"),
    };

    private static WrittenCell Text(string content) => content.Length > 0 ? new WrittenCell.Text(content) : new WrittenCell.Blank();
}
