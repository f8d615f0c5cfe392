using Jiheng.Indicators.Figures;
using Jiheng.Indicators.Formulas;
using Jiheng.Web.Shell;

namespace Jiheng.Web.Figures;

/// <summary>填报地址。Where a table, or the very field of a data element, is found.</summary>
public static class FigureAddress
{
    public static string Of(Guid evaluation) => $"/evaluations/{evaluation}/figures";

    public static string Of(Guid evaluation, string table) => $"{Of(evaluation)}/{table}";

    /// <summary>Where the figures of a table are held against each other.</summary>
    public static string OfIdentities(Guid evaluation, string table) => $"{Of(evaluation, table)}#identities";

    public static string OfImport(Guid evaluation) => $"{Of(evaluation)}/import";

    public static string OfTemplate(Guid evaluation) => $"{Of(evaluation)}/template.xlsx";

    /// <summary>The field of this figure, which a formula may name by another of its names; the list of tables when no table asks for it.</summary>
    public static string Of(Guid evaluation, FigureReference figure, WorkbenchContent content)
    {
        var element = content.Dictionary.Find(figure.Name)?.Name ?? figure.Name;
        return content.Tables.OfElement(element) is { } table ? $"{Of(evaluation, table.Id)}#{Uri.EscapeDataString(FigureName.Normalise(element))}" : Of(evaluation);
    }
}
