using Jiheng.Indicators.Standards;

namespace Jiheng.Indicators.Formulas;

internal sealed partial class FormulaParser
{
    // The first problem is the one to correct: what follows it may only be its echo.
    private Expression? Refuse(string message, TextSpan where)
    {
        problem ??= new(message, where);
        return null;
    }

    private Expression? RefuseNoOperand() => Current.Kind switch
    {
        TokenKind.Close when at > 0 && tokens[at - 1].Kind == TokenKind.Open => Refuse("括号里是空的，请补上内容或删去括号。", Current.At),
        TokenKind.Close when depth == 0 => Refuse("多了一个右括号，请删去或补上左括号。", Current.At),
        TokenKind.End when at == 0 => Refuse("公式是空的，请填写公式。", Current.At),
        _ when at == 0 => Refuse($"“{Current.Text}”前面缺少数据项或数字，请补上。", Current.At),
        _ => Refuse($"“{tokens[at - 1].Text}”后面缺少数据项或数字，请补上。", Current.At),
    };

    private Expression? RefuseTrailing() => Current.Kind switch
    {
        TokenKind.Close => Refuse("多了一个右括号，请删去或补上左括号。", Current.At),
        TokenKind.Comma => Refuse("逗号只用在函数的括号里，请删去或改成运算符。", Current.At),
        _ => Refuse($"“{Current.Text}”前面缺少运算符，请补上。", Current.At),
    };

    private bool Closes(FormulaToken open)
    {
        var closing = open.Text == "(" ? ")" : "]";
        if (Current.Kind == TokenKind.Close && Current.Text == closing)
        {
            at++;
            return true;
        }
        if (Current.Kind == TokenKind.Close)
            Refuse($"括号不成对，请改成“{closing}”。", Current.At);
        else if (Current.Kind == TokenKind.End)
            Refuse("左括号没有配对，请补上右括号。", open.At);
        else
            RefuseTrailing();
        return false;
    }
}
