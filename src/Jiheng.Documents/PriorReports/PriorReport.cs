using System.Collections.Immutable;
using System.Globalization;
using Jiheng.Documents.FinalAccounts;
using Jiheng.Indicators.Definitions;
using Jiheng.Indicators.Quantities;
using Jiheng.ReportChecks.Figures;
using Jiheng.ReportChecks.Text;

namespace Jiheng.Documents.PriorReports;

/// <summary>上年报告取数。What a unit's own report of the year before gives as last year's figures: the numbers of its text, and those of its tables of accounts.</summary>
/// <param name="FileName">文件名.</param>
/// <param name="Title">Of the report; empty where it has none.</param>
/// <param name="Unit">单位 as the report names it; empty where it does not.</param>
/// <param name="Year">The year it reports on; nothing where it does not say, or where text and tables say different ones.</param>
/// <param name="Figures">In the order of the dictionary; an element that is stated with two numbers stands twice.</param>
public sealed record PriorReport(string FileName, string Title, string Unit, FiscalYear? Year, ImmutableArray<PriorFigure> Figures)
{
    public static PriorReport Read(ReportText report, AccountTables accounts, FigureDictionary dictionary)
    {
        var (text, tables) = (ReportedFigures.Of(report, dictionary), FinalAccountsReader.Read([report], accounts, dictionary));
        var year = text.Year is { } said && tables.Year is { } printed && said != printed ? null : text.Year ?? tables.Year;
        var found = Stated(text).Concat(Printed(tables)).ToLookup(each => each.Element);
        return new(report.FileName, text.Title, text.Unit.Length > 0 ? text.Unit : tables.Unit, year, [.. dictionary.Elements.SelectMany(element => Merged([.. found[element]]))]);
    }

    /// <summary>来源 of a figure taken from it: “2023年度自评报告 第3段”.</summary>
    public string SourceOf(PriorFigure figure)
    {
        var kind = Title.Contains("自评", StringComparison.Ordinal) ? "自评报告" : Title.Contains("决算", StringComparison.Ordinal) ? "部门决算" : "报告";
        return (Year is { } year ? string.Create(CultureInfo.InvariantCulture, $"{year.Value}年度{kind} ") : $"{FileName} ") + figure.Places[0].Place;
    }

    private static IEnumerable<PriorFigure> Stated(ReportedFigures text) =>
        text.Figures.Select(figure => new PriorFigure(figure.Element, figure.Amount, [.. figure.Places.Select(place => new PriorPlace(place.Place, place.Quote))]));

    private static IEnumerable<PriorFigure> Printed(AccountFigures tables) =>
        tables.Figures.Select(figure => new PriorFigure(figure.Element, figure.Amount, [.. figure.Places.Select(place => new PriorPlace(place, ""))]))
            .Concat(tables.Conflicts.SelectMany(conflict => conflict.Found.Select(each => new PriorFigure(conflict.Element, each.Amount, [new(each.Place, "")]))));

    /// <summary>The same number in several places is one, as finely as it is printed.</summary>
    private static IEnumerable<PriorFigure> Merged(ImmutableArray<PriorFigure> found)
    {
        List<PriorFigure> different = [];
        foreach (var each in found.OrderBy(figure => LastDigit(figure.Amount)))
        {
            var at = different.FindIndex(other => CanBe(other.Amount, each.Amount));
            if (at < 0)
                different.Add(each);
            else
                different[at] = different[at] with { Places = [.. different[at].Places, .. each.Places] };
        }
        return different.Select(each => each with { IsAmbiguous = different.Count > 1 });
    }

    private static bool CanBe(Quantity finer, Quantity coarser) =>
        Math.Abs(finer.InBase - coarser.InBase) * 2 <= (LastDigit(finer) == LastDigit(coarser) ? 0m : LastDigit(coarser));

    // One in the last printed place, in the base unit.
    private static decimal LastDigit(Quantity quantity) => new decimal(1, 0, 0, false, quantity.Value.Scale) * quantity.Unit.Factor;
}

/// <summary>上年报告里的一个数。</summary>
/// <param name="Element">数据项.</param>
/// <param name="Amount">As printed.</param>
/// <param name="Places">Every place it stands in.</param>
public sealed record PriorFigure(DataElement Element, Quantity Amount, ImmutableArray<PriorPlace> Places)
{
    /// <summary>The report gives another number for the same element too.</summary>
    public bool IsAmbiguous { get; init; }
}

/// <summary>上年报告里的出处。</summary>
/// <param name="Place">“第3页第2段”, “收入支出决算总表 GK01!C5”.</param>
/// <param name="Quote">The sentence; empty for a cell.</param>
public sealed record PriorPlace(string Place, string Quote);
