using System.Globalization;
using System.Text;
using Jiheng.Documents.PriorReports;
using Jiheng.Documents.Systems;

namespace Jiheng.Documents.FinalAccounts;

/// <summary>填报数据写成 YAML。In the form figures.yaml is read in.</summary>
public static class FigureYaml
{
    /// <summary>Nothing where the unit or the year is neither given nor printed.</summary>
    public static string? Write(AccountFigures accounts, string? unit, int? year)
    {
        var (name, of) = (unit ?? accounts.Unit, year ?? accounts.Year?.Value);
        if (name.Length == 0 || of is null)
            return null;
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"单位: {YamlScalar.Write(name)}\n年度: {of}\n数据:\n");
        foreach (var figure in accounts.Figures)
            text.Append(CultureInfo.InvariantCulture, $"  {figure.Element.Name}: {{ 值: {figure.Amount}, 来源: {YamlScalar.InBraces(figure.Source)} }}\n");
        return text.ToString();
    }

    /// <summary>The same of a report of the year before: 上年, in figures of the year after it. What it states with two numbers is left out.</summary>
    public static string? Write(PriorReport report, string? unit, int? year)
    {
        var (name, of) = (unit ?? report.Unit, year ?? report.Year?.Value + 1);
        if (name.Length == 0 || of is null)
            return null;
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"单位: {YamlScalar.Write(name)}\n年度: {of}\n数据: {{}}\n上年:\n");
        foreach (var figure in report.Figures.Where(figure => !figure.IsAmbiguous))
            text.Append(CultureInfo.InvariantCulture, $"  {figure.Element.Name}: {{ 值: {figure.Amount}, 来源: {YamlScalar.InBraces(report.SourceOf(figure))} }}\n");
        return text.ToString();
    }
}
