using Jiheng.Indicators.Figures;

namespace Jiheng.Indicators.Definitions;

/// <summary>全部填报表。In the order they are filled in, with the place of every data element.</summary>
public sealed class FigureTables
{
    private readonly ImmutableDictionary<string, FigureTable> byElement;

    public FigureTables(ImmutableArray<FigureTable> tables)
    {
        All = tables;
        byElement = tables.SelectMany(table => table.Elements.Select(element => (Name: FigureName.Normalise(element.Name), Table: table)))
            .GroupBy(each => each.Name, StringComparer.Ordinal).ToImmutableDictionary(group => group.Key, group => group.First().Table, StringComparer.Ordinal);
    }

    public ImmutableArray<FigureTable> All { get; }

    public FigureTable? Find(string id) => All.FirstOrDefault(table => table.Id == id);

    /// <summary>The table in which an element is entered; nothing when no table asks for it.</summary>
    public FigureTable? OfElement(string name) => byElement.GetValueOrDefault(FigureName.Normalise(name));

    /// <summary>Every identity that names an element of the table, wherever it is written.</summary>
    public IEnumerable<FigureIdentity> IdentitiesOf(FigureTable table) =>
        All.SelectMany(each => each.Identities).Where(identity => identity.Terms.Any(term => OfElement(term.Figure.Name) == table));
}
