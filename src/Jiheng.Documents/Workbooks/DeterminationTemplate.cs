using System.Collections.Immutable;
using Jiheng.Documents.Workbooks.Writing;
using Jiheng.Indicators.Definitions;
using Jiheng.Indicators.Figures;
using Jiheng.Indicators.Quantities;
using Jiheng.Indicators.Scoring;

namespace Jiheng.Documents.Workbooks;

/// <summary>判定表模板。What a person has to find for each indicator that figures alone do not decide; what was found already stands in it.</summary>
internal static class DeterminationTemplate
{
    private const int FreeRows = 30;

    private const string NotApplicable = "不适用";

    private static readonly ImmutableArray<string> Headings = ["编号", "指标", "评分标准", "项目", "判定", "来源"];

    public static WrittenSheet Sheet(IndicatorSystem system, FigureSet figures)
    {
        ImmutableArray<ImmutableArray<WrittenCell>> rows =
        [
            [.. Headings.Select(heading => new WrittenCell.Text(heading) { Style = CellStyle.Heading })],
            .. from indicator in system.Indicators
               let known = Known(indicator, figures)
               let source = figures.Determinations.GetValueOrDefault(indicator.Id)?.Reason ?? ""
               from item in AskedFacts.Of(indicator).SelectMany(fact => fact.Entries).Union(known.Keys)
               let found = known.GetValueOrDefault(item, "")
               select ImmutableArray.Create<WrittenCell>(
                   Text(indicator.Id), Text(indicator.Name), Text(indicator.Standard ?? indicator.JudgementReason ?? ""), Text(item), Entry(found), Entry(found.Length > 0 && item != NotApplicable ? source : "")),
            .. Enumerable.Repeat(ImmutableArray.CreateRange<WrittenCell>(Headings.Select(_ => Entry())), FreeRows),
        ];
        return new() { Name = DeterminationSheet.Name, Widths = [26, 20, 46, 10, 14, 26], Rows = rows, HeaderRow = 1, FrozenColumns = 2, IsProtected = true };
    }

    // By item, in the words the sheet is read in.
    private static Dictionary<string, string> Known(Indicator indicator, FigureSet figures)
    {
        var known = new Dictionary<string, string>(StringComparer.Ordinal);
        if (figures.NotApplicable.GetValueOrDefault(indicator.Id) is { } reason)
            known[NotApplicable] = reason;
        if (figures.Determinations.GetValueOrDefault(indicator.Id) is not { Facts: var facts } found)
            return known;
        foreach (var (label, isMet) in facts.Items.OrderBy(each => each.Key, StringComparer.Ordinal))
            known[label] = isMet ? "是" : "否";
        foreach (var (label, count) in facts.Counts.OrderBy(each => each.Key, StringComparer.Ordinal))
            known[label] = Numerals.Plain(count);
        Number("次数", facts.Count);
        Number("达成", facts.Met?.Count);
        Number("总数", facts.Met?.Of);
        Number("值", facts.Value);
        Number("给分", found.Given?.Value);
        if (facts.Grade is { } grade)
            known["等次"] = grade;
        if (!facts.Values.IsEmpty)
            known["各项"] = string.Join('、', facts.Values.Select(Numerals.Plain));
        if (facts.Veto)
            known["一票否决"] = "是";
        return known;

        void Number(string item, decimal? number)
        {
            if (number is { } one)
                known[item] = Numerals.Plain(one);
        }
    }

    private static WrittenCell.Text Text(string content) => new(content);

    private static WrittenCell Entry(string content) => content.Length > 0 ? new WrittenCell.Text(content) { Style = CellStyle.Entry } : Entry();

    private static WrittenCell.Blank Entry() => new WrittenCell.Blank { Style = CellStyle.Entry };
}
