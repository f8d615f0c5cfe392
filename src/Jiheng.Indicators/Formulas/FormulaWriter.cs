using Jiheng.Indicators.Figures;

namespace Jiheng.Indicators.Formulas;

/// <summary>公式书写。Writes a formula in canonical words, or with the figures put in, as a reviewer writes it.</summary>
public static class FormulaWriter
{
    /// <summary>“（决算数 − 上年（决算数））÷ 上年（决算数）× 100%”; no more brackets than reading it again needs.</summary>
    public static string Write(Expression expression)
    {
        var text = new TextBuffer(64);
        new FormulaPen(text, null).Write(expression);
        // “X = Y + Z” standing alone would be read as Y + Z named X.
        return FormulaReader.Named(expression) is null ? text.ToString() : $"（{text}）";
    }

    /// <summary>“（4.90万元 − 5.00万元）÷ 5.00万元 × 100%”; what is not known keeps its name.</summary>
    public static string WithNumbers(Formula formula, Func<FigureReference, Observed<Quantity>> source)
    {
        var text = new TextBuffer(64);
        WithNumbers(text, formula, source);
        return text.ToString();
    }

    internal static void WithNumbers(TextBuffer text, Formula formula, Func<FigureReference, Observed<Quantity>> source)
    {
        if (!formula.Template.TryWrite(text, source))
            new FormulaPen(text, source).Write(formula.Root);
    }
}
