using System.Collections.Immutable;
using Jiheng.Documents.Workbooks.Writing;
using Jiheng.Indicators.Definitions;
using Jiheng.Indicators.Standards;

namespace Jiheng.Documents.Workbooks;

/// <summary>判定表模板。What a person has to find for each indicator that figures alone do not decide.</summary>
internal static class DeterminationTemplate
{
    private const int FreeRows = 30;

    private const string Value = "值";

    private static readonly ImmutableArray<string> Headings = ["编号", "指标", "评分标准", "项目", "判定", "来源"];

    public static WrittenSheet Sheet(IndicatorSystem system)
    {
        ImmutableArray<ImmutableArray<WrittenCell>> rows =
        [
            [.. Headings.Select(heading => new WrittenCell.Text(heading) { Style = CellStyle.Heading })],
            .. from indicator in system.Indicators
               from item in Items(indicator)
               select ImmutableArray.Create<WrittenCell>(Text(indicator.Id), Text(indicator.Name), Text(indicator.Standard ?? indicator.JudgementReason ?? ""), Text(item), Entry(), Entry()),
            .. Enumerable.Repeat(ImmutableArray.CreateRange<WrittenCell>(Headings.Select(_ => Entry())), FreeRows),
        ];
        return new() { Name = DeterminationSheet.Name, Widths = [34, 24, 50, 12, 16, 30], Rows = rows, HeaderRow = 1, FrozenColumns = 2, IsProtected = true };
    }

    // What a formula gives is not asked for again.
    private static IEnumerable<string> Items(Indicator indicator) => indicator.Formula is null ? Asked(indicator.Rule, indicator)
        : indicator.Rule is ScoringRule.DeductByCount or ScoringRule.Composite ? Asked(indicator.Rule, indicator).Where(item => item != Value)
        : [];

    private static IEnumerable<string> Asked(ScoringRule rule, Indicator indicator) => rule switch
    {
        ScoringRule.Checklist list => list.Items.Select(item => item.Label),
        ScoringRule.PerOccurrence { Kinds: var kinds } => kinds.SelectMany(kind => kind.Labels).ToList() is { Count: > 0 } labels ? labels : ["次数"],
        ScoringRule.DeductByCount => indicator.CountFormula is null ? ["次数"] : [],
        ScoringRule.PassFail { CountsViolations: true } => ["次数"],
        ScoringRule.PassFail => ["①"],
        ScoringRule.GradeMap => ["等次"],
        ScoringRule.Apportioned => ["各项"],
        ScoringRule.Judgement => ["给分"],
        ScoringRule.Composite parts => parts.Parts.SelectMany(part => Asked(part.Rule, indicator) is var asked && asked.All(item => item is "次数" or "①") ? [part.Label] : asked).Distinct(StringComparer.Ordinal),
        ScoringRule.Gated gated => Asked(gated.Otherwise, indicator).Append("一票否决"),
        ScoringRule.Bands { Measure.IsRate: false } => ["次数"],
        _ => [Value],
    };

    private static WrittenCell.Text Text(string content) => new(content);

    private static WrittenCell.Blank Entry() => new WrittenCell.Blank { Style = CellStyle.Entry };
}
