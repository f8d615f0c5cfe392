using Jiheng.Documents.Workbooks;
using Jiheng.Indicators.Definitions;
using Jiheng.Indicators.Figures;
using Jiheng.Indicators.Loading;

namespace Jiheng.Tests.Workbooks;

public sealed class FigureTemplateTests
{
    public static TheoryData<string> Samples => ["beita-2022", "hongjiang-2020", "heshan-2021", "xushui-2023", "baojing-2017"];

    [Theory]
    [MemberData(nameof(Samples))]
    public void A_template_filled_with_figures_gives_the_same_figures_back(string id)
    {
        var system = Repository.Systems[id];
        var figures = FigureReader.Read(Repository.Source($"samples/{id}/figures.yaml"), Repository.Dictionary, system).Value!;

        var read = Read(FigureTemplate.Write(Repository.Tables, figures, system), system);

        Assert.Equal((figures.Unit, figures.Year), (read.Unit, read.Year));
        Assert.Equal(Lines(figures.ThisYear), Lines(read.ThisYear));
        Assert.Equal(Lines(figures.LastYear), Lines(read.LastYear));
        Assert.Equal(Found(figures), Found(read));
        Assert.Equal(figures.NotApplicable.OrderBy(each => each.Key, StringComparer.Ordinal), read.NotApplicable.OrderBy(each => each.Key, StringComparer.Ordinal));
    }

    private static IEnumerable<string> Found(FigureSet figures) =>
        from each in figures.Determinations.OrderBy(each => each.Key, StringComparer.Ordinal)
        let facts = each.Value.Facts
        let items = string.Join(' ', facts.Items.OrderBy(item => item.Key, StringComparer.Ordinal).Select(item => $"{item.Key}{item.Value}").Concat(facts.Counts.OrderBy(item => item.Key, StringComparer.Ordinal).Select(item => $"{item.Key}{item.Value}")))
        select $"{each.Key} {items} {facts.Count} {facts.Met} {facts.Grade} {facts.Value} {facts.Veto} {string.Join('、', facts.Values)} {each.Value.Given} {each.Value.Reason}";

    [Fact]
    public void Zero_missing_not_applicable_and_empty_stay_four_things_and_units_and_sources_stay_what_they_are()
    {
        var system = Repository.Systems["beita-2022"];
        var figures = new FigureSet
        {
            Unit = "=某某单位",
            Year = new(2022),
            ThisYear = Named(
                ("支出决算数", Known("0万元", "决算报表")), ("年初预算数", Known("6989900元", "预算批复")), ("编制数", new Observed<Quantity>.Missing("编办还没有批复")),
                ("政府采购预算数", new Observed<Quantity>.NotApplicable("没有采购")), ("在职人员数", Known("12人", "+花名册")), ("固定资产总额", Known("1234567890.12345678万元", "资产报表"))),
            LastYear = Named(("支出决算数", Known("12.5万元", "上年决算")), ("编制数", new Observed<Quantity>.Missing("上年没有"))),
        };

        var read = Read(FigureTemplate.Write(Repository.Tables, figures, system), system);

        Assert.Equal("=某某单位", read.Unit);
        Assert.Equal(Lines(figures.ThisYear), Lines(read.ThisYear));
        Assert.Equal(Lines(figures.LastYear), Lines(read.LastYear));
    }

    [Fact]
    public void The_template_is_valid_protected_and_the_same_every_time()
    {
        var empty = new FigureSet { Unit = "", Year = new(2022) };

        var file = FigureTemplate.Write(Repository.Tables, empty, Repository.Systems["beita-2022"]);

        Assert.Empty(WrittenWorkbook.Faults(file));
        Assert.Equal(file, FigureTemplate.Write(Repository.Tables, empty, Repository.Systems["beita-2022"]));
        Assert.Equal(Repository.Tables.All.Length + 3, WrittenWorkbook.Values(file).Count);
        Assert.Equal(Repository.Tables.All.SelectMany(table => table.Elements).Count(), WrittenWorkbook.Values(file).Values.Sum(rows => rows.Count(row => row.Length == 8 && row[2] is string name && Repository.Dictionary.Find(name) is not null)));
    }

    [Fact]
    public void Every_determination_the_template_asks_for_is_one_that_can_be_entered()
    {
        foreach (var system in Repository.Systems.Values)
        {
            var asked = WrittenWorkbook.Values(FigureTemplate.Write(Repository.Tables, new() { Unit = "某某单位", Year = system.Years[0] }, system))["判定"].Where(row => row[0] is string && row[3] is string).Skip(1);
            object?[][] filled = [["编号", "项目", "判定", "来源"], .. asked.Select(row => new object?[] { row[0], row[3], Answer((string)row[3]!, system.Indicators.Single(indicator => indicator.Id == (string)row[0]!)), "复核" })];

            Read(AWorkbook.Of(("基本信息", [["单位", "某某单位"], ["年度", system.Years[0].Value]]), ("数据", [["数据项", "本年"], ["编制数", "3人"]]), ("判定", filled)), system);
        }
    }

    private static string Answer(string item, Indicator indicator) => item switch
    {
        "次数" or "给分" => "0",
        "值" or "各项" or "达成" or "总数" => "1",
        "等次" => Grades(indicator.Rule)[0],
        _ => "是",
    };

    private static ImmutableArray<string> Grades(Jiheng.Indicators.Standards.ScoringRule rule) => rule switch
    {
        Jiheng.Indicators.Standards.ScoringRule.GradeMap map => [.. map.Grades.Select(grade => grade.Grade)],
        Jiheng.Indicators.Standards.ScoringRule.Gated gated => Grades(gated.Otherwise),
        _ => ["优秀"],
    };

    private static FigureSet Read(byte[] file, IndicatorSystem system)
    {
        var form = Assert.IsType<WorkbookReading.Read>(FigureWorkbook.Read(file, "填报.xlsx")).Form;
        var loaded = FigureReader.ReadForm(form, Repository.Dictionary, system);
        Assert.Empty(loaded.Problems.Where(problem => problem.IsError).Select(problem => problem.ToString()));
        return loaded.Value!;
    }

    private static Observed<Quantity> Known(string text, string source) => new Observed<Quantity>.Known(QuantityText.Read(text)!.Value, source);

    private static ImmutableDictionary<string, Observed<Quantity>> Named(params (string Name, Observed<Quantity> Figure)[] figures) => figures.ToImmutableDictionary(each => FigureName.Normalise(each.Name), each => each.Figure);

    private static IEnumerable<string> Lines(ImmutableDictionary<string, Observed<Quantity>> figures) => figures.OrderBy(each => each.Key, StringComparer.Ordinal).Select(each => $"{each.Key} {each.Value}");
}
