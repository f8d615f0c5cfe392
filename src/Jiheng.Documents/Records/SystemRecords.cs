using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using Jiheng.Documents.Systems;
using Jiheng.Indicators.Loading;
using Jiheng.ReportChecks.Scores;

namespace Jiheng.Documents.Records;

/// <summary>体系与接口记录。The interface has no field for the weight; it stands in the remark, as “分值：5分”.</summary>
public static partial class SystemRecords
{
    [GeneratedRegex(@"^分值[:：](?<points>[0-9]{1,4}(?:\.[0-9]{1,4})?)分?(?:；|;|$)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Weight { get; }

    private static readonly ImmutableArray<string> Held = ["名称", "编号", "分值", "公式", "口径", "评分标准", "规范表述"];

    public static ImmutableArray<IndicatorRecord> Of(SystemForm form)
    {
        var records = ImmutableArray.CreateBuilder<IndicatorRecord>();
        var year = SystemField.In(form.Head, "适用年度").Split('、')[0];
        for (var first = 0; first < form.Dimensions.Length; first++)
        {
            var dimension = form.Dimensions[first];
            for (var second = 0; second < dimension.Groups.Length; second++)
            {
                var group = dimension.Groups[second];
                for (var third = 0; third < group.Indicators.Length; third++)
                {
                    var (code1, code2) = (Code("", first), Code(Code("", first), second));
                    records.Add(Record(group.Indicators[third], [
                        ("fiscal_year", year), ("perf_obj_type", SystemField.In(form.Head, "对象")), ("lv1_perf_ind_code", code1), ("lv1_perf_ind_name", dimension.Name),
                        ("lv2_perf_ind_code", code2), ("lv2_perf_ind_name", group.Name), ("lv3_perf_ind_code", Code(code2, third))]));
                }
            }
        }
        return records.ToImmutable();
    }

    /// <summary>The fields of indicators that a record has no place for, as far as they are filled.</summary>
    public static ImmutableArray<string> NotHeld(SystemForm form)
    {
        var filled = form.Dimensions.SelectMany(dimension => dimension.Groups).SelectMany(group => group.Indicators).SelectMany(indicator => indicator.Fields)
            .Where(field => field.Text.Length > 0).Select(field => field.Name).ToHashSet(StringComparer.Ordinal);
        return [.. IndicatorForm.Names.Where(name => filled.Contains(name) && !Held.Contains(name))];
    }

    private static string Code(string above, int place) => above + (place + 1).ToString("00", CultureInfo.InvariantCulture);

    private static IndicatorRecord Record(IndicatorForm indicator, IEnumerable<(string Name, string Text)> levels)
    {
        string Field(string name) => SystemField.In(indicator.Fields, name);
        var content = new[] { Field("口径"), Field("公式") is { Length: > 0 } formula ? $"{Field("名称")}={formula}" : "" };
        var remark = new[] { Field("分值") is var weight && PointsText.Read(weight) is not null ? $"分值：{weight}分" : "", indicator.Note };
        (string Name, string Text)[] own =
        [
            ("kpi_id", Field("编号")), ("lv3_perf_ind_name", Field("名称")), ("kpi_content", string.Join('\n', content.Where(part => part.Length > 0))),
            ("kpi_evalstd", Field("规范表述") is { Length: > 0 } wording ? wording : Field("评分标准")), ("kpi_remark", string.Join('；', remark.Where(part => part.Length > 0))),
        ];
        return new(levels.Concat(own).Where(field => field.Text.Length > 0).ToImmutableDictionary(field => field.Name, field => field.Text, StringComparer.Ordinal));
    }

    /// <summary>As a printed table, to be understood like any other; deleted records are left out.</summary>
    public static PrintedScoreTable Table(IEnumerable<IndicatorRecord> records) => new(
        [.. records.Where(record => !record.IsDeleted && record["lv3_perf_ind_name"].Length > 0).Select(Printed)], null, "指标接口记录");

    private static PrintedIndicator Printed(IndicatorRecord record) => new(
        [.. new[] { record["lv1_perf_ind_name"], record["lv2_perf_ind_name"] }.Where(name => name.Length > 0).Select(name => new PrintedLevel(name, null))],
        record["lv3_perf_ind_name"],
        Weight.Match(record["kpi_remark"]) is { Success: true } match ? decimal.Parse(match.Groups["points"].Value, CultureInfo.InvariantCulture) : null,
        record["kpi_content"] is { Length: > 0 } content ? content : null,
        record["kpi_evalstd"] is { Length: > 0 } standard ? standard : null,
        null)
    {
        Id = record["kpi_id"] is { Length: > 0 } id ? id : null,
    };
}
