using System.Text;
using Jiheng.Documents.Records;
using Jiheng.Documents.Systems;
using Jiheng.Indicators.Loading;
using Jiheng.Tests.CommandLine;

namespace Jiheng.Tests.Records;

public sealed class IndicatorRecordTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("jiheng").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Theory]
    [InlineData("a.csv")]
    [InlineData("a.json")]
    public void Records_written_and_read_again_are_the_same_records(string name)
    {
        ImmutableArray<IndicatorRecord> records =
        [
            new(IndicatorRecord.Names.ToImmutableDictionary(field => field, field => $"“{field}”, 第一行\n第二行")),
            new(ImmutableDictionary<string, string>.Empty.Add("lv3_perf_ind_name", "=1+1").Add("kpi_evalstd", "-5分").Add("kpi_val", "+3").Add("kpi_remark", "@附件").Add("computesign", "'=").Add("meterunit", "\"个\"")),
        ];

        var read = Assert.IsType<RecordReading.Read>(IndicatorRecords.Read(name.EndsWith("csv", StringComparison.Ordinal) ? IndicatorRecords.ToCsv(records) : IndicatorRecords.ToJson(records), name));

        Assert.Equal(records, read.Records);
        Assert.Empty(read.Others);
    }

    [Fact]
    public void Cells_that_would_be_run_as_formulas_are_written_as_text()
    {
        var csv = Encoding.UTF8.GetString(IndicatorRecords.ToCsv([new(ImmutableDictionary<string, string>.Empty.Add("kpi_id", "=cmd|' /C calc'!A0").Add("kpi_val", "-3").Add("fiscal_year", "@x").Add("lv3_perf_ind_name", "+1"))]));

        foreach (var cell in csv.Split('\n')[1].Split(','))
            Assert.DoesNotMatch("^[=+@-]", cell);
    }

    [Theory]
    [InlineData("=HYPERLINK(\"x\")", "\"'=HYPERLINK(\"\"x\"\")\"")]
    [InlineData("+1", "'+1")]
    [InlineData("-1", "'-1")]
    [InlineData("@a", "'@a")]
    [InlineData("＝1", "'＝1")]
    [InlineData("甲,乙", "\"甲,乙\"")]
    [InlineData("86.5", "86.5")]
    public void A_cell_is_never_a_formula_in_a_spreadsheet(string text, string cell) => Assert.Equal(cell + "\r\n", CsvText.Line(text));

    [Theory]
    [InlineData("UTF-8", true)]
    [InlineData("UTF-8", false)]
    [InlineData("GB18030", false)]
    public void Files_of_any_usual_encoding_are_read(string encoding, bool marked)
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        var bytes = Encoding.GetEncoding(encoding).GetBytes("LV1_PERF_IND_NAME,lv3_perf_ind_name,kpi_evalstd,附注\r\n产出指标,完成率,\"100%得满分，每低1个百分点扣0.1分\",多的\r\n");

        var read = Assert.IsType<RecordReading.Read>(IndicatorRecords.Read(marked ? [.. Encoding.UTF8.Preamble, .. bytes] : bytes, "a.csv"));

        Assert.Equal(("产出指标", "完成率", "100%得满分，每低1个百分点扣0.1分"), (read.Records[0]["lv1_perf_ind_name"], read.Records[0]["lv3_perf_ind_name"], read.Records[0]["kpi_evalstd"]));
        Assert.Equal(["附注"], read.Others);
    }

    [Theory]
    [InlineData("a.csv", "", "没有记录")]
    [InlineData("a.csv", "甲,乙\n1,2\n", "没有三级指标名称这一栏")]
    [InlineData("a.csv", "kpi_id,KPI_ID,lv3_perf_ind_name\n1,2,3\n", "重复的栏目")]
    [InlineData("a.json", "{}", "应是记录的列表")]
    [InlineData("a.json", "[{\n", "不是完整的 JSON")]
    [InlineData("a.json", """[{"lv3_perf_ind_name":"\ud800"}]""", "不完整的字符")]
    public void A_file_that_holds_no_records_is_refused_with_one_sentence(string name, string content, string said) =>
        Assert.Contains(said, Assert.IsType<RecordReading.Refused>(IndicatorRecords.Read(Encoding.UTF8.GetBytes(content), name)).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("hongjiang-2020", "指标.csv")]
    [InlineData("beita-2022", "指标.json")]
    public void A_system_that_went_out_as_records_comes_back_with_its_levels_weights_and_rules(string id, string name)
    {
        Assert.Equal(0, Ran.In(folder, "system", "--system", id, "-o", name, "--systems", Folders.Of("indicator-systems")).Status);
        var ran = Ran.In(folder, "system", name, "--id", "again", "-o", "again.yaml", "--systems", Folders.Of("indicator-systems"));

        Assert.Equal((0, ""), (ran.Status, ran.Error));
        var again = SystemReader.Read(new("again/体系.yaml", File.ReadAllText(Path.Combine(folder, "again.yaml"))), Repository.Dictionary).Value!;
        var system = Repository.Systems[id];
        Assert.Equal(system.Indicators.Select(each => (each.Name, each.Full, each.Rule, each.Formula?.Root)), again.Indicators.Select(each => (each.Name, each.Full, each.Rule, each.Formula?.Root)));
        Assert.Equal(system.Indicators.Select(each => each.Id), again.Indicators.Select(each => each.Id));
        Assert.Equal(system.Dimensions.SelectMany(each => each.Groups).Select(each => each.Name), again.Dimensions.SelectMany(each => each.Groups).Select(each => each.Name));
    }

    [Fact]
    public void Codes_that_lost_their_noughts_in_a_spreadsheet_change_nothing_of_the_system()
    {
        var records = SystemRecords.Of(SystemForms.Of(Repository.Systems["beita-2022"]));
        var saved = records.Select(record => new IndicatorRecord(record.Fields.ToImmutableDictionary(field => field.Key, field => field.Key.EndsWith("_code", StringComparison.Ordinal) ? field.Value.TrimStart('0') : field.Value)));

        Assert.NotEqual(records, saved);
        Assert.Equal(SystemRecords.Table(records).Rows.Select(row => (row.Id, row.Name, row.Weight)), SystemRecords.Table(saved).Rows.Select(row => (row.Id, row.Name, row.Weight)));
    }

    [Theory]
    [InlineData("quality_standard_rate", "质量达标率", "quality_standard_rate")]
    [InlineData("project_quality_standard_rate", "质量达标率", "project_quality_standard_rate")]
    [InlineData("8a7f01", "质量达标率", "project_quality_standard_rate")]
    [InlineData("a7f01", "质量达标率", "project_quality_standard_rate")]
    [InlineData("own_rate", "本县自定的比率", "own_rate")]
    [InlineData("quality_standard_rate", "本县自定的比率", "indicator_01")]
    [InlineData("010101", "本县自定的比率", "indicator_01")]
    public void The_number_of_a_record_is_kept_unless_it_means_something_else_here(string id, string name, string kept)
    {
        var table = SystemRecords.Table([new(ImmutableDictionary<string, string>.Empty.Add("kpi_id", id).Add("lv3_perf_ind_name", name))]);

        Assert.Equal(kept, Assert.Single(RowForm.Of(table, new(2024), Repository.Dictionary, Repository.Systems.Values.OrderBy(system => system.Id, StringComparer.Ordinal))).Id);
    }

    [Fact]
    public void Empty_cells_behind_the_header_are_no_fields() =>
        Assert.Equal("完成率", Assert.Single(Assert.IsType<RecordReading.Read>(IndicatorRecords.Read(Encoding.UTF8.GetBytes("lv3_perf_ind_name,,\n完成率,,\n"), "a.csv")).Records)["lv3_perf_ind_name"]);

    [Fact]
    public void What_a_record_has_no_place_for_is_named_when_a_system_goes_out()
    {
        var lost = SystemRecords.NotHeld(SystemForms.Of(Repository.Systems["hongjiang-2020"]));

        var ran = Ran.In(folder, "system", "--system", "hongjiang-2020", "-o", "指标.csv", "--systems", Folders.Of("indicator-systems"));

        Assert.NotEmpty(lost);
        Assert.Contains($"没有写出：{string.Join('、', lost)}；", ran.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Deleted_records_are_left_out() => Assert.Empty(SystemRecords.Table([new(ImmutableDictionary<string, string>.Empty.Add("lv3_perf_ind_name", "完成率").Add("is_deleted", "1"))]).Rows);

    [Fact]
    public void The_same_system_gives_the_same_records() =>
        Assert.Equal(IndicatorRecords.ToCsv(SystemRecords.Of(SystemForms.Of(Repository.Systems["beita-2022"]))), IndicatorRecords.ToCsv(SystemRecords.Of(SystemForms.Of(Repository.Systems["beita-2022"]))));
}
