using System.Collections.Immutable;
using Jiheng.Indicators.Definitions;

namespace Jiheng.Documents.FinalAccounts;

/// <summary>决算公开表的取数位置。How one of the published tables is recognised, and which of its cells is which data element.</summary>
/// <param name="Name">As messages call it.</param>
/// <param name="Titles">标题: words of which one stands above the table, in its head or in the name of its sheet.</param>
/// <param name="Without">不含: words that make it another table.</param>
/// <param name="Labels">行: words that stand in it.</param>
/// <param name="Figures">取数.</param>
public sealed record AccountTable(
    string Name, ImmutableArray<string> Titles, ImmutableArray<string> Without, ImmutableArray<string> Labels, ImmutableArray<AccountFigure> Figures);

/// <summary>取数位置。</summary>
/// <param name="Element">数据项.</param>
/// <param name="Items">项目: names of the row; empty for the first row of numbers.</param>
/// <param name="Columns">列: words of the heads above it, all of them; empty for the first number of the row.</param>
public sealed record AccountFigure(DataElement Element, ImmutableArray<string> Items, ImmutableArray<string> Columns);
