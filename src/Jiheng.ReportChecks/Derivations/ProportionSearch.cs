using System.Globalization;
using System.Text.RegularExpressions;
using Jiheng.ReportChecks.Reading;
using Jiheng.ReportChecks.Statements;

namespace Jiheng.ReportChecks.Derivations;

/// <summary>比例。“按7:2:1负担”, “拉动比为1:4.84”, “生师比13.2:1”: two numbers or more that stand to one another as is written.</summary>
internal static partial class ProportionSearch
{
    private const int MostAmounts = 12;

    // What is written in whole ones stands for nothing else; 1:35 is rounded.
    private const decimal FewestRounded = 10m;

    private const decimal Nearly = 0.002m;

    [GeneratedRegex(@"(?<![0-9:.])(?<term>[0-9]{1,4}(?:\.[0-9]{1,3})?)(?:\s*[:∶]\s*(?<term>[0-9]{1,4}(?:\.[0-9]{1,3})?)){1,3}(?![0-9:.])", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex Written { get; }

    [GeneratedRegex("比", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex Asks { get; }

    private const int Around = 24;

    /// <summary>One term: as printed, and how far from it the true one may be.</summary>
    private readonly record struct Term(decimal Value, decimal Room);

    public static IEnumerable<Statement> In(ImmutableArray<Fact> facts)
    {
        foreach (var line in facts.Select(fact => fact.Line).OfType<Line>().Distinct())
        {
            foreach (var match in Written.Matches(line.Text).Cast<Match>())
            {
                if (!IsProportion(line, match) || Find(line, match, facts) is not { } statement)
                    continue;
                yield return statement;
                foreach (var part in Divided(statement, match, facts))
                    yield return part;
            }
        }
    }

    // 8:30 is a time, unless the words say 比.
    private static bool IsProportion(Line line, Match match)
    {
        var from = Math.Max(0, match.Index - Around);
        return Asks.IsMatch(line.Text[from..Math.Min(line.Text.Length, match.Index + match.Length + 3)]);
    }

    private static Statement? Find(Line line, Match match, ImmutableArray<Fact> facts)
    {
        ImmutableArray<Term> terms = [.. match.Groups["term"].Captures.Select(each => TermOf(each.Value))];
        var span = line.Span(match.Index, match.Index + match.Length);
        if (terms.Any(term => term.Value <= 0m))
            return null;
        var found = Rows(facts, line, span, terms.Length).FirstOrDefault(row => Stand(row, terms) || Stand([.. row.Reverse()], terms));
        if (found.IsDefaultOrEmpty)
            found = Called(facts, line, match, terms);
        if (found.IsDefaultOrEmpty)
            return null;
        var inOrder = Stand(found, terms) ? found : [.. found.Reverse()];
        return new(StatementKind.Ratio, span, [.. inOrder.Select(each => each.Amount.Span)], match.Value, match.Value, Agreement.Rounded, $"{string.Join(':', inOrder.Select(each => each.Amount.ToString()))}={match.Value}")
        { At = span, Form = StatementForm.Equation };
    }

    private const int FewestDigits = 4;

    private const int MostFar = 24;

    // “生师比为28.60:1”, where pupils and teachers stand paragraphs apart: two counts called by a word of the sentence, to so many digits that no others do.
    private static ImmutableArray<Fact> Called(ImmutableArray<Fact> facts, Line line, Match match, ImmutableArray<Term> terms)
    {
        if (terms.Length != 2 || !terms.Any(term => term.Value == 1m) || match.Value.Count(char.IsAsciiDigit) <= FewestDigits)
            return [];
        var from = line.Text.LastIndexOf('。', match.Index) + 1;
        var words = line.Text[from..match.Index];
        var counts = facts.Where(each => each is { IsPart: true, Value: > 1m } && (each.IsCount || each is { Column: not null, Amount: { IsBare: true, Number.Decimals: 0 } }) && each.Words.Any(character => Telling(character) && words.Contains(character, StringComparison.Ordinal)))
            .OrderBy(each => Math.Abs(each.Amount.Span.Start - line.Span(match.Index, match.Index).Start)).DistinctBy(each => each.Value).Take(MostFar).ToImmutableArray();
        return (from one in counts from other in counts where one.Value != other.Value select ImmutableArray.Create(one, other)).FirstOrDefault(pair => Stand(pair, terms));
    }

    private static bool Telling(char character) => character is >= '一' and <= '龥' and not ('年' or '的' or '为' or '有' or '共' or '数' or '人' or '本' or '全');

    // “共需100万元，按5:2:3分担，省级50万元…”: each follows from the whole, where that is printed.
    private static IEnumerable<Statement> Divided(Statement statement, Match match, ImmutableArray<Fact> facts)
    {
        ImmutableArray<decimal> terms = [.. match.Groups["term"].Captures.Select(each => TermOf(each.Value).Value)];
        var parts = statement.Parts.Select(span => facts.First(fact => fact.Amount.Span == span)).ToImmutableArray();
        var sum = parts.Sum(part => part.Value);
        if (terms.Length < 3 || facts.FirstOrDefault(fact => fact.IsPart && fact.Value == sum && fact.IsSame(parts[0]) && Math.Abs(fact.Block - parts[0].Block) <= 1) is not { } whole)
            return [];
        return parts.Zip(terms, (part, term) => new Computation(
            StatementForm.Equation, [whole], numbers => numbers[0] * term / terms.Sum(), () => $"{whole.Amount}×{term}÷{terms.Sum()}").Reckoning(part)).Where(each => each.Holds).Select(each => each.ToStatement()).OfType<Statement>();
    }

    private static Term TermOf(string digits)
    {
        var value = decimal.Parse(digits, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture);
        var step = PowerOfTen.Down(value.Scale);
        return new(value, value.Scale > 0 || value >= FewestRounded ? step : value * Nearly);
    }

    // Numbers of one kind side by side, in this paragraph or the one before, the nearest first; for two, any two.
    private static IEnumerable<ImmutableArray<Fact>> Rows(ImmutableArray<Fact> facts, Line line, TextSpan at, int count)
    {
        var block = facts.First(fact => fact.Line == line).Block;
        var near = facts.Where(fact => (fact.Block == block || fact.Block == block - 1) && fact.IsPart && fact.Value > 0m && fact.Amount.HasDimension && (fact.Amount.Span.End <= at.Start || fact.Amount.Span.Start >= at.End))
            .OrderBy(fact => Math.Abs(fact.Amount.Span.Start - at.Start)).Take(MostAmounts * 2).OrderBy(fact => fact.Order).ToImmutableArray();
        foreach (var kind in near.GroupBy(fact => fact.IsCount ? UnitDimension.Of("个") : fact.Amount.Unit.Dimension))
        {
            var row = kind.ToImmutableArray();
            for (var last = row.Length; last >= count; last--)
            {
                yield return row[(last - count)..last];
                for (var first = last - 3; count == 2 && first >= Math.Max(0, last - MostAmounts); first--)
                    yield return [row[first], row[last - 1]];
            }
        }
    }

    // Each against the first.
    private static bool Stand(ImmutableArray<Fact> row, ImmutableArray<Term> terms) =>
        Enumerable.Range(1, terms.Length - 1).All(at =>
        {
            var real = row[at].Value * terms[0].Value;
            var room = (terms[at].Room * row[0].Value) + (terms[0].Room * row[at].Value) + (row[0].Amount.LastDigit / 2m * terms[at].Value);
            return Math.Abs(real - (terms[at].Value * row[0].Value)) <= room;
        });
}
