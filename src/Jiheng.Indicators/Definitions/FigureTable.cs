using Jiheng.Indicators.Formulas;

namespace Jiheng.Indicators.Definitions;

/// <summary>填报表。One table of figures, shaped like the official one: rows, columns of data elements, and what must agree.</summary>
/// <param name="Id">编号, in addresses.</param>
/// <param name="Name">表名.</param>
/// <param name="Columns">列名, such as 预算数 and 决算数.</param>
/// <param name="Rows">From top to bottom.</param>
/// <param name="Identities">关系 written with this table; they may name elements of others.</param>
public sealed record FigureTable(
    string Id, string Name, ImmutableArray<string> Columns, ImmutableArray<FigureTableRow> Rows, ImmutableArray<FigureIdentity> Identities)
{
    public IEnumerable<DataElement> Elements => Rows.SelectMany(row => row.Cells).OfType<DataElement>();
}

/// <summary>填报表的一行。</summary>
/// <param name="Item">项目, as the official table prints it.</param>
/// <param name="Indent">缩进, 0 for none.</param>
/// <param name="Cells">One for each column; nothing where the table has no figure. A row with none at all is a heading.</param>
public sealed record FigureTableRow(string Item, int Indent, ImmutableArray<DataElement?> Cells)
{
    public bool IsHeading => Cells.All(cell => cell is null);
}

/// <summary>勾稽关系。Two sums of figures, and how they must compare.</summary>
/// <param name="Text">关系式, as written.</param>
/// <param name="Left">The sum before the sign.</param>
/// <param name="Comparison">等于、不超过 or 不低于.</param>
/// <param name="Right">The sum after the sign.</param>
/// <param name="Otherwise">What to say when it does not hold.</param>
public sealed record FigureIdentity(
    string Text, ImmutableArray<IdentityTerm> Left, ComparisonOperator Comparison, ImmutableArray<IdentityTerm> Right, string Otherwise)
{
    public IEnumerable<IdentityTerm> Terms => Left.Concat(Right);
}

/// <summary>关系式中的一项。</summary>
/// <param name="Figure">Which figure.</param>
/// <param name="IsSubtracted">It is taken off instead of added.</param>
/// <param name="Unit">The unit the dictionary writes it in.</param>
public sealed record IdentityTerm(FigureReference Figure, bool IsSubtracted, Unit Unit);
