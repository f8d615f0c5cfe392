using System.Diagnostics;
using Jiheng.Indicators.Figures;

namespace Jiheng.Indicators.Formulas;

internal readonly ref partial struct FormulaPen
{
    private void Number(Expression.Number number)
    {
        Plain(number.Value);
        text.Append(number.Unit.Name);
    }

    private void Name(FigureReference reference)
    {
        var name = FormulaNames.Write(reference.Printed);
        if (reference.LastYear)
            text.Append(FormulaWords.LastYear).Append('（').Append(name).Append('）');
        else
            text.Append(name);
    }

    private void Figure(FigureReference reference)
    {
        switch (source?.Invoke(reference))
        {
            case null: Name(reference); break;
            case Observed<Quantity>.Known known: Quantity(known.Value); break;
            case Observed<Quantity>.Missing: Without(reference, "暂缺"); break;
            case Observed<Quantity>.NotApplicable: Without(reference, "不适用"); break;
            case var other: throw new UnreachableException($"{other}");
        }
    }

    private void Without(FigureReference reference, string why)
    {
        text.Append('〔');
        Name(reference);
        text.Append(why).Append('〕');
    }

    private void Quantity(Quantity figure)
    {
        if (figure.Value >= 0m)
        {
            Shown(figure);
            return;
        }
        Open();
        text.Append('−');
        Shown(figure with { Value = -figure.Value });
        text.Append('）');
    }

    // The decimals are those of the figure as entered: 4.90 stays 4.90. Only a computed one is cut.
    public void Shown(Quantity figure)
    {
        Plain(figure.Value.Scale <= Numerals.ShownDecimals
            ? figure.Value
            : decimal.Round(figure.Value, Numerals.ShownDecimals, MidpointRounding.AwayFromZero));
        text.Append(figure.Unit.Name);
    }

    private void Plain(decimal value) => text.Append(value, keepsZeros: true);
}
