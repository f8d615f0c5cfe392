using System.Globalization;
using System.Text.RegularExpressions;
using Jiheng.ReportChecks.Reading;
using Jiheng.ReportChecks.Text;

namespace Jiheng.ReportChecks.Scores;

/// <summary>查找评分表。The score tables of a document, for those who want the table itself rather than what is wrong with it.</summary>
public static partial class PrintedScoreTables
{
    private const int LongestTitle = 60;

    [GeneratedRegex("(?<year>20[0-9]{2})年[^年。]*(?:评分表|评分标准表?|打分表|计分表|评价表|考核表|指标表|指标体系)", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex TableTitle { get; }

    public static ImmutableArray<PrintedScoreTable> Of(ReportText report) =>
        [.. ScoreTableReader.Read([.. report.Tables.Select(table => new Grid(report, table))]).Select(table => Printed(report, table))];

    /// <summary>Of several, the one that prints the most standards.</summary>
    public static PrintedScoreTable Main(ImmutableArray<PrintedScoreTable> tables) =>
        tables.OrderByDescending(table => table.Rows.Count(row => row.Standard is not null)).ThenByDescending(table => table.Rows.Count(row => row.Weight is not null)).First();

    /// <summary>The year the title of the document or of its table names; nothing where they name none.</summary>
    public static FiscalYear? YearOf(ReportText report)
    {
        ImmutableArray<Paragraph> lines =
        [
            .. report.Passages
                .Where(passage => passage.Kind != PassageKind.Cell)
                .Select((passage, index) => new Paragraph(Wording.Of(report, passage.Span), passage.Kind, passage.Place, index))
                .Where(each => !each.Words.IsBlank),
        ];
        return ReportTitle.Of(lines).Year ?? YearOfTables(lines);
    }

    /// <summary>“2022年度绩效评分表” over a table that is no report; two years in such lines are none.</summary>
    private static FiscalYear? YearOfTables(ImmutableArray<Paragraph> lines)
    {
        var years = lines.Where(line => line.Words.Plain.Length <= LongestTitle).SelectMany(line => TableTitle.Matches(line.Words.Plain))
            .Select(match => int.Parse(match.Groups["year"].Value, CultureInfo.InvariantCulture)).Distinct().ToArray();
        return years is [var only] ? new(only) : null;
    }

    private static PrintedScoreTable Printed(ReportText report, ScoreTable table) =>
        new([.. table.Items.Select(item => Printed(report, item))], table.Total?.Weight?.Value, table.Place);

    private static PrintedIndicator Printed(ReportText report, ScoreItem item) => new(
        [.. item.Levels.Select(level => new PrintedLevel(level.Name, level.Weight?.Value))],
        string.Join('、', item.Also.Select(name => Name(report, name)).Prepend(Name(report, item.Name) + Name(report, item.NameRest))),
        item.Weight?.Value,
        Definition(report, item),
        Joined(report, item.MoreStandard.Prepend(item.Texts.Standard)),
        item.Claimed?.Value);

    private static string Name(ReportText report, Wording? name) => name is null ? "" : WordForms.Plain(report.At(name.Span));

    // Some tables explain an indicator in one column and print its formula in another.
    private static string? Definition(ReportText report, ScoreItem item)
    {
        var texts = item.Texts;
        var formulas = texts.Others.Where(other => other.Span != texts.Standard?.Span && other.Span != texts.Definition?.Span && other.Plain.Contains('=', StringComparison.Ordinal));
        var parts = formulas.Select(words => Text(report, words)).Prepend(Joined(report, item.MoreDefinition.Prepend(texts.Definition))).OfType<string>();
        return string.Join('\n', parts) is { Length: > 0 } definition ? definition : null;
    }

    // A cell that a page parted goes on in the middle of its sentence.
    private static string? Joined(ReportText report, IEnumerable<Wording?> parts) =>
        parts.Select(part => Text(report, part)).OfType<string>().Aggregate((string?)null, (before, next) => before is null ? next : before[^1] is '。' or '；' or ';' ? before + "\n" + next : before + next);

    private static string? Text(ReportText report, Wording? words) => words is null ? null : report.At(words.Span).Trim();
}
