using Jiheng.Documents.PriorReports;
using Jiheng.Documents.Reports;
using Jiheng.Indicators.Loading;
using Jiheng.Tests.CommandLine;

namespace Jiheng.Tests.Figures;

public sealed class PriorReportTests
{
    private const string Text = "青溪县档案馆2023年度部门整体支出绩效自评报告\n\n“三公”经费年初预算安排4.9万元，实际支出1.25万元。\n\n政府采购年初预算10万元。\n\n政府采购预算为12万元。\n";

    [Fact]
    public void The_source_of_a_figure_names_the_report_and_the_place()
    {
        var report = Read(System.Text.Encoding.UTF8.GetBytes(Text), "自评.txt");

        var figure = report.Figures.First(each => each.Element.Name == "“三公经费”决算数");
        Assert.StartsWith("2023年度自评报告 第", report.SourceOf(figure), StringComparison.Ordinal);
        Assert.Equal("1.25万元", figure.Amount.ToString());
    }

    [Fact]
    public void Tables_of_accounts_give_figures_too_and_what_they_print_in_two_ways_is_ambiguous()
    {
        var report = Read(AnAccountsWorkbook.OfNineTables("5,230,000.00"), "决算公开.xlsx");

        Assert.Equal(2023, report.Year?.Value);
        Assert.Contains(report.Figures, figure => figure is { Element.Name: "支出决算数", IsAmbiguous: false } && figure.Places.Any(place => place.Place.Contains("GK03!C5", StringComparison.Ordinal)));
        Assert.Equal(2, report.Figures.Count(figure => figure is { Element.Name: "收入决算数", IsAmbiguous: true }));
    }

    [Fact]
    public void The_command_writes_last_years_figures_for_the_year_after_the_report()
    {
        var folder = Directory.CreateTempSubdirectory("jiheng-").FullName;
        File.WriteAllText(Path.Combine(folder, "自评.txt"), Text);

        var ran = Ran.In(folder, "figures", "自评.txt", "--last-year", "-o", "figures.yaml", "--systems", Folders.Of("indicator-systems"));

        Assert.Equal(1, ran.Status);
        Assert.Contains("拿不准的2个没有取", ran.Output, StringComparison.Ordinal);
        var figures = FigureReader.Read(new("figures.yaml", File.ReadAllText(Path.Combine(folder, "figures.yaml"))), Repository.Dictionary, Repository.Systems["beita-2022"]).Value;
        Assert.Equal((2024, "青溪县档案馆", 2), (figures?.Year.Value, figures?.Unit, figures?.LastYear.Count));
        Directory.Delete(folder, recursive: true);
    }

    private static PriorReport Read(byte[] file, string name) => PriorReport.Read(Assert.IsType<ReportReading.Read>(ReportReader.Read(file, name)).Text, Repository.Accounts, Repository.Dictionary);

    [Fact]
    public void The_command_does_not_write_a_years_own_numbers_as_those_of_the_year_before()
    {
        var folder = Directory.CreateTempSubdirectory("jiheng-").FullName;
        File.WriteAllText(Path.Combine(folder, "自评.txt"), Text);

        var ran = Ran.In(folder, "figures", "自评.txt", "--last-year", "--year", "2023", "-o", "figures.yaml", "--systems", Folders.Of("indicator-systems"));

        Assert.Contains("--year 写成了2023，请写2024", ran.Error, StringComparison.Ordinal);
        Assert.False(File.Exists(Path.Combine(folder, "figures.yaml")));
        Directory.Delete(folder, recursive: true);
    }
}
