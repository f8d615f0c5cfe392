using Jiheng.Documents.FinalAccounts;
using Jiheng.Documents.Reports;
using Jiheng.Documents.Reports.Programs;
using Jiheng.Indicators.Loading;
using Jiheng.Tests.CommandLine;
using Jiheng.Tests.Workbooks;

namespace Jiheng.Tests.Figures;

public sealed class FinalAccountsTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("jiheng").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void Nine_tables_in_yuan_fill_the_figures_with_the_cell_each_was_found_in()
    {
        var accounts = Read(AnAccountsWorkbook.OfNineTables());

        Assert.Equal(("青溪县档案馆", 2023), (accounts.Unit, accounts.Year?.Value));
        Assert.Equal(["收入支出决算总表", "收入决算表", "支出决算表", "财政拨款收入支出决算总表", "一般公共预算财政拨款支出决算表", "一般公共预算财政拨款基本支出决算表", "政府性基金预算财政拨款收入支出决算表", "国有资本经营预算财政拨款支出决算表", "“三公”经费支出决算表"], accounts.Tables.Select(table => table.Name));
        Assert.Empty(accounts.Conflicts);
        Assert.Equal(
            new Dictionary<string, string>
            {
                ["收入决算数"] = "5200000元",
                ["支出决算数"] = "5250000元",
                ["收支决算总计"] = "5300000元",
                ["年初结转和结余"] = "100000元",
                ["年末结转和结余"] = "50000元",
                ["财政拨款收入决算数"] = "5000000元",
                ["一般公共预算财政拨款收入决算数"] = "5000000元",
                ["其他收入决算数"] = "200000元",
                ["基本支出决算数"] = "4000000元",
                ["项目支出决算数"] = "1250000元",
                ["财政拨款支出决算数"] = "5030000元",
                ["一般公共预算财政拨款支出决算数"] = "5030000元",
                ["政府性基金预算支出决算数"] = "0元",
                ["国有资本经营预算支出决算数"] = "0元",
                ["一般公共预算基本支出决算数"] = "3900000元",
                ["一般公共预算项目支出决算数"] = "1130000元",
                ["一般公共服务支出决算数"] = "4500000元",
                ["社会保障和就业支出决算数"] = "400000元",
                ["卫生健康支出决算数"] = "200000元",
                ["住房保障支出决算数"] = "150000元",
                ["年初财政拨款结转和结余"] = "80000元",
                ["年末财政拨款结转和结余"] = "50000元",
                ["财政拨款收支决算总计"] = "5080000元",
                ["“三公经费”预算数"] = "30000元",
                ["“三公经费”决算数"] = "21500元",
                ["因公出国（境）费预算数"] = "0元",
                ["因公出国（境）费决算数"] = "0元",
                ["公务接待费预算数"] = "30000元",
                ["公务接待费决算数"] = "21500元",
            }.OrderBy(each => each.Key, StringComparer.Ordinal),
            accounts.Figures.ToDictionary(figure => figure.Element.Name, figure => figure.Amount.ToString()).OrderBy(each => each.Key, StringComparer.Ordinal));
        Assert.Contains("收入支出决算总表 GK01!C10", accounts.Figures.Single(figure => figure.Element.Name == "收入决算数").Places);
        Assert.Empty(AccountIdentities.Differing(accounts, Repository.Tables));
        Assert.True(AccountIdentities.Compared(accounts, Repository.Tables) >= 8);
    }

    [Theory, InlineData("xls"), InlineData("ods"), InlineData("html")]
    public void The_same_accounts_saved_in_another_format_give_the_same_figures(string format)
    {
        Assert.SkipUnless(OfficeConversion.IsInstalled, "LibreOffice is not installed: apt-get install libreoffice-calc-nogui");
        var (asPublished, saved) = (Read(AnAccountsWorkbook.OfNineTables()), Read(WrittenWorkbook.Saved(AnAccountsWorkbook.OfNineTables(), format), "决算公开." + format));

        Assert.Equal((asPublished.Unit, asPublished.Year), (saved.Unit, saved.Year));
        Assert.Equal(asPublished.Figures.Select(figure => (figure.Element.Name, figure.Amount)), saved.Figures.Select(figure => (figure.Element.Name, figure.Amount)));
    }

    [Fact]
    public void Tables_of_another_count_and_numbering_in_wan_yuan_are_read_by_what_stands_in_them()
    {
        var accounts = Read(AnAccountsWorkbook.OfThirteenTables());

        Assert.Equal("云岭市水利局", accounts.Unit);
        Assert.Equal("1310.25万元", Amount(accounts, "收入决算数"));
        Assert.Equal("498万元", Amount(accounts, "项目支出决算数"));
        Assert.Equal("7.1万元", Amount(accounts, "公务用车运行维护费决算数"));
        Assert.Equal("2.7万元", Amount(accounts, "公务接待费决算数"));
        Assert.Contains(accounts.NotUnderstood, sentence => sentence.Contains("项目支出绩效自评表", StringComparison.Ordinal));
        Assert.Empty(AccountIdentities.Differing(accounts, Repository.Tables));
    }

    [Fact]
    public void What_is_printed_differently_in_two_tables_is_shown_with_both_places_and_not_taken()
    {
        var accounts = Read(AnAccountsWorkbook.OfNineTables("5,230,000.00"));

        var conflict = Assert.Single(accounts.Conflicts);
        Assert.Equal("收入决算数", conflict.Element.Name);
        Assert.Contains("GK01!C10", conflict.Sentence, StringComparison.Ordinal);
        Assert.Contains("GK02!C5", conflict.Sentence, StringComparison.Ordinal);
        Assert.DoesNotContain(accounts.Figures, figure => figure.Element.Name == "收入决算数");
    }

    [Fact]
    public void The_command_writes_figures_that_are_read_again()
    {
        File.WriteAllBytes(Path.Combine(folder, "决算公开.xlsx"), AnAccountsWorkbook.OfNineTables());

        var ran = Ran.In(folder, "figures", "决算公开.xlsx", "-o", "figures.yaml", "--systems", Folders.Of("indicator-systems"));

        Assert.Equal((0, ""), (ran.Status, ran.Error));
        var figures = FigureReader.Read(new("figures.yaml", File.ReadAllText(Path.Combine(folder, "figures.yaml"))), Repository.Dictionary, Repository.Systems["hongjiang-2020"]);
        Assert.NotNull(figures.Value);
        Assert.Equal(29, figures.Value.ThisYear.Count);
    }

    [Theory]
    [InlineData("别的.txt", "没有认出决算公开表")]
    [InlineData("坏的.xlsx", "已损坏")]
    public void A_file_without_accounts_is_refused_with_one_sentence(string name, string said)
    {
        File.WriteAllBytes(Path.Combine(folder, name), name.EndsWith(".txt", StringComparison.Ordinal) ? "今年的工作情况。"u8.ToArray() : [.. "PK\u0003\u0004坏"u8]);

        var ran = Ran.In(folder, "figures", name, "--systems", Folders.Of("indicator-systems"));

        Assert.Equal(2, ran.Status);
        Assert.Contains(said, ran.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2023年度", "决算数", "单位：元", "没有印金额单位")]
    [InlineData("编制单位：元氏县水利局", "决算数", "单位：元", "没有印金额单位")]
    [InlineData("单位：万元", "决算数（元）", "单位：万元", "金额单位不止一个")]
    [InlineData("单位：元，金额单位：万元", "决算数", "单位：元", "金额单位不止一个")]
    public void A_table_whose_unit_is_not_certain_is_refused_whatever_other_tables_print(string unit, string head, string elsewhere, string said)
    {
        var accounts = Read(AWorkbook.Of(
            ("表一", [["收入支出决算总表"], [unit], ["项目", head, "项目", head], ["本年收入合计", "13", "本年支出合计", "12"]]),
            ("表二", [["支出决算表"], [elsewhere], ["科目名称", "本年支出合计", "基本支出", "项目支出"], ["合计", "900", "800", "100"]])));

        Assert.Equal(["支出决算表"], accounts.Tables.Select(table => table.Name));
        Assert.Contains(accounts.NotUnderstood, sentence => sentence.Contains(said, StringComparison.Ordinal));
    }

    [Fact]
    public void Where_a_table_prints_no_unit_the_heads_of_its_columns_give_it()
    {
        var accounts = Read(AWorkbook.Of(("表一", [["收入支出决算总表"], ["项目", "决算数（元）", "项目", "决算数（元）"], ["本年收入合计", "13", "本年支出合计", "12"]])));

        Assert.Equal("13元", Amount(accounts, "收入决算数"));
    }

    [Theory]
    [InlineData("2024年部门预算公开表", "部门收支总表", "金额", 0)]
    [InlineData("2024年部门公开表", "部门收支总表", "金额", 1)]
    [InlineData("2024年部门预算与决算公开表", "部门收支总表", "决算数", 1)]
    public void A_table_of_the_budget_is_not_read_as_final_accounts(string above, string title, string head, int tables) =>
        Assert.Equal(tables, Read(AWorkbook.Of(("表一", [[above], [title], ["单位：元"], ["项目", head, "项目", head], ["一般公共预算财政拨款收入", "13", "一般公共服务支出", "12"], ["本年收入合计", "13", "本年支出合计", "12"]]))).Tables.Length);

    private static string? Amount(AccountFigures accounts, string name) => accounts.Figures.SingleOrDefault(figure => figure.Element.Name == name)?.Amount.ToString();

    private static AccountFigures Read(byte[] file, string name = "决算公开.xlsx") => FinalAccountsReader.Read([Assert.IsType<ReportReading.Read>(ReportReader.Read(file, name)).Text], Repository.Accounts, Repository.Dictionary);
}
