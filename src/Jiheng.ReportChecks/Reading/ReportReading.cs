using Jiheng.ReportChecks.Contents;
using Jiheng.ReportChecks.Repeats;
using Jiheng.ReportChecks.Scores;
using Jiheng.ReportChecks.Text;

namespace Jiheng.ReportChecks.Reading;

/// <summary>通读结果。What every check looks at: the report cut into paragraphs, sentences, grids and score tables, once.</summary>
internal sealed record ReportReading(
    ReportText Report,
    CheckContent Content,
    ReportTitle Title,
    ImmutableArray<Paragraph> Paragraphs,
    ImmutableArray<Sentence> Sentences,
    ImmutableArray<Grid> Grids,
    ImmutableArray<ScoreTable> ScoreTables)
{
    public FiscalYear? Year => Title.Year;

    public ImmutableArray<NamedAmount> Amounts { get; private init; } = [];

    public ImmutableArray<NamedRate> Rates { get; private init; } = [];

    public static ReportReading Of(ReportText report, CheckContent content)
    {
        ImmutableArray<Paragraph> paragraphs = [.. report.Passages
            .Where(passage => passage.Kind != PassageKind.Cell)
            .Select(passage => (Passage: passage, Words: Wording.Of(report, passage.Span)))
            .Where(each => !each.Words.IsBlank)
            .Select((each, index) => new Paragraph(each.Words, each.Passage.Kind, each.Passage.Place, index))];
        ImmutableArray<Grid> grids = [.. report.Tables.Select(table => new Grid(report, table))];
        var reading = new ReportReading(
            report, content, ReportTitle.Of(paragraphs), paragraphs, [.. paragraphs.SelectMany(SentenceCutter.Cut)], grids, ScoreTableReader.Read(grids));
        return reading with { Amounts = NamedAmounts.In(reading), Rates = NamedRates.In(reading) };
    }

    /// <summary>Every cell of every table, once.</summary>
    public IEnumerable<Wording> Cells() =>
        from grid in Grids
        from row in Enumerable.Range(0, grid.Rows)
        from cell in grid.Row(row)
        where !cell.Words.IsBlank
        select cell.Words;

    /// <summary>Paragraphs and cells alike.</summary>
    public IEnumerable<Wording> AllWords() => Paragraphs.Select(each => each.Words).Concat(Cells());
}
