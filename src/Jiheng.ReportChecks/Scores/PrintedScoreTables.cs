using Jiheng.ReportChecks.Reading;
using Jiheng.ReportChecks.Text;

namespace Jiheng.ReportChecks.Scores;

/// <summary>查找评分表。The score tables of a document, for those who want the table itself rather than what is wrong with it.</summary>
public static class PrintedScoreTables
{
    public static ImmutableArray<PrintedScoreTable> Of(ReportText report) =>
        [.. ScoreTableReader.Read([.. report.Tables.Select(table => new Grid(report, table))]).Select(table => Printed(report, table))];

    /// <summary>The year the title of the document names; nothing where it names none.</summary>
    public static FiscalYear? YearOf(ReportText report) => ReportTitle.Of(
        [.. report.Passages
            .Where(passage => passage.Kind != PassageKind.Cell)
            .Select((passage, index) => new Paragraph(Wording.Of(report, passage.Span), passage.Kind, passage.Place, index))
            .Where(each => !each.Words.IsBlank)]).Year;

    private static PrintedScoreTable Printed(ReportText report, ScoreTable table) =>
        new([.. table.Items.Select(item => Printed(report, item))], table.Total?.Weight?.Value, table.Place);

    private static PrintedIndicator Printed(ReportText report, ScoreItem item) => new(
        [.. item.Levels.Select(level => new PrintedLevel(level.Name, level.Weight?.Value))],
        WordForms.Plain(report.At(item.Name.Span)),
        item.Weight?.Value,
        Text(report, item.Texts.Definition),
        Text(report, item.Texts.Standard),
        item.Claimed?.Value);

    private static string? Text(ReportText report, Wording? words) => words is null ? null : report.At(words.Span).Trim();
}
