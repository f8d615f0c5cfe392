using System.Diagnostics;
using Jiheng.Indicators.Figures;

namespace Jiheng.Indicators.Formulas;

/// <summary>公式写法。Puts an expression on paper: signs, spaces and the few brackets that are needed.</summary>
/// <param name="text">What has been written so far.</param>
/// <param name="source">Figures to put in for the names; nothing to write the names.</param>
internal readonly ref partial struct FormulaPen(TextBuffer text, Func<FigureReference, Observed<Quantity>>? source)
{
    private static readonly ImmutableArray<string> ArithmeticSigns = ["+", "−", "×", "÷"];
    private static readonly ImmutableArray<string> ComparisonSigns = ["=", "≠", ">", "≥", "<", "≤"];
    private static readonly ImmutableArray<string> Functions = ["合计", "平均", "最大", "最小", "绝对值", "取整"];

    public void Write(Expression expression)
    {
        switch (expression)
        {
            case Expression.Figure e: Figure(e.Reference); break;
            case Expression.Arithmetic e: Sum(e); break;
            case Expression.Number e: Number(e); break;
            case Expression.Negation e: Negation(e); break;
            case Expression.Call e: Call(Functions[(int)e.Function], e.Arguments.AsSpan()); break;
            case Expression.Choice e: Call(FormulaWords.Choice, [e.Condition, e.Then, e.Otherwise]); break;
            case Expression.Comparison e: Comparison(e); break;
            case Expression.And e: Words(e.Left, "且", e.Right, FormulaPrecedence.And); break;
            case Expression.Or e: Words(e.Left, "或", e.Right, FormulaPrecedence.Or); break;
            case Expression.Not e: Call(FormulaWords.Not, [e.Operand]); break;
            case Expression.IsKnown e: IsKnown(e.Reference); break;
            default: throw new UnreachableException($"{expression}");
        }
    }

    private void Sum(Expression.Arithmetic e)
    {
        var own = FormulaPrecedence.Of(e);
        Part(e.Left, FormulaPrecedence.Of(e.Left) < own);
        Sign(ArithmeticSigns[(int)e.Operator]);
        Part(e.Right, FormulaPrecedence.Of(e.Right) <= own || FormulaPrecedence.LeadsWithMinus(e.Right));
    }

    private void Comparison(Expression.Comparison e)
    {
        Part(e.Left, FormulaPrecedence.Of(e.Left) <= FormulaPrecedence.Comparison);
        Sign(ComparisonSigns[(int)e.Operator]);
        Part(e.Right, FormulaPrecedence.Of(e.Right) <= FormulaPrecedence.Comparison);
    }

    private void Words(Expression left, string word, Expression right, int own)
    {
        Part(left, FormulaPrecedence.Of(left) < own);
        text.Append(' ').Append(word).Append(' ');
        Part(right, FormulaPrecedence.Of(right) <= own);
    }

    private void Negation(Expression.Negation e)
    {
        text.Append('−');
        Part(e.Operand, FormulaPrecedence.Of(e.Operand) <= FormulaPrecedence.Negation);
    }

    private void Call(string name, ReadOnlySpan<Expression> arguments)
    {
        text.Append(name).Append('（');
        for (var i = 0; i < arguments.Length; i++)
        {
            if (i > 0)
                text.Append('，');
            Write(arguments[i]);
        }
        text.Append('）');
    }

    private void IsKnown(FigureReference reference)
    {
        text.Append(FormulaWords.IsKnown + "（");
        Name(reference);
        text.Append('）');
    }

    private void Part(Expression part, bool bracketed)
    {
        if (bracketed)
            Open();
        Write(part);
        if (bracketed)
            text.Append('）');
    }

    // A full-width bracket brings its own space.
    private void Open()
    {
        if (text.Length > 0 && text.Last == ' ')
            text.RemoveLast();
        text.Append('（');
    }

    private void Sign(string sign)
    {
        if (text.Last != '）')
            text.Append(' ');
        text.Append(sign).Append(' ');
    }
}
