using System.IO.Compression;
using Jiheng.Documents.Workbooks;
using Jiheng.Indicators.Definitions;
using Jiheng.Indicators.Figures;
using Jiheng.Indicators.Loading;
using Jiheng.Tests.Scoring;

namespace Jiheng.Tests.Workbooks;

public sealed class FigureWorkbookTests
{
    private static readonly object?[] Header = ["数据项", "本年", "上年", "单位", "来源", "备注"];

    private static readonly (string, object?[][]) Unit = ("基本信息", [["单位", "示例单位"], ["年度", 2022]]);

    [Fact]
    public void A_workbook_says_the_same_as_the_file_it_replaces()
    {
        var system = Sample.System((Sample.Control, 2m), (Sample.Used, 14m));
        var file = AWorkbook.Of(
            Unit,
            ("数据", [["填报表"], Header, ["“三公经费”决算数", 96.4m, 12.34m, "万元", "决算表"], ["“三公经费”预算数", "90万元"], ["在职人员数", "暂缺", null, "人", null, "没有统计"]]),
            ("判定", [["编号", "项目", "判定", "来源"], ["compliance", "次数", 1, "审计报告"]]));

        var figures = Read(file, system).Value;

        Assert.Equal("示例单位", figures?.Unit);
        Assert.Equal(new FiscalYear(2022), figures?.Year);
        Assert.Equal(new Observed<Quantity>.Known(new(96.4m, Quantities.Unit("万元")), "决算表"), figures?.ThisYear[FigureName.Normalise("“三公经费”决算数")]);
        Assert.Equal(new Observed<Quantity>.Known(new(12.34m, Quantities.Unit("万元")), "决算表"), figures?.LastYear[FigureName.Normalise("“三公经费”决算数")]);
        Assert.Equal(new Observed<Quantity>.Missing("没有统计"), figures?.ThisYear["在职人员数"]);
        Assert.Equal(1m, figures?.Determinations["compliance"].Facts.Count);
    }

    [Fact]
    public void A_problem_is_reported_with_sheet_and_row()
    {
        var loaded = Read(AWorkbook.Of(Unit, ("数据", [Header, ["“三公经费”决算", 1m, null, "万元"]])), Sample.System((Sample.Control, 2m)));

        Assert.Equal("表.xlsx 数据:2", Assert.Single(loaded.Problems).Where.ToString());
    }

    [Theory]
    [InlineData(null, 12.5, null, "“12.5”前面没有写数据项；请写上名称，合并的单元格先取消合并。")]
    [InlineData("在职人员数", -5.0, "人", "“在职人员数”写成了-5人；不能小于0，请核对。")]
    [InlineData("在职人员数", 5.5, "人", "“在职人员数”写成了5.5人；应是整数，请核对。")]
    [InlineData("在职人员数", "三人", null, "“在职人员数”写成了“三人”，应写数字和单位，如 12人；没有的写“暂缺”或“无此项”及原因。")]
    [InlineData("在职人员数", "9999999999999999999999999999999999", "人", "“在职人员数”写成了34位的数，太大了；请核对。")]
    public void What_cannot_be_a_figure_of_its_row_is_said_in_one_sentence(string? name, object value, string? unit, string sentence)
    {
        var loaded = Read(AWorkbook.Of(Unit, ("数据", [Header, [name, value is double number ? (decimal)number : value, null, unit]])), Sample.System((Sample.Control, 2m)));

        Assert.Equal(sentence, Assert.Single(loaded.Problems).Message);
    }

    [Fact]
    public void A_note_below_the_figures_is_no_figure() =>
        Assert.Empty(Read(AWorkbook.Of(Unit, ("数据", [Header, ["在职人员数", 5m, null, "人"], [null, "填报人：办公室"]])), Sample.System((Sample.Control, 2m))).Problems);

    [Fact]
    public void A_file_that_unpacks_to_far_more_than_it_is_is_refused()
    {
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        using (var entry = zip.CreateEntry("xl/sheet.xml").Open())
            entry.Write(new byte[50_000_000]);

        Assert.Contains("解压后过大", Refused(bytes.ToArray()), StringComparison.Ordinal);
    }

    [Fact]
    public void A_workbook_without_the_sheet_or_its_header_says_which()
    {
        Assert.Contains("没有名为“数据”的工作表", Refused(AWorkbook.Of(Unit)), StringComparison.Ordinal);
        Assert.Contains("表头", Refused(AWorkbook.Of(("数据", [["一"], ["二"]]))), StringComparison.Ordinal);
    }

    [Fact]
    public void A_workbook_cut_off_anywhere_is_refused_and_never_a_crash()
    {
        var whole = AWorkbook.Of(Unit, ("数据", [Header, ["在职人员数", 5m, null, "人"]]));

        for (var length = 0; length < whole.Length; length += 37)
            Assert.IsType<WorkbookReading.Refused>(FigureWorkbook.Read(whole[..length], "表.xlsx"));
    }

    private static string Refused(byte[] file) => Assert.IsType<WorkbookReading.Refused>(FigureWorkbook.Read(file, "表.xlsx")).Message;

    private static Loaded<FigureSet> Read(byte[] file, IndicatorSystem system) =>
        FigureReader.ReadForm(Assert.IsType<WorkbookReading.Read>(FigureWorkbook.Read(file, "表.xlsx")).Form, Sample.Dictionary, system);

    private static class Quantities
    {
        public static Unit Unit(string name) => Jiheng.Indicators.Quantities.Unit.Find(name) ?? throw new InvalidOperationException(name);
    }
}
