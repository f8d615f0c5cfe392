using Jiheng.Documents.Reports;
using Jiheng.ReportChecks.Checking;

namespace Jiheng.Tests.Reports.Showing;

public sealed class ExitStatusTests
{
    private static readonly ReportReading Refusal = new ReportReading.Refused("坏.docx：文件已损坏，不能读取；请用 Word 或 WPS 打开后另存一份再试。");

    [Fact]
    public void Errors_found_are_status_1()
    {
        using var check = CheckRan.OfInvented();

        Assert.Equal(1, check.Run(Invented.FileName).Status);
    }

    [Fact]
    public void Doubts_and_hints_alone_are_status_0()
    {
        var mild = Invented.Report with { Findings = [.. Invented.Report.Findings.Where(finding => finding.Severity != Severity.Error)] };
        using var check = new CheckRan().With(Invented.FileName, Invented.Text, mild);

        Assert.Equal(0, check.Run(Invented.FileName).Status);
    }

    [Theory]
    [InlineData("text")]
    [InlineData("json")]
    [InlineData("html")]
    public void A_file_that_cannot_be_read_is_one_sentence_and_status_2(string format)
    {
        using var check = new CheckRan().With("坏.docx", Refusal);

        var ran = check.Run("坏.docx", "--format", format);

        Assert.Equal(2, ran.Status);
        Assert.Empty(ran.Output);
        Assert.Equal("坏.docx：文件已损坏，不能读取；请用 Word 或 WPS 打开后另存一份再试。\n", ran.Error);
    }

    [Fact]
    public void One_file_that_cannot_be_read_does_not_stop_the_others()
    {
        using var check = CheckRan.OfInvented().With("坏.docx", Refusal);

        var ran = check.Run("坏.docx", "没有这份.docx", Invented.FileName);

        Assert.Equal(2, ran.Status);
        Assert.Contains("云溪县交通运输局2023年度", ran.Output, StringComparison.Ordinal);
        Assert.Equal(2, ran.Error.Count(character => character == '\n'));
    }

    [Fact]
    public void Nothing_is_written_to_a_file_when_nothing_could_be_read()
    {
        using var check = new CheckRan().With("坏.docx", Refusal);

        check.Run("坏.docx", "-o", "结果.html");

        Assert.False(File.Exists(Path.Combine(check.Folder, "结果.html")));
    }

    [Theory]
    [InlineData("没有写要核验的文件；运行 jiheng check --help 查看例子。")]
    [InlineData("没有“pdf”这种输出格式；--format 可写 text、json、html 或 docx。", "a.docx", "--format", "pdf")]
    [InlineData("a.docx：这是要核验的文件，不能把结果写在它上面；请换一个文件名。", "a.docx", "-o", "a.docx")]
    [InlineData("a.docx：找不到这个文件；请核对路径。", "a.docx")]
    [InlineData("--text 一次只写出一份报告的文字；请只写一份报告的文件名。", "a.docx", "b.docx", "--text")]
    public void Wrong_arguments_are_one_sentence_and_status_2(string sentence, params string[] args)
    {
        using var check = new CheckRan();

        var ran = check.Run(args);

        Assert.Equal((2, "", sentence + "\n"), (ran.Status, ran.Output, ran.Error));
    }

    [Fact]
    public void Help_has_an_example()
    {
        using var check = new CheckRan();

        Assert.Contains("例子：\n  jiheng check", check.Run("--help").Output, StringComparison.Ordinal);
    }
}
