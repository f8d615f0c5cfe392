using Jiheng.Indicators.Definitions;
using Jiheng.Indicators.Figures;

namespace Jiheng.Indicators.Loading;

/// <summary>逐项读取。Takes entries one by one, under the name the data element has in the dictionary.</summary>
internal sealed class FigureEntryReader(FigureDictionary dictionary, Problems problems)
{
    private readonly Dictionary<(DataElement Element, bool LastYear), Location> entered = [];

    private readonly ImmutableDictionary<string, Observed<Quantity>>.Builder thisYear = ImmutableDictionary.CreateBuilder<string, Observed<Quantity>>();

    private readonly ImmutableDictionary<string, Observed<Quantity>>.Builder lastYear = ImmutableDictionary.CreateBuilder<string, Observed<Quantity>>();

    public ImmutableDictionary<string, Observed<Quantity>> ThisYear => thisYear.ToImmutable();

    public ImmutableDictionary<string, Observed<Quantity>> LastYear => lastYear.ToImmutable();

    public void Add(FigureEntry entry)
    {
        if (dictionary.Find(entry.Name) is not { } element)
            ReportUnknown(entry);
        else if (!entered.TryAdd((element, entry.LastYear), entry.Where))
            ReportTwice(entry, element);
        else if (FigureText.Read(entry, element.Name, element.Unit, problems) is { } figure)
            (entry.LastYear ? lastYear : thisYear)[FigureName.Normalise(element.Name)] = figure;
    }

    private void ReportUnknown(FigureEntry entry)
    {
        if (problems.IsFull)
            return;
        if (entry.Name.Length == 0)
        {
            problems.Add(DiagnosticCodes.UnknownElement, $"{Excerpt.Quote(entry.Text)}前面没有写数据项；请写上名称，合并的单元格先取消合并。", entry.Where);
            return;
        }
        var names = dictionary.Elements.SelectMany(element => element.Aliases.Prepend(element.Name));
        var question = NearestNames.Question(entry.Name, names, "；请核对名称，或先登记到数据项目录。");
        problems.Add(DiagnosticCodes.UnknownElement, $"数据项目录里没有{Excerpt.Quote(entry.Name)}{question}", entry.Where);
    }

    private void ReportTwice(FigureEntry entry, DataElement element)
    {
        var first = entered[(element, entry.LastYear)];
        var year = entry.LastYear ? "上年数" : "本年数";
        problems.Add(DiagnosticCodes.FigureTwice, $"{Excerpt.Quote(element.Name)}的{year}在{first}已经填过；请留一处，删去另一处。", entry.Where);
    }
}
