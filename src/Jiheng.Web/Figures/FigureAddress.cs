using Jiheng.Indicators.Definitions;
using Jiheng.Indicators.Figures;

namespace Jiheng.Web.Figures;

/// <summary>填报地址。Where a table, or the very field of a data element, is found.</summary>
public static class FigureAddress
{
    public static string Of(Guid evaluation) => $"/evaluations/{evaluation}/figures";

    public static string Of(Guid evaluation, string table) => $"{Of(evaluation)}/{table}";

    public static string OfImport(Guid evaluation) => $"{Of(evaluation)}/import";

    public static string OfTemplate(Guid evaluation) => $"{Of(evaluation)}/template.xlsx";

    /// <summary>The field of this element; the list of tables when no table asks for it.</summary>
    public static string OfElement(Guid evaluation, string element, FigureTables tables) => tables.OfElement(element) is { } table
        ? $"{Of(evaluation, table.Id)}#{Uri.EscapeDataString(FigureName.Normalise(element))}"
        : Of(evaluation);
}
