using Jiheng.Indicators.Definitions;
using Jiheng.Indicators.Quantities;

namespace Jiheng.Documents.Systems;

/// <summary>体系转底稿。Says a system in the words of 体系.yaml again.</summary>
public static class SystemForms
{
    internal const string NotPublished = "未公布";

    public static SystemForm Of(IndicatorSystem system) => new(
        [
            new("体系", system.Name),
            new("编号", system.Id),
            new("对象", SystemWords.Of(system.Subject)),
            new("适用年度", string.Join('、', system.Years.Select(year => Numerals.Plain(year.Value)))),
            new("总分", Weight(system.Total)),
            new("等级", Grades(system.Grades)),
            new("不适用", SystemWords.Of(system.NotApplicable)),
            new("不足一个单位", SystemWords.Of(system.StartedUnit)),
            new("得分小数位", Numerals.Plain(system.Decimals)),
        ],
        Of(system.Basis),
        system.Notes,
        [.. system.Dimensions.Select(Of)]);

    internal static string Weight(Points? points) => points is { } printed ? Numerals.Plain(printed.Value) : NotPublished;

    private static DimensionForm Of(Dimension dimension) => new(dimension.Name, Weight(dimension.Full), [.. dimension.Groups.Select(Of)]);

    private static GroupForm Of(Group group) => new(group.Name, Weight(group.Full), [.. group.Indicators.Select(Of)]);

    private static IndicatorForm Of(Indicator indicator)
    {
        string?[] texts =
        [
            indicator.Name, indicator.Id, Weight(indicator.Full), indicator.Formula?.Text, indicator.CountFormula?.Text, indicator.VetoCondition?.Text,
            indicator.NotApplicableCondition?.Text, indicator.Definition, indicator.Standard, indicator.ExecutedWording, indicator.JudgementReason, SystemWords.Of(indicator.Direction),
        ];
        return new(
            [.. IndicatorForm.Names.Zip(texts).Where(each => each.Second is { Length: > 0 }).Select(each => new SystemField(each.First, each.Second ?? ""))],
            Of(indicator.Basis),
            indicator.Note ?? "");
    }

    private static BasisForm Of(LegalBasis basis) => new(basis.Document, basis.Place, basis.Quote ?? "");

    private static string Grades(GradeLines grades) =>
        string.Join('、', grades.Lines.Select(line => $"{line.Grade}{Numerals.Plain(line.From.Value)}").Append($"{grades.Lowest}0"));
}
