using Jiheng.Documents.Systems;
using Jiheng.Tests.CommandLine;
using Jiheng.Tests.Workbooks;

namespace Jiheng.Tests.Systems;

public sealed class SystemWorkbookTests
{
    public static TheoryData<string> Systems => [.. Repository.Systems.Keys.Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Systems))]
    public void A_system_written_as_a_workbook_and_read_again_is_the_same_system(string id)
    {
        var system = Repository.Systems[id];
        var form = SystemForms.Of(system);

        var read = SystemWorkbookReader.Read(SystemWorkbook.Write(form));

        Assert.NotNull(read);
        Assert.Equal(SystemYaml.Write(form), SystemYaml.Write(read));
        var again = read.Load(Repository.Dictionary);
        Assert.Empty(again.Problems.Where(problem => problem.IsError));
        Assert.Equal(system.Indicators.Select(indicator => (indicator.Id, indicator.Full, indicator.Rule, indicator.Formula)), again.Value!.Indicators.Select(indicator => (indicator.Id, indicator.Full, indicator.Rule, indicator.Formula)));
        Assert.Equal(SystemYaml.Write(form), SystemYaml.Write(SystemForms.Of(again.Value)));
    }

    [Fact]
    public void A_level_keeps_its_name_when_its_first_indicator_is_cleared()
    {
        var form = SystemForms.Of(Repository.Systems["hongjiang-2020"]);
        var (first, group) = (form.Dimensions[1], form.Dimensions[1].Groups[0]);
        var cleared = group.Indicators[0] with { Fields = [] };
        var changed = form with { Dimensions = form.Dimensions.SetItem(1, first with { Groups = first.Groups.SetItem(0, group with { Indicators = group.Indicators.SetItem(0, cleared) }) }) };

        var read = SystemWorkbookReader.Read(SystemWorkbook.Write(changed));

        Assert.Equal(form.Dimensions.Select(each => each.Name), read?.Dimensions.Select(each => each.Name));
        Assert.Equal(group.Name, read?.Dimensions[1].Groups[0].Name);
        Assert.Equal(group.Indicators.Length - 1, read?.Dimensions[1].Groups[0].Indicators.Length);
    }

    [Fact]
    public void The_workbook_of_a_system_is_valid_and_the_same_every_time()
    {
        var form = SystemForms.Of(Repository.Systems["hongjiang-2020"]);

        var file = SystemWorkbook.Write(form);

        Assert.Empty(WrittenWorkbook.Faults(file));
        Assert.Equal(file, SystemWorkbook.Write(form));
    }

    [Fact]
    public void What_a_person_changes_in_the_workbook_is_read()
    {
        var form = SystemForms.Of(Repository.Systems["beita-2022"]);
        var changed = form with { Head = [.. form.Head.Select(field => field.Name == "编号" ? field with { Text = "beita-2023" } : field)], Notes = [.. form.Notes, "=改过的说明：第 # 条"] };

        var read = SystemWorkbookReader.Read(SystemWorkbook.Write(changed));

        Assert.Equal("beita-2023", read?.Id);
        Assert.Equal("=改过的说明：第 # 条", read?.Load(Repository.Dictionary).Value?.Notes[^1]);
    }

    [Fact]
    public void A_broken_file_is_refused_with_one_sentence()
    {
        var folder = Directory.CreateTempSubdirectory("jiheng").FullName;
        File.WriteAllBytes(Path.Combine(folder, "坏的.xlsx"), [.. "PK\u0003\u0004坏"u8]);

        var ran = Ran.In(folder, "system", "坏的.xlsx", "--systems", Folders.Of("indicator-systems"));

        Assert.Equal(2, ran.Status);
        Assert.Contains("已损坏", ran.Error, StringComparison.Ordinal);
        Directory.Delete(folder, recursive: true);
    }

    [Fact]
    public void A_workbook_of_another_layout_is_left_to_be_read_as_a_printed_table() =>
        Assert.Null(SystemWorkbookReader.Read(AWorkbook.Of(("评分表", [["一级指标", "三级指标", "分值"]]))));
}
