using Jiheng.Indicators.Definitions;
using Jiheng.ReportChecks.Contents;
using Jiheng.ReportChecks.Reading;
using Jiheng.ReportChecks.Repeats;
using Jiheng.ReportChecks.Statements;
using Jiheng.ReportChecks.Text;

namespace Jiheng.ReportChecks.Figures;

/// <summary>报告载明的数。The data elements whose numbers the text of a report states for its own year, by the names and other names of the dictionary. What could be two elements is none.</summary>
/// <param name="Title">Of the report; empty where it has none.</param>
/// <param name="Unit">单位 as the report names it; empty where it does not.</param>
/// <param name="Year">The year it reports on; nothing where it does not say.</param>
/// <param name="Figures">In the order of the dictionary; an element that is stated with two numbers stands twice.</param>
public sealed record ReportedFigures(string Title, string Unit, FiscalYear? Year, ImmutableArray<ReportedFigure> Figures)
{
    public static ReportedFigures Of(ReportText printed, FigureDictionary dictionary)
    {
        var report = WrappedLines.Joined(printed);
        var reading = ReportReading.Of(report, CheckContent.None);
        var names = new ElementNames(dictionary);
        var found = (from amount in reading.Amounts
                     where amount.Year == reading.Year
                     from quantity in Exact(amount)
                     let element = names.Of(amount.Name, amount.Stage, quantity.Unit.Dimension)
                     where element is not null
                     select (Element: element, Amount: amount, Quantity: quantity)).ToLookup(each => each.Element);
        StatedPlace Place(NamedAmount amount) => new(amount.Sentence.Paragraph.Place, WordForms.Plain(report.At(amount.Sentence.Words.Span)), amount.Printed);
        return new(reading.Title.Title, reading.Title.Organisation, reading.Year, [.. dictionary.Elements.SelectMany(element => Stated(element, [.. found[element].Select(each => (each.Amount, each.Quantity))], Place))]);
    }

    /// <summary>The same number in several places is one, as finely as it is printed; numbers that cannot be the same stand beside each other.</summary>
    private static IEnumerable<ReportedFigure> Stated(DataElement element, ImmutableArray<(NamedAmount Amount, Quantity Quantity)> stated, Func<NamedAmount, StatedPlace> place)
    {
        List<List<(NamedAmount Amount, Quantity Quantity)>> different = [];
        foreach (var each in stated.OrderBy(each => each.Amount.Half))
        {
            if (different.Find(same => same[0].Amount.CanBe(each.Amount)) is { } known)
                known.Add(each);
            else
                different.Add([each]);
        }
        return different.Select(same => new ReportedFigure(element, same[0].Quantity, [.. same.OrderBy(each => each.Amount.Span.Start).Select(each => place(each.Amount))]) { IsAmbiguous = different.Count > 1 });
    }

    // “约”, “余”, “超过” say that the number is another.
    private static IEnumerable<Quantity> Exact(NamedAmount amount) =>
        AmountReader.Read(amount.Sentence.Text, amount.Sentence.Words.Start)
            .Where(each => each.Span.Start <= amount.Span.Start && each.Span.End >= amount.Span.End && each.Nearness == Nearness.AsPrinted).Take(1).Select(each => each.Number.Quantity);
}

/// <summary>报告载明的一个数。</summary>
/// <param name="Element">数据项.</param>
/// <param name="Amount">As printed.</param>
/// <param name="Places">Where, with the sentence.</param>
public sealed record ReportedFigure(DataElement Element, Quantity Amount, ImmutableArray<StatedPlace> Places)
{
    /// <summary>The report states another number under the same name too.</summary>
    public bool IsAmbiguous { get; init; }
}

/// <summary>出处。</summary>
/// <param name="Place">“第3页第2段”.</param>
/// <param name="Quote">The sentence.</param>
/// <param name="Printed">The number with its unit.</param>
public sealed record StatedPlace(string Place, string Quote, string Printed);
