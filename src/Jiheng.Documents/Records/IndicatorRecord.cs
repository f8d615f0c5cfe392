using System.Collections.Immutable;

namespace Jiheng.Documents.Records;

/// <summary>指标接口记录。One record PM_PERF_INDICATOR, as systems of budget management exchange it: a text for each field, empty where there is none.</summary>
public sealed record IndicatorRecord(ImmutableDictionary<string, string> Fields)
{
    /// <summary>Every field, in the order they are written.</summary>
    public static ImmutableArray<string> Names { get; } =
    [
        "kpi_id", "fiscal_year", "mof_div_code", "mof_div_name", "agency_code", "agency_name", "pro_code", "pro_name",
        "lv1_perf_ind_code", "lv1_perf_ind_name", "lv2_perf_ind_code", "lv2_perf_ind_name", "lv3_perf_ind_code", "lv3_perf_ind_name",
        "kpi_content", "kpi_evalstd", "kpi_val", "kpi_remark", "sub_mof_div", "perf_obj_type", "spe_pro", "mof_aud_opinion", "bgt_id", "ori_div", "version",
        "is_last_inst", "is_deleted", "times", "computesign", "meterunit", "yearflag",
    ];

    public string this[string name] => Fields.GetValueOrDefault(name, "");

    public bool IsDeleted => this["is_deleted"] == "1";

    public bool Equals(IndicatorRecord? other) => other is not null && Names.All(name => this[name] == other[name]);

    public override int GetHashCode() => HashCode.Combine(this["kpi_id"], this["lv3_perf_ind_name"]);
}
