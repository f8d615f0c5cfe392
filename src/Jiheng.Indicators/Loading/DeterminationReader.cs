using Jiheng.Indicators.Definitions;
using Jiheng.Indicators.Figures;
using Jiheng.Indicators.Loading.Yaml;
using Jiheng.Indicators.Standards;

namespace Jiheng.Indicators.Loading;

/// <summary>判定读取。What a person found for one indicator: items, counts, grades, targets, points given.</summary>
internal static class DeterminationReader
{
    public static Determination Read(Field field, Indicator indicator)
    {
        var fields = field.FieldsAndOthers("次数", "各次数", "等次", "达成", "总数", "各项", "一票否决", "给分", "值", "来源");
        if (field.Node is YamlNode.Mapping { Entries: var written } && written.All(entry => entry.Key == "来源"))
            field.Report(DiagnosticCodes.EmptyDetermination, $"指标{Excerpt.Quote(indicator.Name)}的判定没有内容；请按评分标准填写，如 次数、等次、达成和总数，或各要点是否做到。");
        return new(Facts(fields, indicator), Given(fields, indicator), fields.Find("来源")?.Text() ?? FigureWords.Entered);
    }

    private static RuleFacts Facts(Fields fields, Indicator indicator) => new()
    {
        Value = Value(fields.Find("值"), indicator),
        Count = fields.Find("次数")?.Count(),
        Met = TargetsMet(fields),
        Grade = fields.Find("等次")?.Text(),
        Items = LabelFields.Items(fields, indicator),
        Counts = LabelFields.Counts(fields.Find("各次数"), indicator),
        Values = fields.Find("各项") is { } values ? [.. values.SomeItems().Select(item => item.Number() ?? 0m)] : [],
        Veto = fields.Find("一票否决")?.YesOrNo() ?? false,
    };

    private static decimal? Value(Field? field, Indicator indicator)
    {
        if (field is not null && indicator.Formula is { } formula)
            field.Report(DiagnosticCodes.ValueBesideFormula, $"指标{Excerpt.Quote(indicator.Name)}的值由公式{Excerpt.Quote(formula.Text)}算出；请删去这里的值，在“数据”里填写公式用到的数据项。");
        return field?.Number();
    }

    private static Met? TargetsMet(Fields fields)
    {
        if (!fields.Has("达成") && !fields.Has("总数"))
            return null;
        var (met, of) = (fields.Need("达成").Count(), fields.Need("总数").Count());
        if (met > of)
            fields.Find("达成")?.Report(DiagnosticCodes.CountOutOfRange, $"达成数{Numerals.Plain(met.Value)}多于总数{Numerals.Plain(of.Value)}；请核对。");
        return met is { } count && of is { } all ? new Met(count, all) : null;
    }

    // Points by judgement are nothing without their reason.
    private static Points? Given(Fields fields, Indicator indicator)
    {
        if (fields.Find("给分") is not { } field || field.Points() is not { } given)
            return null;
        fields.Need("来源");
        var (lowest, highest) = indicator.Rule is ScoringRule.Judgement judgement ? (judgement.Lowest, judgement.Highest) : (Points.Zero, indicator.Full ?? given);
        if (given < lowest || given > highest)
            field.Report(DiagnosticCodes.PointsOutOfRange, $"指标{Excerpt.Quote(indicator.Name)}给了{given}；应在{lowest}至{highest}之间，请核对。");
        return given;
    }
}
