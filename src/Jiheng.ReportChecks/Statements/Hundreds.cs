using System.Text.RegularExpressions;
using Jiheng.ReportChecks.Reading;

namespace Jiheng.ReportChecks.Statements;

/// <summary>百分比合计。Shares that leave nothing out make 100.</summary>
internal static partial class Hundreds
{
    [GeneratedRegex("不满意|其他|其它|其余|不合格|不及格|不了解|较差|差$", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex Rest { get; }

    [GeneratedRegex("^[，、;和]\\s*[^，。;:、\\d]{0,14}$", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex NextItem { get; }

    public static IEnumerable<Reckoning> In(Line line)
    {
        for (var at = 0; at < line.Mentions.Length;)
        {
            var run = Run(line, at);
            at += Math.Max(1, run.Count);
            if (run.Count >= 2 && run.TrueForAll(each => each.IsPrecise) && Of(line, run) is { } reckoning && (reckoning.Holds || (run.Count > 2 && run.Exists(each => Rest.IsMatch(Name(each))))))
                yield return reckoning;
        }
    }

    private static string Name(Mention mention) => mention.Label.Trim().TrimEnd('为', '占', '的', '达', '比');

    private static List<Mention> Run(Line line, int from)
    {
        var run = new List<Mention>();
        for (var at = from; at < line.Mentions.Length && line.Mentions[at].Amount.IsPercentage && line.Mentions[at].Amount.Unit.Name == "%"; at++)
        {
            if (line.Mentions[at].IsChange || (at > from && (!NextItem.IsMatch(line.Mentions[at].Before) || line.Mentions[at].Label.Contains('率', StringComparison.Ordinal))))
                break;
            run.Add(line.Mentions[at]);
        }
        return run;
    }

    private static Reckoning? Of(Line line, List<Mention> run)
    {
        var whole = new PrintedAmount(new TextSpan(line.Span(run[0], run[^1]).Start, run[^1].Amount.Span.End), new(new(100m, Unit.Percent), 0));
        var sum = Reckonings.Sum(StatementForm.Hundred, whole, [.. run.Select(each => each.Amount)], line.Span(run[0], run[^1]));
        var total = run.Sum(each => each.Amount.Number.InBase);
        // Shares are often rounded so that they make 100: the last digit of each may be off by one.
        var slack = run.Sum(each => each.Amount.LastDigit);
        if (total == 1m || (run.Count > 2 && Math.Abs(total - 1m) <= slack))
            return sum;
        return total is > 0.85m and < 1.2m ? sum with { Stated = whole with { Number = new(new(100m, Unit.Percent), 2) }, IsCertain = false } : null;
    }
}
