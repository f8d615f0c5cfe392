using Jiheng.Indicators.Standards;

namespace Jiheng.Indicators.Formulas;

/// <summary>公式词语。One word, number or sign of a formula.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="At">Where it stands.</param>
/// <param name="Text">A name without its 「」, or the sign.</param>
internal readonly record struct FormulaToken(TokenKind Kind, TextSpan At, string Text)
{
    public decimal Value { get; init; }

    public Unit Unit { get; init; } = Unit.None;

    public bool EndsOperand => Kind is TokenKind.Number or TokenKind.Name or TokenKind.Close;
}

/// <summary>词类。What a token of a formula is.</summary>
internal enum TokenKind
{
    End, Number, Name, Function, Open, Close, Comma,
    Add, Subtract, Multiply, Divide,
    Equal, NotEqual, Greater, AtLeast, Less, AtMost,
    And, Or, Not,
}
