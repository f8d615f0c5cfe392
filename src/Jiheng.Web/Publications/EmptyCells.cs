using Jiheng.Documents.Word;

namespace Jiheng.Web.Publications;

/// <summary>空格的印法。A cell of a table that has no figure prints “—” for everyone to read; 【暂缺】 asks the unit to fill it in, and readers cannot.</summary>
internal static class EmptyCells
{
    private static readonly ImmutableArray<WordRun> Dash = [new("—")];

    /// <returns>The document, and how many cells were empty. What a sentence lacks stays: it cannot be read without it.</returns>
    public static (WordDocument Document, int Count) Dashed(WordDocument document)
    {
        var count = 0;
        return (document with { Sections = [.. document.Sections.Select(section => section with { Blocks = [.. section.Blocks.Select(Block)] })] }, count);

        WordBlock Block(WordBlock block) => block is WordBlock.Table table ? table with { Rows = [.. table.Rows.Select(row => row with { Cells = [.. row.Cells.Select(Cell)] })] } : block;

        WordCell Cell(WordCell cell)
        {
            if (cell.Runs is not [{ IsMissing: true }])
                return cell;
            count++;
            return cell with { Runs = Dash };
        }
    }
}
