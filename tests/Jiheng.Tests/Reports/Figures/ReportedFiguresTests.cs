using Jiheng.Indicators.Figures;
using Jiheng.Indicators.Loading;
using Jiheng.ReportChecks.Figures;
using Jiheng.Tests.Reports.Findings;
using Jiheng.Tests.Reports.Statements;

namespace Jiheng.Tests.Reports.Figures;

public sealed class ReportedFiguresTests
{
    private const string Title = "青溪县档案馆2023年度部门整体支出绩效自评报告\n";

    [Fact]
    public void A_figure_is_known_by_its_names_its_stage_and_its_unit_and_keeps_its_sentence()
    {
        var found = Of("“三公”经费年初预算安排4.9万元，实际支出1.25万元。");

        Assert.Equal(("青溪县档案馆", 2023), (found.Unit, found.Year?.Value));
        Assert.Equal(["“三公经费”预算数 4.9万元", "“三公经费”决算数 1.25万元"], Words(found));
        Assert.Equal(["固定资产净值 76.57万元"], Words(Of("资产总额92.09万元，固定资产净值76.57万元。")));
        var place = Assert.Single(found.Figures.First(figure => figure.Element.Name == "“三公经费”决算数").Places);
        Assert.Equal(("第2段", "“三公”经费年初预算安排4.9万元，实际支出1.25万元。", "1.25万元"), (place.Place, place.Quote, place.Printed));
    }

    [Theory]
    [InlineData("2022年度公务接待费支出决算为3.2万元。")]
    [InlineData("公务接待费支出决算比上年减少3.2万元。")]
    [InlineData("公务接待费支出决算约3.2万元。")]
    [InlineData("公务接待费支出决算不超过3.2万元。")]
    [InlineData("公务接待费支出3.2万元。")]
    [InlineData("公务接待费支出决算为32人。")]
    [InlineData("一般公共预算财政拨款公务接待费支出决算为3.2万元。")]
    [InlineData("灌区维修项目公务接待费支出决算为3.2万元。")]
    public void What_is_of_another_year_a_change_about_or_of_something_else_is_not_taken(string sentence) => Assert.Empty(Words(Of(sentence)));

    [Fact]
    public void The_same_number_in_two_places_is_one_and_two_numbers_stand_beside_each_other()
    {
        var found = Of("公务接待费支出决算为12.96万元。\n2023年度公务接待费支出决算为129600元。\n政府采购年初预算10万元。\n政府采购预算为12万元。");

        Assert.Equal(["公务接待费决算数 129600元"], found.Figures.Where(figure => !figure.IsAmbiguous).Select(Words));
        Assert.Equal(2, found.Figures.First(figure => !figure.IsAmbiguous).Places.Length);
        Assert.Equal(["政府采购预算数 10万元", "政府采购预算数 12万元"], found.Figures.Where(figure => figure.IsAmbiguous).Select(Words).Order(StringComparer.Ordinal));
    }

    [Theory, InlineData("baojing-2017"), InlineData("beita-2022"), InlineData("heshan-2021"), InlineData("hongjiang-2020"), InlineData("xushui-2023")]
    public void What_is_taken_from_a_published_report_is_what_a_person_read_in_it(string name)
    {
        SeedReports.SkipWithout();
        var read = FigureReader.Read(new("figures.yaml", File.ReadAllText(Folders.Of($"samples/{name}/figures.yaml"))), Repository.Dictionary, Repository.Systems[name]).Value!;

        var wrong = from figure in ReportedFigures.Of(SeedReports.Read(name), Repository.Dictionary).Figures
                    where !figure.IsAmbiguous
                    where read.ThisYear.GetValueOrDefault(FigureName.Normalise(figure.Element.Name)) is not Observed<Quantity>.Known known || Math.Abs(known.Value.InBase - figure.Amount.InBase) > 60m
                    select Words(figure);

        Assert.Empty(wrong);
    }

    private static ReportedFigures Of(string text) => ReportedFigures.Of(APlainReport.Of(Title + text), Repository.Dictionary);

    private static IEnumerable<string> Words(ReportedFigures found) => found.Figures.Select(Words);

    private static string Words(ReportedFigure figure) => $"{figure.Element.Name} {figure.Amount}";
}
