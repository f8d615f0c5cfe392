using System.Text;
using Jiheng.Indicators.Standards;

namespace Jiheng.Indicators.Formulas;

/// <summary>公式分词。Cuts a formula into names, numbers, words and signs, and collects everything it cannot make out.</summary>
internal sealed class FormulaLexer
{
    private readonly string text;
    private readonly ImmutableArray<FormulaToken>.Builder tokens = ImmutableArray.CreateBuilder<FormulaToken>();
    private readonly ImmutableArray<FormulaProblem>.Builder problems = ImmutableArray.CreateBuilder<FormulaProblem>();
    private int at;

    private FormulaLexer(string text) => this.text = text;

    public static (ImmutableArray<FormulaToken> Tokens, ImmutableArray<FormulaProblem> Problems) Cut(string text)
    {
        var lexer = new FormulaLexer(text);
        for (lexer.at = FormulaCharacters.SkipBlanks(text, 0); lexer.at < text.Length; lexer.at = FormulaCharacters.SkipBlanks(text, lexer.at))
            lexer.Step();
        lexer.tokens.Add(new(TokenKind.End, new(text.Length, text.Length), ""));
        return (lexer.tokens.ToImmutable(), lexer.problems.ToImmutable());
    }

    private void Step()
    {
        if (char.IsAsciiDigit(FormulaCharacters.FoldAt(text, at)))
            Number();
        else if (FormulaWords.SignAt(text, at) is { } found)
            Add(found.Kind, at + found.Sign.Length, found.Sign);
        else if (text[at] is '「' or '`')
            QuotedName(text[at] == '`' ? '`' : '」');
        else if (FormulaCharacters.RunEnd(text, at) > at)
            Word();
        else
            Unknown();
    }

    private void Number()
    {
        var end = FormulaNumbers.End(text, at);
        if (FormulaNumbers.UnitAt(text, end) is { } unit)
            Number(end, unit.Unit, unit.End);
        else if (text.AsSpan(at, end - at).ContainsAny(",.，．"))
            Refuse(FormulaCharacters.RunEnd(text, end), "认不出数字后面的单位，请改为元、万元、%、人等。", from: end);
        else
            Name(FormulaNames.End(text, at));
    }

    private void Number(int end, Unit unit, int unitEnd)
    {
        if (FormulaNumbers.Value(text[at..end]) is { } value)
            Add(new(TokenKind.Number, new(at, unitEnd), text[at..unitEnd]) { Value = value, Unit = unit });
        else
            Refuse(unitEnd, "数字太长，请核对，或换用较大的单位。");
    }

    private void Word()
    {
        // After an operand the next word joins it to another: 决算数÷预算数 大于100%.
        if (tokens is [.., { EndsOperand: true }] && FormulaWords.OperatorAt(text.AsSpan(at)) is { } found)
        {
            Add(found.Kind, at + found.Length, text.Substring(at, found.Length));
            return;
        }
        var end = FormulaNames.End(text, at);
        if (KindOf(text[at..end], end) is { } kind)
            Add(kind, end, text[at..end]);
        else
            Name(end);
    }

    private TokenKind? KindOf(string word, int end)
    {
        if (word == FormulaWords.Not)
            return TokenKind.Not;
        var isCalled = FormulaCharacters.FoldAt(text, FormulaCharacters.SkipBlanks(text, end)) == '(';
        return isCalled && FormulaWords.Function(word) is not null ? TokenKind.Function : FormulaWords.Operator(word);
    }

    private void Name(int end)
    {
        if (FormulaNames.Fault(text[at..end]) is { } fault)
            Refuse(end, fault);
        else
            Add(TokenKind.Name, end, text[at..end]);
    }

    private void QuotedName(char closing)
    {
        var end = text.IndexOf(closing, at + 1);
        if (end < 0)
            Refuse(text.Length, $"名称缺少后面的“{closing}”，请补上。");
        else if (FormulaNames.Fault(text[(at + 1)..end]) is { } fault)
            Refuse(end + 1, fault);
        else
            Add(TokenKind.Name, end + 1, text[(at + 1)..end]);
    }

    private void Unknown()
    {
        var length = Rune.TryGetRuneAt(text, at, out var rune) ? rune.Utf16SequenceLength : 1;
        var message = FormulaCharacters.FoldAt(text, at) == '%' ? "“%”前面应是数字，请改为“× 100%”。" : "公式里认不出这个字符，请删去或改写。";
        Refuse(at + length, message);
    }

    private void Add(TokenKind kind, int end, string word) => Add(new(kind, new(at, end), word));

    private void Add(FormulaToken token)
    {
        tokens.Add(token);
        at = token.At.End;
    }

    // Neighbours with the same fault are one problem.
    private void Refuse(int end, string message, int? from = null)
    {
        var start = from ?? at;
        if (problems is [.., var last] && last.At.End == start && last.Message == message)
            problems[^1] = last with { At = new TextSpan(last.At.Start, end) };
        else
            problems.Add(new(message, new(start, end)));
        at = end;
    }
}
