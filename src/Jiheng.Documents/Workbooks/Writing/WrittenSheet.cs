using System.Collections.Immutable;

namespace Jiheng.Documents.Workbooks.Writing;

/// <summary>写出的工作表。</summary>
public sealed record WrittenSheet
{
    public required string Name { get; init; }

    /// <summary>列宽, in characters of half width, one for each column.</summary>
    public required ImmutableArray<int> Widths { get; init; }

    public required ImmutableArray<ImmutableArray<WrittenCell>> Rows { get; init; }

    public ImmutableArray<CellBlock> Merged { get; init; } = [];

    /// <summary>表头行: repeated on every page, and standing still above them; 0 for none.</summary>
    public int HeaderRow { get; init; }

    /// <summary>Columns that stand still on the left.</summary>
    public int FrozenColumns { get; init; }

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
