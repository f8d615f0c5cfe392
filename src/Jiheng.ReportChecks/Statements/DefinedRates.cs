using System.Text.RegularExpressions;
using Jiheng.ReportChecks.Reading;

namespace Jiheng.ReportChecks.Statements;

/// <summary>写明算法的比率。“预算执行率92%（实际支出÷实际到位资金）”: the bracket after the rate says which two numbers of the paragraph it is of.</summary>
internal static partial class DefinedRates
{
    private const int ShortestName = 2;

    [GeneratedRegex(@"^\((?<part>[一-龥“”]{2,14})(?:÷|/|除以)(?<whole>[一-龥“”]{2,14})(?:×100%)?\)", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex Definition { get; }

    public static IEnumerable<Reckoning> In(Line line)
    {
        foreach (var rate in line.Mentions.Where(each => each.IsPrecise && each.Amount.IsPercentage))
        {
            if (Definition.Match(line.After(rate)) is { Success: true } match && Called(match.Groups["part"].Value, line, rate) is { } part && Called(match.Groups["whole"].Value, line, rate) is { } whole && part != whole && part.IsLike(whole))
                yield return Reckonings.Ratio(StatementForm.Completion, rate, part, whole, line.Span(part.Start < whole.Start ? part : whole, rate)) with { IsNamed = true, IsCertain = false };
        }
    }

    // Called so in full, else in part: “实际到位” is 实际到位资金. Two that differ leave it open.
    private static Mention? Called(string words, Line line, Mention rate)
    {
        var name = FigureNames.Of(words.TrimEnd('额', '数'));
        var before = line.Mentions.Take(rate.Index).Where(each => each.Amount.HasDimension && each.IsPrecise).Select(each => (Mention: each, Name: FigureNames.Of(each.Label.Trim().TrimEnd('额', '数')))).ToList();
        var called = before.FindAll(each => each.Name == name) is { Count: > 0 } same ? same : before.FindAll(each => EndsSo(each.Name, name)) is { Count: > 0 } ending ? ending : before.FindAll(each => each.Name.Length >= ShortestName && name.StartsWith(each.Name, StringComparison.Ordinal));
        return called.Select(each => each.Mention).DistinctBy(each => each.Amount.Number.InBase).Take(2).ToList() is [var only] ? only : null;
    }

    private static bool EndsSo(string name, string said) =>
        name.Length >= ShortestName && (said.EndsWith(name, StringComparison.Ordinal) || name.EndsWith(said, StringComparison.Ordinal));
}
