using Jiheng.Documents.Word;

namespace Jiheng.Web.Publications;

/// <summary>遮盖处理。A document in which the words of a list are covered, wherever they stand and however they are cut into runs.</summary>
public static class Redactor
{
    public static WordDocument Covered(WordDocument document, ImmutableArray<Redaction> redactions)
    {
        // Longer words first: a number inside another is covered with it.
        var ordered = redactions.Where(each => each.Words.Length > 0).OrderByDescending(each => each.Words.Length).ToImmutableArray();
        return new(
            Covered(document.Title, ordered),
            [.. document.Sections.Select(section => section with { Blocks = [.. section.Blocks.Select(block => Covered(block, ordered))] })]);
    }

    private static WordBlock Covered(WordBlock block, ImmutableArray<Redaction> redactions) => block switch
    {
        WordBlock.Headline headline => new WordBlock.Headline(Covered(headline.Text, redactions)),
        WordBlock.Heading heading => heading with { Text = Covered(heading.Text, redactions) },
        WordBlock.Paragraph paragraph => paragraph with { Runs = Covered(paragraph.Runs, redactions) },
        WordBlock.Contents contents => new WordBlock.Contents(Covered(contents.Title, redactions)),
        WordBlock.Table table => table with { Rows = [.. table.Rows.Select(row => row with { Cells = [.. row.Cells.Select(cell => cell with { Runs = Covered(cell.Runs, redactions) })] })] },
        WordBlock.Chart chart => chart with { Title = Covered(chart.Title, redactions), Bars = [.. chart.Bars.Select(bar => bar with { Name = Covered(bar.Name, redactions) })] },
        WordBlock.Signatures signatures => new WordBlock.Signatures([.. signatures.Labels.Select(label => Covered(label, redactions))]),
        WordBlock.CoverLine line => new WordBlock.CoverLine(Covered(line.Label, redactions), Covered(line.Text, redactions)),
        WordBlock.NewPage => block,
        _ => throw new System.Diagnostics.UnreachableException($"{block}"),
    };

    private static ImmutableArray<WordRun> Covered(ImmutableArray<WordRun> runs, ImmutableArray<Redaction> redactions)
    {
        var words = string.Concat(runs.Select(run => run.Text));
        var covered = Covered(words, redactions);
        return covered == words ? runs : [new(covered)];
    }

    private static string Covered(string text, ImmutableArray<Redaction> redactions) =>
        redactions.Aggregate(text, (words, each) => words.Replace(each.Words, each.Covered, StringComparison.Ordinal));
}
