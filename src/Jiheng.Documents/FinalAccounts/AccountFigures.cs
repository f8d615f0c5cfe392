using System.Collections.Immutable;
using Jiheng.Indicators.Definitions;
using Jiheng.Indicators.Loading;
using Jiheng.Indicators.Quantities;

namespace Jiheng.Documents.FinalAccounts;

/// <summary>决算取数结果。What was found in the published accounts of one unit, where, what does not agree, and what was not understood.</summary>
/// <param name="FileName">文件名.</param>
/// <param name="Unit">单位名称; empty where it is not printed or not the same everywhere.</param>
/// <param name="Year">年度; nothing where it is not certain.</param>
/// <param name="Tables">Those that were recognised.</param>
/// <param name="Figures">One for each data element, in the order of the dictionary.</param>
/// <param name="Conflicts">Elements that are printed differently in two places; none of them is taken.</param>
/// <param name="NotUnderstood">One sentence for each table or cell.</param>
public sealed record AccountFigures(
    string FileName, string Unit, FiscalYear? Year, ImmutableArray<FoundTable> Tables, ImmutableArray<FoundFigure> Figures, ImmutableArray<FigureConflict> Conflicts, ImmutableArray<string> NotUnderstood)
{
    /// <summary>As a form of entered figures, for all that reads such forms.</summary>
    public FigureForm Form => new(
        new(Unit, new(FileName, 0)),
        new(Year?.Value is { } year ? Numerals.Plain(year) : "", new(FileName, 0)),
        [.. Figures.Select((figure, i) => new FigureEntry(figure.Element.Name, figure.Amount.ToString(), false, figure.Source, new(FileName, i + 1)))],
        [],
        new(FileName, 0));
}

/// <summary>认出的表。</summary>
/// <param name="Name">As the content calls it.</param>
/// <param name="Place">Where it stands.</param>
/// <param name="Unit">金额单位.</param>
/// <param name="Count">Cells taken.</param>
public sealed record FoundTable(string Name, string Place, string Unit, int Count);

/// <summary>取到的数。</summary>
/// <param name="Places">Every place it was found in, with the table; more than one where they agree.</param>
public sealed record FoundFigure(DataElement Element, Quantity Amount, ImmutableArray<string> Places)
{
    public string Source => string.Join('；', Places);
}

/// <summary>对不上的数。</summary>
public sealed record FigureConflict(DataElement Element, ImmutableArray<(Quantity Amount, string Place)> Found)
{
    public string Sentence => $"“{Element.Name}”在{Numerals.Plain(Found.Length)}处对不上：{string.Join("，", Found.Select(each => $"{each.Place} {each.Amount}"))}；哪个也没有取，请核对原表后填写。";
}
