using System.Text.RegularExpressions;

namespace Jiheng.Tests.Reports.Showing;

public sealed class SeveralFilesTests
{
    private static readonly string[] Names = [.. Enumerable.Range(1, 20).Select(number => $"报告{number:00}.docx")];

    [Fact]
    public void Results_come_in_the_order_of_the_files()
    {
        using var check = Twenty();

        var files = Regex.Matches(check.Run(Names).Output, "文件：(.*)").Select(match => match.Groups[1].Value);

        Assert.Equal(Names, files);
    }

    [Fact]
    public void A_folder_is_all_its_files_but_those_an_office_program_left_there()
    {
        using var check = Twenty();
        File.WriteAllText(Path.Combine(check.Folder, "~$报告01.docx"), "");

        Assert.Contains("共核验 20 份，20 份有错误，错误合计 100 处。", check.Run(".").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Progress_is_shown_to_a_person_and_not_to_a_pipe()
    {
        using var check = Twenty();

        Assert.Contains("正在核验 20/20", check.Run(true, [.. Names, "-o", "结果.json"]).Output, StringComparison.Ordinal);
        Assert.Empty(check.Run([.. Names, "-o", "结果.json"]).Output);
        Assert.DoesNotContain("正在核验", check.Run(true, Names[0]).Output, StringComparison.Ordinal);
    }

    [Fact]
    public void One_page_for_several_reports_has_no_id_twice()
    {
        using var check = Twenty();

        var page = check.Run([.. Names, "--format", "html", "--all"]).Output;
        var ids = Regex.Matches(page, " id=\"([^\"]*)\"").Select(match => match.Groups[1].Value).ToList();

        Assert.Equal(ids.Count, ids.Distinct().Count());
        Assert.All(Regex.Matches(page, "href=\"#([^\"]*)\""), link => Assert.Contains(link.Groups[1].Value, ids));
    }

    [Fact]
    public void A_page_names_the_file_and_not_where_it_lies_on_the_machine_it_was_made_on()
    {
        using var check = new CheckRan().With(Path.Combine("张三的文件", Invented.FileName), Invented.Text, Invented.Report);

        var page = check.Run(Path.Combine(check.Folder, "张三的文件", Invented.FileName), "--format", "html").Output;

        Assert.Contains("文件 " + Invented.FileName, page, StringComparison.Ordinal);
        Assert.DoesNotContain("张三", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("结果.json")]
    [InlineData("结果.html")]
    public void Stopping_leaves_the_result_of_last_time_as_it_was(string output)
    {
        using var check = Twenty().StoppedAt(Names[9]);
        File.WriteAllText(Path.Combine(check.Folder, output), "上次的结果");

        var ran = check.Run([.. Names, "-o", output]);

        Assert.Equal((130, $"已按要求停止：20份中核验了9份，{output}没有改动。\n"), (ran.Status, ran.Error));
        Assert.Equal("上次的结果", check.Written(output));
    }

    [Fact]
    public void Stopping_leaves_no_file_where_there_was_none()
    {
        using var check = Twenty().StoppedAt(Names[0]);

        check.Run([.. Names, "-o", "结果.json"]);

        Assert.False(File.Exists(Path.Combine(check.Folder, "结果.json")));
    }

    private static CheckRan Twenty()
    {
        var check = new CheckRan();
        foreach (var name in Names)
            check.With(name, Invented.Text, Invented.Report);
        return check;
    }
}
