using Jiheng.Indicators.Figures;

namespace Jiheng.Indicators.Formulas;

/// <summary>代数模板。What stands between the figures of a formula, worked out once: “（”, “ − ”, “）÷ ”, “ × 100%”.</summary>
internal sealed class FormulaTemplate
{
    private const string Place = "\uFFFC";

    private static readonly Observed<Quantity> Mark = new Observed<Quantity>.Known(new(0m, new(Place, UnitDimension.None, 1m)), "");

    private readonly ImmutableArray<FigureReference> figures;
    private readonly ImmutableArray<string> between;

    public FormulaTemplate(Expression root)
    {
        var named = ImmutableArray.CreateBuilder<FigureReference>();
        var text = new TextBuffer(64);
        new FormulaPen(text, reference =>
        {
            named.Add(reference);
            return Mark;
        }).Write(root);
        figures = named.ToImmutable();
        between = [.. text.ToString().Split("0" + Place)];
    }

    /// <summary>False where a figure is negative or not known: brackets and names stand in its place then, and nothing is written.</summary>
    public bool TryWrite(TextBuffer text, Func<FigureReference, Observed<Quantity>> source)
    {
        var start = text.Length;
        var pen = new FormulaPen(text, null);
        for (var i = 0; i < figures.Length; i++)
        {
            if (source(figures[i]) is not Observed<Quantity>.Known { Value: { Value: >= 0m } figure })
            {
                text.Length = start;
                return false;
            }
            text.Append(between[i]);
            pen.Shown(figure);
        }
        text.Append(between[^1]);
        return true;
    }
}
