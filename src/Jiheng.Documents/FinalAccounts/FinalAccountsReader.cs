using System.Collections.Immutable;
using System.Globalization;
using Jiheng.Indicators.Definitions;
using Jiheng.Indicators.Quantities;
using Jiheng.ReportChecks.Text;

namespace Jiheng.Documents.FinalAccounts;

/// <summary>决算取数。Recognises the published tables by their titles and words, not by their numbers, and takes the figures the content names.</summary>
public static class FinalAccountsReader
{
    private const int RowsOfHead = 6;

    private const int LinesAbove = 6;

    private const int LongestTitle = 60;

    public static AccountFigures Read(ImmutableArray<ReportText> reports, AccountTables content, FigureDictionary dictionary)
    {
        var tables = reports.SelectMany(Surrounded).ToList();
        var recognised = tables.Select(each => (each.Grid, each.Words, Spec: Recognise(each.Grid, each.Words, content))).ToList();
        var found = new List<(DataElement Element, Quantity Amount, string Place)>();
        var (known, open) = (ImmutableArray.CreateBuilder<FoundTable>(), ImmutableArray.CreateBuilder<string>());
        open.AddRange(reports.SelectMany(report => report.NotRead));
        foreach (var (grid, words, spec) in recognised)
        {
            if (spec is null)
                open.Add($"{Called(grid, words)}：不认识这张表，没有取数。");
            else if (AccountFinder.Find(grid, spec, UnitsOf(words), open) is var (unit, taken))
            {
                found.AddRange(taken);
                known.Add(new(spec.Name, grid.Table.Place, unit.Name, taken.Count));
            }
        }
        var (figures, conflicts) = Merged(found, dictionary);
        return new(string.Join('、', reports.Select(report => report.FileName)), Organisation(recognised), Year(recognised), known.ToImmutable(), figures, conflicts, open.ToImmutable());
    }

    // What stands between the table before and this one, in its first rows, and in the name of its sheet.
    private static IEnumerable<(AccountGrid Grid, List<string> Words)> Surrounded(ReportText report)
    {
        var places = report.Passages.Where(passage => passage.Kind == PassageKind.Cell).GroupBy(passage => passage.Span).ToDictionary(group => group.Key, group => group.First().Place);
        var lines = report.Passages.Where(passage => passage.Kind != PassageKind.Cell).ToList();
        var end = 0;
        foreach (var table in report.Tables)
        {
            var grid = new AccountGrid(report, table, places);
            var above = lines.Where(passage => passage.Span.Start >= end && passage.Span.End <= table.Span.Start).TakeLast(LinesAbove).Select(passage => report.At(passage.Span));
            var head = table.Cells.Where(cell => cell.Row < RowsOfHead).Select(cell => report.At(cell.Span));
            yield return (grid, [.. above.Concat(head).Append(table.Place).Select(AccountWords.Plain).Where(text => text.Length > 0)]);
            end = table.Span.End;
        }
    }

    private static AccountTable? Recognise(AccountGrid grid, List<string> words, AccountTables content) =>
        Titled(grid, words, content) is { } spec && !IsBudget(grid, words, spec) ? spec : null;

    // “部门收支总表” of a budget has the title of one of the accounts, and says 预算 somewhere.
    private static bool IsBudget(AccountGrid grid, List<string> words, AccountTable spec) =>
        words.Exists(AccountWords.Budget.IsMatch)
        && !words.Exists(text => text.Length <= LongestTitle && text.Contains("决算", StringComparison.Ordinal) && spec.Titles.Any(title => text.Contains(title, StringComparison.Ordinal)))
        && !grid.Table.Cells.Any(cell => AccountWords.Label(grid.Text(cell.Row, cell.Column)) is "决算数" or "本年决算数");

    private static AccountTable? Titled(AccountGrid grid, List<string> words, AccountTables content)
    {
        var titled = (from spec in content.All
                      let title = spec.Titles.Where(title => words.Exists(text => text.Length <= LongestTitle && text.Contains(title, StringComparison.Ordinal) && !spec.Without.Any(word => text.Contains(word, StringComparison.Ordinal)))).MaxBy(title => title.Length)
                      where title is not null
                      orderby title.Length descending
                      select (spec, title.Length)).ToList();
        var labels = grid.Table.Cells.Select(cell => AccountWords.Label(grid.Text(cell.Row, cell.Column))).ToHashSet(StringComparer.Ordinal);
        if (titled.Count > 0)
            return (titled.Count == 1 || titled[0].Length > titled[1].Length) && titled[0].spec.Labels.Any(labels.Contains) ? titled[0].spec : null;
        return content.All.Where(spec => spec.Labels.Length > 1 && spec.Labels.All(labels.Contains)).ToList() is [var only] ? only : null;
    }

    private static List<string> UnitsOf(List<string> words) =>
        [.. words.SelectMany(text => AccountWords.MoneyUnit.Matches(text)).Select(match => match.Groups["unit"].Value).Distinct(StringComparer.Ordinal)];

    private static string Called(AccountGrid grid, List<string> words) =>
        words.Find(text => text.Length <= LongestTitle && text.EndsWith('表')) is { } title ? $"{grid.Table.Place}（{title}）" : grid.Table.Place;

    private static string Organisation(List<(AccountGrid Grid, List<string> Words, AccountTable? Spec)> tables) =>
        tables.Where(table => table.Spec is not null).SelectMany(table => table.Words).SelectMany(text => AccountWords.Organisation.Matches(text)).Select(match => match.Groups["name"].Value).Distinct(StringComparer.Ordinal).ToList() is [var only] ? only : "";

    private static FiscalYear? Year(List<(AccountGrid Grid, List<string> Words, AccountTable? Spec)> tables) =>
        tables.Where(table => table.Spec is not null).SelectMany(table => table.Words).SelectMany(text => AccountWords.Year.Matches(text)).Select(match => match.Groups["year"].Value).Distinct(StringComparer.Ordinal).ToList() is [var only]
            ? new FiscalYear(int.Parse(only, CultureInfo.InvariantCulture)) : null;

    private static (ImmutableArray<FoundFigure> Figures, ImmutableArray<FigureConflict> Conflicts) Merged(List<(DataElement Element, Quantity Amount, string Place)> found, FigureDictionary dictionary)
    {
        var (figures, conflicts) = (ImmutableArray.CreateBuilder<FoundFigure>(), ImmutableArray.CreateBuilder<FigureConflict>());
        foreach (var element in dictionary.Elements)
        {
            var places = found.Where(each => each.Element == element).Select(each => (each.Amount, each.Place)).Distinct().ToImmutableArray();
            if (places.IsEmpty)
                continue;
            var finest = places.MinBy(each => LastDigit(each.Amount)).Amount;
            if (places.All(each => Math.Abs(each.Amount.InBase - finest.InBase) * 2 <= (LastDigit(each.Amount) == LastDigit(finest) ? 0m : LastDigit(each.Amount))))
                figures.Add(new(element, finest, [.. places.Select(each => each.Place)]));
            else
                conflicts.Add(new(element, places));
        }
        return (figures.ToImmutable(), conflicts.ToImmutable());
    }

    // One in the last printed place, in 元.
    private static decimal LastDigit(Quantity quantity) => new decimal(1, 0, 0, false, quantity.Value.Scale) * quantity.Unit.Factor;
}
