using System.Collections.Immutable;

namespace Jiheng.Documents.Workbooks.Writing;

/// <summary>写出的工作表。</summary>
public sealed record WrittenSheet
{
    // A4 across holds some 115 to 130 characters of half width at full size; this many are a good eight points high.
    private const int MostAcross = 152;

    public required string Name { get; init; }

    /// <summary>列宽, in characters of half width, one for each column.</summary>
    public required ImmutableArray<int> Widths { get; init; }

    public required ImmutableArray<ImmutableArray<WrittenCell>> Rows { get; init; }

    public ImmutableArray<CellBlock> Merged { get; init; } = [];

    /// <summary>表头行: repeated on every page, and standing still above them; 0 for none.</summary>
    public int HeaderRow { get; init; }

    /// <summary>Columns that stand still on the left.</summary>
    public int FrozenColumns { get; init; }

    /// <summary>Pages side by side: on paper a sheet is made smaller only as far as it can still be read, and goes on on the next page.</summary>
    internal int PagesAcross => Math.Max(1, (Widths.Sum() - RepeatedWidth + MostAcross - RepeatedWidth - 1) / (MostAcross - RepeatedWidth));

    /// <summary>The column that stands again at the left of such a page: the last of those that stand still, with the name of the row; 0 for none.</summary>
    internal int RepeatedColumn => PagesAcross > 1 ? FrozenColumns : 0;

    /// <summary>页眉: what stands over the head. Merged over columns of several pages it would be cut, so that there it is printed at the top of each page.</summary>
    internal string? PageTitle => PagesAcross > 1 && HeaderRow > 1 && Rows[0] is [WrittenCell.Text { Content: var title }, ..] ? title : null;

    /// <summary>The first row that is printed.</summary>
    internal int FirstPrinted => PageTitle is null ? 1 : 2;

    private int RepeatedWidth => FrozenColumns > 0 ? Widths[FrozenColumns - 1] : 0;

    /// <summary>Only the cells to fill in can be changed.</summary>
    public bool IsProtected { get; init; }

    public ImmutableArray<EntryRule> EntryRules { get; init; } = [];
}

/// <summary>单元格区域。Rows and columns from 1, both ends in it.</summary>
public readonly record struct CellBlock(int FirstRow, int FirstColumn, int LastRow, int LastColumn)
{
    public string Name => $"{CellName.Of(FirstRow, FirstColumn)}:{CellName.Of(LastRow, LastColumn)}";
}

/// <summary>填写规则。What a spreadsheet program lets people enter, and what it says otherwise.</summary>
/// <param name="Where">The cells.</param>
/// <param name="Formula">True for what may be entered, written for the first cell.</param>
/// <param name="Message">One sentence.</param>
public sealed record EntryRule(CellBlock Where, string Formula, string Message);
