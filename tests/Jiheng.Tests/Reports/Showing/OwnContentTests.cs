using Jiheng.Tests.CommandLine;

namespace Jiheng.Tests.Reports.Showing;

public sealed class OwnContentTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("jiheng").FullName;

    [Fact]
    public void A_folder_of_own_content_takes_the_place_of_the_programs_file_by_file()
    {
        Directory.CreateDirectory(Path.Combine(folder, "report-checks"));
        File.WriteAllText(Path.Combine(folder, "自评.txt"), "示例市水文站2023年度部门整体支出绩效自评报告\n\n做好庆祝建党100周年保障工作。\n");

        Assert.Contains("HY401", Ran.In(folder, "check", "自评.txt").Output, StringComparison.Ordinal);

        File.WriteAllText(Path.Combine(folder, "report-checks", "当年大事.yaml"), "当年大事:\n  - { 用语: 建党100周年, 年份: 2023 }\n");

        Assert.DoesNotContain("HY401", Ran.In(folder, "check", "自评.txt").Output, StringComparison.Ordinal);
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);
}
