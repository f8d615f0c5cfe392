using Jiheng.Documents.Reports;
using Jiheng.Tests.CommandLine;

namespace Jiheng.Tests.Reports.Showing;

public sealed class AnnotatedCopyTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("jiheng").FullName;

    [Fact]
    public void A_Word_report_comes_back_with_its_findings_and_the_original_is_left_alone()
    {
        var original = WordFile.Of("青禾县水利局2022年度部门整体支出绩效自评报告", "“三公”经费支出28.47万元，其中：公务用车运行维护费21.30万元，公务接待费7.71万元。");
        File.WriteAllBytes(Path.Combine(folder, "自评.docx"), original);

        var ran = Ran.In(folder, "check", "自评.docx", "-o", "批注版.docx");

        Assert.Equal(1, ran.Status);
        Assert.Equal("", ran.Error);
        Assert.StartsWith("错误 1，", ran.Output, StringComparison.Ordinal);
        Assert.Equal(original, File.ReadAllBytes(Path.Combine(folder, "自评.docx")));
        var annotated = Assert.IsType<ReportReading.Read>(ReportReader.Read(Path.Combine(folder, "批注版.docx"), cancellation: TestContext.Current.CancellationToken)).Text.Content;
        Assert.Contains("报告写：28.47万元", annotated, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("自评.txt", "不是可以加批注的")]
    [InlineData("没有.docx", "找不到这个文件")]
    [InlineData("坏.docx", "已损坏")]
    public void What_cannot_carry_comments_is_refused_in_one_sentence_and_nothing_is_written(string name, string reason)
    {
        File.WriteAllText(Path.Combine(folder, "自评.txt"), "“三公”经费支出28.47万元。");
        File.WriteAllBytes(Path.Combine(folder, "坏.docx"), "PK\u0003\u0004"u8.ToArray());

        var ran = Ran.In(folder, "check", name, "-o", "批注版.docx");

        Assert.Equal(2, ran.Status);
        Assert.Contains(reason, ran.Error, StringComparison.Ordinal);
        Assert.Equal(1, ran.Error.Count(character => character == '\n'));
        Assert.False(File.Exists(Path.Combine(folder, "批注版.docx")));
    }

    [Fact]
    public void A_format_without_a_file_to_write_asks_for_one() =>
        Assert.Contains("-o", Ran.In(folder, "check", "自评.docx", "--format", "docx").Error, StringComparison.Ordinal);

    public void Dispose() => Directory.Delete(folder, recursive: true);
}
