namespace Jiheng.Tests.Figures;

public sealed class FigureTableTests
{
    [Fact]
    public void Every_table_can_be_read() => Assert.Empty(Repository.ReadTables().Problems);

    [Fact]
    public void Every_data_element_has_its_place_in_a_table() =>
        Assert.Empty(Repository.Dictionary.Elements.Where(element => Repository.Tables.OfElement(element.Name) is null).Select(element => element.Name));

    [Fact]
    public void An_identity_stands_under_every_table_whose_figures_it_names()
    {
        var tables = Repository.Tables;
        var named = tables.All.Where(table => tables.IdentitiesOf(table).Any(identity => identity.Text.StartsWith("调整后预算数 =", StringComparison.Ordinal)));

        Assert.Equal(["budget", "expenditure-nature"], named.Select(table => table.Id));
    }

    [Fact]
    public void What_follows_from_other_figures_by_the_dictionary_agrees_with_the_identities()
    {
        // A derivation and an identity of the same total must add up the same figures.
        var odd = from identity in Repository.Tables.All.SelectMany(table => table.Identities)
                  where identity.Comparison == Jiheng.Indicators.Formulas.ComparisonOperator.Equal && identity.Left.Length == 1
                  let derivation = Repository.Dictionary.Find(identity.Left[0].Figure.Name)?.Derivation
                  where derivation is not null && identity.Right.All(term => !term.Figure.LastYear) && identity.Text[0] != '年'
                  where !derivation.Inputs.ToHashSet().SetEquals(identity.Right.Select(term => term.Figure))
                  select identity.Text;

        Assert.Empty(odd);
    }
}
