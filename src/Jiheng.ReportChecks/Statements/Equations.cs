using System.Text.RegularExpressions;
using Jiheng.ReportChecks.Reading;

namespace Jiheng.ReportChecks.Statements;

/// <summary>写出的算式。“71÷74×100%=95.95%”, “A+B=C”, with or without words between the numbers.</summary>
internal static partial class Equations
{
    private const decimal Hundred = 100m;

    private const int Longest = 100;

    public static IEnumerable<Reckoning> In(Line line)
    {
        for (var sign = line.Text.IndexOf('=', StringComparison.Ordinal); sign >= 0; sign = line.Text.IndexOf('=', sign + 1))
        {
            if (Stated(line, sign) is { } stated && Of(line, sign, stated) is { } reckoning)
                yield return reckoning;
        }
        foreach (var then in Then.Matches(line.Text).AsEnumerable())
        {
            if (line.Mentions.FirstOrDefault(mention => mention.Start == then.Index + then.Length) is { IsPrecise: true } stated && Of(line, then.Index, stated) is { Holds: true } product)
                yield return product;
        }
        foreach (var rate in line.Mentions)
        {
            if (rate.IsPrecise && InBrackets(line, rate) is { } reckoning)
                yield return reckoning;
        }
    }

    /// <summary>“即10×96.17%，得9.62分”.</summary>
    [GeneratedRegex(@"(?<=×\d+(?:\.\d+)?[%分]?)，(?:应?得|计|为)(?=\d)", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex Then { get; }

    [GeneratedRegex(@"\G\s*\((?<inner>[^()=]*(?:\([^()]*\)[^()=]*)*)(?:=[^()]*)?\)", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex Bracket { get; }

    [GeneratedRegex(@"^[^一-龥]*(?:(?:[万亿]?元|人次|人|户|亩|个月|个|件|分|吨|天|公里|次|家|台)[^一-龥]*)*$", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex NothingElse { get; }

    // “执行率95%（950÷1000×100%）”, “年清运6570吨（18吨×365天=6570吨）”
    private static Reckoning? InBrackets(Line line, Mention stated)
    {
        if (Bracket.Match(line.Text, stated.End) is not { Success: true } match || match.Groups["inner"] is not { } inner || inner.Value.IndexOfAny(['÷', '/', '×', '*', '+', '-', 'x', 'X']) < 0)
            return null;
        var reading = Reading(line, Tokens(line, inner.Index, inner.Index + inner.Length), stated);
        var isResult = reading is not null && reading.Parts.All(part => part.Number.Quantity.Value != stated.Amount.Number.Quantity.Value);
        return reading is { Holds: true } || stated.Amount.IsPercentage || (isResult && NothingElse.IsMatch(inner.Value)) ? reading : null;
    }

    // A number and nothing more: “a=b+c=d” says d.
    private static Mention? Stated(Line line, int sign)
    {
        var stated = line.Mentions.FirstOrDefault(mention => mention.Start > sign);
        if (stated is null || line.Text[(sign + 1)..stated.Start].Trim().Length > 0)
            return null;
        var next = line.After(stated).TrimStart();
        return next.Length > 0 && "+-×÷*/".Contains(next[0], StringComparison.Ordinal) ? null : stated;
    }

    private static Reckoning? Of(Line line, int sign, Mention stated)
    {
        var from = sign == 0 ? 0 : line.Text.LastIndexOfAny(['。', ';', '=', ':', '\n', '≤', '≥'], sign - 1) + 1;
        return Reading(line, Tokens(line, Inside(line.Text, from, sign), sign), stated);
    }

    // After the last bracket that is still open: “全年预算9300万元（8760+540=9300）”.
    private static int Inside(string text, int from, int sign)
    {
        var closed = 0;
        for (var at = sign - 1; at >= from; at--)
        {
            closed += text[at] == ')' ? 1 : 0;
            if (text[at] == '(' && --closed < 0)
                return at + 1;
        }
        return from;
    }

    private static Reckoning? Reading(Line line, List<EquationParser.Token> tokens, Mention stated)
    {
        if (tokens.Count is < 3 or > Longest || EquationParser.Parse(tokens) is not var (parts, value, formula) || !HaveOneUnit(parts))
            return null;
        var first = line.Mentions.First(mention => mention.Amount.Span == parts.MinBy(part => part.Span.Start)!.Span);
        var exact = stated.Amount with { Nearness = Nearness.AsPrinted };
        var reckoning = new Reckoning(StatementForm.Equation, exact, parts, numbers => value(numbers), formula, first.Start < stated.Start ? line.Span(first, stated) : line.Span(stated, line.Mentions.Last(mention => parts.Any(part => part.Span == mention.Amount.Span))));
        if (exact.Unit.Factor != 1m && !exact.IsPercentage && parts.All(part => part.IsBare))
            return InUnit(reckoning);
        // “×100” without %, and a rate whose % was left out, say the same thing.
        ImmutableArray<decimal> scales = [1m, 1m / Hundred, Hundred];
        var readings = scales.Select(scale => reckoning with { Compute = numbers => value(numbers) * scale }).ToList();
        var isScaled = exact.IsBare || tokens.Exists(token => token.Amount is { IsBare: true, Number.Quantity.Value: Hundred });
        // What is written out and does not hold is set right by no other numbers near by.
        var asWritten = reckoning.Holds ? reckoning : reckoning with { IsNamed = true };
        return isScaled ? readings.Find(reading => reading.Holds) ?? (exact.IsBare ? null : asWritten) : asWritten;
    }

    // “420万元（28000+420）”: bare numbers in the unit of their result; what they make otherwise is only known where it fits.
    private static Reckoning? InUnit(Reckoning reckoning)
    {
        var factor = reckoning.Stated.Unit.Factor;
        var scaled = reckoning with { Compute = numbers => reckoning.Compute(numbers) * factor };
        var isSum = reckoning.Formula.IndexOfAny(['×', '÷']) < 0;
        return scaled.Holds || (isSum && !reckoning.Holds) ? scaled : reckoning.Holds ? reckoning : null;
    }

    // 万元 and bare numbers mixed leave the unit open; “20×96.17%” does not.
    private static bool HaveOneUnit(ImmutableArray<PrintedAmount> parts) =>
        parts.Where(part => !part.IsPercentage).Select(part => part.IsBare).Distinct().Count() < 2;

    private static List<EquationParser.Token> Tokens(Line line, int from, int sign)
    {
        var tokens = new List<EquationParser.Token>();
        var isOpen = true;
        for (var at = from; at < sign;)
        {
            var here = at;
            var mention = line.Mentions.FirstOrDefault(each => each.Start <= here && each.End > here);
            var isHundred = mention is null ? line.Text.AsSpan(at, sign - at).StartsWith("100%", StringComparison.Ordinal) : mention.Amount is { IsPercentage: true, Number.Quantity.Value: Hundred };
            var token = isHundred ? new('h', null) : mention is null ? Sign(line.Text[at]) : new EquationParser.Token('n', mention.Amount with { Nearness = Nearness.AsPrinted });
            at = mention?.End ?? at + (isHundred ? 4 : 1);
            if (token is not { } sure)
            {
                // A word after a number ends what was read so far; before one it is its name.
                if (!isOpen && !char.IsWhiteSpace(line.Text[here]))
                    tokens.Clear();
                isOpen |= tokens.Count == 0;
                continue;
            }
            tokens.Add(sure);
            isOpen = sure.Sign is not ('n' or 'h' or ')');
        }
        return Trimmed(tokens);
    }

    // Brackets of names (“(境)”) leave nothing between them.
    private static List<EquationParser.Token> Trimmed(List<EquationParser.Token> tokens)
    {
        for (var at = tokens.Count - 2; at >= 0; at--)
        {
            if (tokens[at].Sign == '(' && at + 1 < tokens.Count && tokens[at + 1].Sign == ')')
                tokens.RemoveRange(at, 2);
        }
        return tokens;
    }

    private static EquationParser.Token? Sign(char character) => character switch
    {
        '+' or '-' or '×' or '÷' or '(' or ')' => new(character, null),
        '[' => new('(', null),
        ']' => new(')', null),
        '*' or 'x' or 'X' or '✕' or '╳' => new('×', null),
        '/' => new('÷', null),
        _ => null,
    };
}
