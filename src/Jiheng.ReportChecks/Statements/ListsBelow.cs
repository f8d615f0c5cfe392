using System.Text.RegularExpressions;
using Jiheng.ReportChecks.Reading;

namespace Jiheng.ReportChecks.Statements;

/// <summary>分段列举。“…预算为A，决算为B，其中：” and then a paragraph for each part, with a budget and an outturn each.</summary>
internal static partial class ListsBelow
{
    private const int Most = 8;

    [GeneratedRegex(@"其中\s*[:，]?\s*$", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex Opens { get; }

    [GeneratedRegex(@"^\s*(?:\(?[\d一二三四五六七]+[、.)]\s*)?(?:因公出国|公务接待|公务用车|公务车)", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex Part { get; }

    [GeneratedRegex(@"预算(?:数|安排)?为?$", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex Budget { get; }

    [GeneratedRegex(@"决算(?:数)?为?$", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex Outturn { get; }

    public static IEnumerable<Reckoning> In(ImmutableArray<Line> lines)
    {
        for (var at = 0; at + 2 < lines.Length; at++)
        {
            if (!Opens.IsMatch(lines[at].Text))
                continue;
            var parts = lines.Skip(at + 1).Take(Most).TakeWhile(line => Part.IsMatch(line.Text)).ToList();
            foreach (var role in new[] { Budget, Outturn })
            {
                if (parts.Count > 1 && Of(lines[at], parts, role) is { } reckoning)
                    yield return reckoning;
            }
        }
    }

    // Each line must say the number once, or nothing is certain.
    private static Reckoning? Of(Line head, List<Line> lines, Regex role)
    {
        var parts = lines.ConvertAll(line => Only(line, role));
        if (Only(head, role) is not { } total || parts.Contains(null))
            return null;
        var sum = Reckonings.Sum(StatementForm.Parts, total.Amount, [.. parts.OfType<Mention>().Select(part => part.Amount)], head.Span(total, total));
        return sum with { IsCertain = parts.Count > 2 };
    }

    private static Mention? Only(Line line, Regex role)
    {
        var found = line.Mentions.Where(each => each.Amount.Unit.Dimension == UnitDimension.Money && each.IsPrecise && role.IsMatch(each.Label.TrimEnd())).ToList();
        return found is [var only] ? only : null;
    }
}
