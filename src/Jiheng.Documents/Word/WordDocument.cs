using System.Collections.Immutable;

namespace Jiheng.Documents.Word;

/// <summary>Word 文档。What an official document says, in the order it is printed; how it looks is decided once, for all of them.</summary>
/// <param name="Title">In the properties of the file.</param>
/// <param name="Sections">Pages that lie the same way.</param>
public sealed record WordDocument(string Title, ImmutableArray<WordSection> Sections)
{
    public IEnumerable<WordBlock> Blocks => Sections.SelectMany(section => section.Blocks);
}

/// <summary>文档的一节。Pages that lie the same way.</summary>
/// <param name="IsLandscape">横向.</param>
/// <param name="HasPageNumbers">Counted and printed; a cover is neither.</param>
/// <param name="Blocks">From top to bottom.</param>
public sealed record WordSection(bool IsLandscape, bool HasPageNumbers, ImmutableArray<WordBlock> Blocks);

/// <summary>文档内容。Closed: every case is in this file.</summary>
public abstract record WordBlock
{
    private WordBlock() { }

    /// <summary>标题, centred; several lines where it is long.</summary>
    public sealed record Headline(string Text) : WordBlock;

    /// <summary>各级标题, listed in the table of contents.</summary>
    /// <param name="Level">From 1.</param>
    /// <param name="Text">With its number.</param>
    public sealed record Heading(int Level, string Text) : WordBlock;

    public sealed record Paragraph(ImmutableArray<WordRun> Runs, WordLook Look) : WordBlock
    {
        public static Paragraph Of(string text, WordLook look = WordLook.Body) => new([new(text)], look);
    }

    /// <summary>目录。</summary>
    /// <param name="Title">Above it.</param>
    /// <param name="Levels">Of the headings down to this level.</param>
    public sealed record Contents(string Title, int Levels = 2) : WordBlock;

    /// <param name="Widths">Of the columns, in proportion.</param>
    /// <param name="Rows">From top to bottom.</param>
    /// <param name="IsDense">Small letters, for tables with much text.</param>
    public sealed record Table(ImmutableArray<int> Widths, ImmutableArray<WordRow> Rows, bool IsDense) : WordBlock;

    /// <summary>条形图。</summary>
    /// <param name="Title">Above it.</param>
    /// <param name="Series">What the bars show.</param>
    /// <param name="Bars">From top to bottom.</param>
    public sealed record Chart(string Title, string Series, ImmutableArray<WordBar> Bars) : WordBlock;

    /// <summary>签字栏。One line to sign on, after each label.</summary>
    public sealed record Signatures(ImmutableArray<string> Labels) : WordBlock;

    /// <summary>封面栏目。A label, and what is known of it on a line.</summary>
    public sealed record CoverLine(string Label, string Text) : WordBlock;

    /// <summary>换页。</summary>
    public sealed record NewPage : WordBlock;
}

/// <summary>段落样式：正文、说明、计量单位（靠右）、落款、封面标题。</summary>
public enum WordLook { Body, Note, Unit, Closing, CoverTitle }

/// <summary>文字片段。</summary>
/// <param name="Text">A line feed breaks the line.</param>
/// <param name="IsMissing">Stands for what is missing, and is seen at once.</param>
public sealed record WordRun(string Text, bool IsMissing = false);

/// <summary>表格的一行。Only cells that begin in it; those above that reach down are remembered.</summary>
/// <param name="Cells">From left to right.</param>
/// <param name="IsHead">Repeated on every page.</param>
public sealed record WordRow(ImmutableArray<WordCell> Cells, bool IsHead = false);

/// <summary>单元格。</summary>
/// <param name="Runs">What stands in it.</param>
/// <param name="Look">Where, and as what.</param>
/// <param name="Across">跨列.</param>
/// <param name="Down">跨行.</param>
public sealed record WordCell(ImmutableArray<WordRun> Runs, CellLook Look, int Across = 1, int Down = 1)
{
    public static WordCell Of(string text, CellLook look, int across = 1, int down = 1) => new(text.Length > 0 ? [new(text)] : [], look, across, down);
}

/// <summary>单元格样式：栏目名、文字、居中、数（靠右）。</summary>
public enum CellLook { Label, Text, Centre, Number }

/// <summary>图中的一条。</summary>
/// <param name="Name">Beside it.</param>
/// <param name="Percent">How long it is, of 100.</param>
public sealed record WordBar(string Name, decimal Percent);
