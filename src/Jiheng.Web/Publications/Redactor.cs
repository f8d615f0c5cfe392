using System.Text.RegularExpressions;
using Jiheng.Documents.Word;

namespace Jiheng.Web.Publications;

/// <summary>遮盖处理。A document in which the words of a list are covered, wherever they stand and however they are cut into runs.</summary>
public static class Redactor
{
    // What may stand between two characters of a name and is not seen, or hardly: “张　三”. A line break parts words.
    private const string Blank = @"[^\S\r\n]|\p{Cf}";

    // Words of blanks only are found nowhere.
    private const string Nothing = @"[^\s\S]";

    public static WordDocument Covered(WordDocument document, ImmutableArray<Redaction> redactions)
    {
        // Longer words first: a number inside another is covered with it.
        var ordered = redactions.OrderByDescending(each => each.Words.Length).Select(each => PatternOf(each.Words)).ToImmutableArray();
        return Rewritten(document, text => ordered.Aggregate(text, (words, pattern) => pattern.Replace(words, found => new(Redaction.Cover, found.Length))));
    }

    /// <summary>Whether the words stand anywhere in the document.</summary>
    public static bool Holds(WordDocument document, Redaction redaction)
    {
        var (found, pattern) = (false, PatternOf(redaction.Words));
        Rewritten(document, text =>
        {
            found |= pattern.IsMatch(text);
            return text;
        });
        return found;
    }

    private static WordDocument Rewritten(WordDocument document, Func<string, string> rewrite) => new(
        rewrite(document.Title), [.. document.Sections.Select(section => section with { Blocks = [.. section.Blocks.Select(block => Rewritten(block, rewrite))] })]);

    private static WordBlock Rewritten(WordBlock block, Func<string, string> rewrite) => block switch
    {
        WordBlock.Headline headline => new WordBlock.Headline(rewrite(headline.Text)),
        WordBlock.Heading heading => heading with { Text = rewrite(heading.Text) },
        WordBlock.Paragraph paragraph => paragraph with { Runs = Rewritten(paragraph.Runs, rewrite) },
        WordBlock.Contents contents => new WordBlock.Contents(rewrite(contents.Title)),
        WordBlock.Table table => table with { Rows = [.. table.Rows.Select(row => row with { Cells = [.. row.Cells.Select(cell => cell with { Runs = Rewritten(cell.Runs, rewrite) })] })] },
        WordBlock.Chart chart => chart with { Title = rewrite(chart.Title), Bars = [.. chart.Bars.Select(bar => bar with { Name = rewrite(bar.Name) })] },
        WordBlock.Signatures signatures => new WordBlock.Signatures([.. signatures.Labels.Select(rewrite)]),
        WordBlock.CoverLine line => new WordBlock.CoverLine(rewrite(line.Label), rewrite(line.Text)),
        WordBlock.NewPage => block,
        _ => throw new System.Diagnostics.UnreachableException($"{block}"),
    };

    private static ImmutableArray<WordRun> Rewritten(ImmutableArray<WordRun> runs, Func<string, string> rewrite)
    {
        var words = string.Concat(runs.Select(run => run.Text));
        var rewritten = rewrite(words);
        return rewritten == words ? runs : [new(rewritten)];
    }

    private static Regex PatternOf(string words)
    {
        var letters = Regex.Replace(words, Blank, "", RegexOptions.NonBacktracking);
        return new(letters.Length == 0 ? Nothing : string.Join($"(?:{Blank})*", letters.Select(letter => Regex.Escape(letter.ToString()))), RegexOptions.NonBacktracking | RegexOptions.CultureInvariant);
    }
}
