using System.Globalization;
using Jiheng.Indicators.Definitions;
using Jiheng.Indicators.Figures;
using Jiheng.Indicators.Formulas;
using Jiheng.Indicators.Quantities;
using Jiheng.Indicators.Scoring;

namespace Jiheng.Documents.Drafts;

/// <summary>引用取数。What every field prints for one evaluation, from its figures and its score.</summary>
public sealed class FieldValues(FigureDictionary dictionary, FigureSet figures, SystemScore score)
{
    private readonly Dictionary<FigureReference, Observed<Quantity>> found = [];

    public FieldValue Of(BoundField field) => field switch
    {
        BoundField.Figure(var element, var lastYear) => Figure(element, lastYear),
        BoundField.Change(var element) => Both(element, element, lastYear: true, (now, before) => new FieldValue.Known(FieldWords.Change(now, before), $"{element.Name}：本年{FieldWords.Of(now)}，上年{FieldWords.Of(before)}")),
        BoundField.Rate(var part, var whole) => Both(part, whole, lastYear: false, (above, below) => Rate(part, whole, above, below)),
        BoundField.Awarded(null) => score.Total.Current is { } total ? new FieldValue.Known(total.ToString(), "目前得分") : new FieldValue.Missing("得分"),
        BoundField.Awarded({ } level) => AwardedAt(level) is { } points ? new FieldValue.Known(points.ToString(), level) : new FieldValue.Missing($"{level}得分"),
        BoundField.Full(var level) => FullOf(level) is { } points ? new FieldValue.Known(points.ToString(), level) : new FieldValue.Missing($"{level}分值"),
        BoundField.Grade => score.Total.Grade is { } grade ? new FieldValue.Known(grade, "按目前得分") : new FieldValue.Missing("等级"),
        BoundField.UnitName => new FieldValue.Known(figures.Unit, "填报单位"),
        BoundField.Year => new FieldValue.Known(figures.Year.Value.ToString(CultureInfo.InvariantCulture), "评价年度"),
        _ => throw new System.Diagnostics.UnreachableException($"{field}"),
    };

    /// <summary>This year's or last year's, entered or derived, as a quantity.</summary>
    public Observed<Quantity> Observed(DataElement element, bool lastYear) => Find(FigureReference.To(element.Name, lastYear));

    /// <summary>The same as it prints.</summary>
    public FieldValue Figure(DataElement element, bool lastYear) => Observed(element, lastYear) switch
    {
        Observed<Quantity>.Known known => new FieldValue.Known(FieldWords.Of(known.Value), known.Source.Length > 0 ? $"来源：{known.Source}" : "由其他数据推算"),
        Observed<Quantity>.NotApplicable none => new FieldValue.NotApplicable(Named(element, lastYear), none.Reason),
        _ => new FieldValue.Missing(Named(element, lastYear)),
    };

    private static string Named(DataElement element, bool lastYear) => lastYear ? "上年" + element.Name : element.Name;

    private FieldValue Both(DataElement first, DataElement second, bool lastYear, Func<Quantity, Quantity, FieldValue> words) =>
        (Find(FigureReference.To(first.Name)), Find(FigureReference.To(second.Name, lastYear))) switch
        {
            (Observed<Quantity>.Known one, Observed<Quantity>.Known other) => words(one.Value, other.Value),
            (not Observed<Quantity>.Known, _) => Figure(first, lastYear: false),
            _ => Figure(second, lastYear),
        };

    private static FieldValue Rate(DataElement part, DataElement whole, Quantity above, Quantity below) => below.InBase == 0m
        ? new FieldValue.NotApplicable($"{part.Name}÷{whole.Name}", $"{whole.Name}为0")
        : new FieldValue.Known(FieldWords.Rate(above.InBase, below.InBase), $"{FieldWords.Of(above)} ÷ {FieldWords.Of(below)}");

    private Observed<Quantity> Find(FigureReference reference)
    {
        if (found.TryGetValue(reference, out var known))
            return known;
        var entered = (reference.LastYear ? figures.LastYear : figures.ThisYear).GetValueOrDefault(reference.Name) ?? new Observed<Quantity>.Missing("");
        // What is missing stands here while it is derived, so that figures which follow from one another in a circle are missing.
        found[reference] = entered;
        if (entered is Observed<Quantity>.Missing && !reference.LastYear && dictionary.Find(reference.Name) is { Derivation: { } derivation } element
            && FormulaEvaluator.Evaluate(derivation, Find) is FormulaValue.Known derived)
            found[reference] = new Observed<Quantity>.Known(new(derived.Value / element.Unit.Factor, element.Unit), "");
        return found[reference];
    }

    private Points? AwardedAt(string level) =>
        score.Dimensions.FirstOrDefault(each => each.Dimension.Name == level) is { } dimension ? dimension.Subtotal.Awarded
        : score.Dimensions.SelectMany(each => each.Groups).FirstOrDefault(each => each.Group.Name == level) is { } group ? group.Subtotal.Awarded
        : score.Indicators.FirstOrDefault(each => each.Indicator.Name == level)?.Awarded;

    private Points? FullOf(string level) =>
        score.Dimensions.FirstOrDefault(each => each.Dimension.Name == level) is { } dimension ? dimension.Dimension.Full
        : score.Dimensions.SelectMany(each => each.Groups).FirstOrDefault(each => each.Group.Name == level) is { } group ? group.Group.Full
        : score.Indicators.FirstOrDefault(each => each.Indicator.Name == level)?.Full;
}
