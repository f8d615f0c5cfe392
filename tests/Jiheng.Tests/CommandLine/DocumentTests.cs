using System.IO.Compression;
using Jiheng.Batches;
using Jiheng.Documents.Reports;
using Jiheng.Documents.Reports.Programs;

namespace Jiheng.Tests.CommandLine;

public sealed class DocumentTests : IDisposable
{
    private const string Figures = "samples/hongjiang-2020/figures.yaml";

    private readonly string folder = Directory.CreateTempSubdirectory("jiheng-documents-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void A_score_table_and_a_report_are_written_as_Word_documents()
    {
        Assert.Equal(new Ran(0, "", ""), Ran.Of("score", Figures, "--system", "hongjiang-2020", "--format", "docx", "-o", In("评分表.docx")));
        Assert.Equal(new Ran(0, "", ""), Ran.Of("report", Figures, "--system", "hongjiang-2020", "-o", In("报告.docx")));
        Assert.Equal(new Ran(0, "", ""), Ran.Of("report", Figures, "--system", "hongjiang-2020", "--outline", "部门整体支出自评报告2021", "-o", In("报告2021.docx")));

        Assert.All(Directory.EnumerateFiles(folder), file => Assert.IsType<ReportReading.Read>(ReportReader.Read(file, cancellation: TestContext.Current.CancellationToken)));
        Assert.Equal(3, Directory.EnumerateFiles(folder).Count());
    }

    [Fact]
    public void A_report_is_written_as_PDF_where_LibreOffice_is()
    {
        var ran = Ran.Of("report", Figures, "--system", "hongjiang-2020", "-o", In("报告.pdf"));

        if (OfficeConversion.IsInstalled)
            Assert.StartsWith("%PDF", File.ReadAllText(In("报告.pdf")), StringComparison.Ordinal);
        else
            Assert.Equal(new Ran(2, "", "写 PDF 需要 LibreOffice，这台电脑没有安装；请安装 LibreOffice，或者写成 .docx，用 Word、WPS 另存为 PDF。\n"), ran);
    }

    [Fact]
    public void A_score_is_written_in_the_form_its_file_name_ends_with()
    {
        foreach (var (name, starts) in new[] { ("评分表.json", "{"), ("评分表.xlsx", "PK"), ("评分表.docx", "PK"), ("评分表.txt", "洪江市") })
        {
            Assert.Equal(new Ran(0, "", ""), Ran.Of("score", Figures, "--system", "hongjiang-2020", "-o", In(name)));
            Assert.StartsWith(starts, File.ReadAllText(In(name)), StringComparison.Ordinal);
        }
        var ran = Ran.Of("score", Figures, "--system", "hongjiang-2020", "-o", In("评分表.pdf"));
        Assert.Equal(OfficeConversion.IsInstalled, ran.Status == 0);
        Assert.Equal(OfficeConversion.IsInstalled, File.Exists(In("评分表.pdf")) && File.ReadAllText(In("评分表.pdf")).StartsWith("%PDF", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("-o 报告.txt：文书只能写成 .docx 或 .pdf；请改文件名的结尾。", "报告.txt")]
    [InlineData("没有叫“部门自评报告”的文书", "报告.docx", "--outline", "部门自评报告")]
    [InlineData("文书“项目支出绩效自评表”用于项目支出，指标体系评价的是部门整体支出；请换一种文书或换一个体系。", "报告.docx", "--outline", "项目支出绩效自评表")]
    public void What_cannot_be_written_is_said_in_one_sentence(string sentence, string output, params string[] options)
    {
        var ran = Ran.Of(["report", Figures, "--system", "hongjiang-2020", "-o", output, .. options]);

        Assert.Equal(2, ran.Status);
        Assert.StartsWith(sentence.Replace("-o ", "", StringComparison.Ordinal), ran.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_Word_document_is_not_written_to_the_screen()
    {
        Assert.Equal(
            new Ran(2, "", "Word 文档不能输出到屏幕；请用 -o 写明文件，如 -o 评分表.docx。\n"),
            Ran.Of("score", Figures, "--system", "hongjiang-2020", "--format", "docx"));
    }

    [Fact]
    public void What_was_written_for_a_section_is_printed_with_its_figures_put_in()
    {
        File.WriteAllText(In("文字.yaml"), """
            章节:
              measures: "下一年压减“三公”经费，以{“三公”经费决算数}为上限。"
            扣分原因:
              budget_adjustment_rate: 年中调整工资标准
            """);

        Assert.Equal(new Ran(0, "", ""), Ran.Of("report", Figures, "--system", "hongjiang-2020", "--texts", In("文字.yaml"), "-o", In("报告.docx")));

        var text = Assert.IsType<ReportReading.Read>(ReportReader.Read(In("报告.docx"), cancellation: TestContext.Current.CancellationToken)).Text.Content;
        Assert.Contains("下一年压减“三公”经费，以20.47万元为上限。", text, StringComparison.Ordinal);
        Assert.Contains("年中调整工资标准", text, StringComparison.Ordinal);
        Assert.DoesNotContain("【暂缺：改进措施】", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Texts_for_a_section_or_figure_that_is_not_there_are_refused()
    {
        File.WriteAllText(In("文字.yaml"), "章节:\n  measure: 改进。\n  problems: \"超支{支出决数}。\"\n扣分原因:\n  nothing: 没有\n");

        var ran = Ran.Of("report", Figures, "--system", "hongjiang-2020", "--texts", In("文字.yaml"), "-o", In("报告.docx"));

        Assert.Equal(2, ran.Status);
        Assert.Contains("没有编号为“measure”的章节，是不是“measures”？", ran.Error, StringComparison.Ordinal);
        Assert.Contains("没有“支出决数”这个数据项，是不是“支出决算数”？", ran.Error, StringComparison.Ordinal);
        Assert.Contains("没有编号为“nothing”的指标", ran.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_batch_writes_every_unit_it_can_read_and_says_which_it_could_not()
    {
        var units = Directory.CreateDirectory(In("数据")).FullName;
        foreach (var name in new[] { "1", "2", "3" })
            File.Copy(Folders.Of(Figures), Path.Combine(units, name + ".yaml"));
        File.WriteAllText(Path.Combine(units, "4.yaml"), "单位: 缺年度的单位\n");

        var ran = Ran.Of("batch", units, "--system", "hongjiang-2020", "-o", In("评分表.zip"));

        Assert.Equal((2, ""), (ran.Status, ran.Output));
        Assert.Contains("4.yaml", ran.Error, StringComparison.Ordinal);
        using var package = ZipFile.OpenRead(In("评分表.zip"));
        Assert.Equal(["洪江市人民政府办公室2020年度评分表.docx", "洪江市人民政府办公室2020年度评分表（2）.docx", "洪江市人民政府办公室2020年度评分表（3）.docx"], package.Entries.Select(entry => entry.FullName));
    }

    [Fact]
    public void Whoever_watches_a_batch_sees_how_far_it_is()
    {
        using var output = new StringWriter { NewLine = "\n" };

        var status = Shell.CommandLine.Run(
            ["batch", Figures, Figures, "--system", "hongjiang-2020", "-o", In("评分表")], new(TextReader.Null, output, TextWriter.Null, true, Folders.Root));

        Assert.Equal(0, status);
        Assert.Contains("正在写出 2/2　figures.yaml", output.ToString(), StringComparison.Ordinal);
        Assert.EndsWith("写出2份。\n", output.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_batch_is_bound_into_one_volume_with_every_unit_in_its_table_of_contents()
    {
        var ran = Ran.Of("batch", Figures, "tests/Jiheng.Tests/Documents/complete-department.yaml", "--system", "hongjiang-2020", "--outline", "部门整体支出自评报告", "-o", In("汇编.docx"));

        Assert.Equal(0, ran.Status);
        var volume = File.ReadAllBytes(In("汇编.docx"));
        Assert.Empty(Documents.Written.Faults(volume));
        var text = Documents.Written.Read(volume);
        Assert.Equal(1, text.Content.Split("部门整体支出自评报告汇编").Length - 1);
        Assert.Contains("洪江市人民政府办公室", text.Content, StringComparison.Ordinal);
    }

    [Fact]
    public void A_volume_is_no_JSON()
    {
        var ran = Ran.Of("batch", Figures, "--system", "hongjiang-2020", "--format", "json", "-o", In("汇编.docx"));

        Assert.Equal((2, "汇编只有 docx 一种；请把 -o 改成文件夹或 .zip，或去掉 --format json。\n"), (ran.Status, ran.Error));
        Assert.False(File.Exists(In("汇编.docx")));
    }

    [Fact]
    public void A_batch_that_is_stopped_stops()
    {
        UnitWork work = new(Repository.Dictionary, Repository.Systems["hongjiang-2020"], null, new(TextReader.Null, TextWriter.Null, TextWriter.Null, false, Folders.Root));

        Assert.ThrowsAny<OperationCanceledException>(() => work.All([Figures], new(canceled: true)).ToList());
    }

    [Fact]
    public void A_batch_writes_JSON_into_a_folder()
    {
        Assert.Equal(new Ran(0, "", ""), Ran.Of("batch", Figures, "--system", "hongjiang-2020", "--format", "json", "-o", In("结果")));

        Assert.Contains("\"indicators\"", File.ReadAllText(Assert.Single(Directory.EnumerateFiles(In("结果")))), StringComparison.Ordinal);
    }

    [Fact]
    public void A_batch_of_which_nothing_can_be_read_leaves_the_package_as_it_was()
    {
        File.WriteAllText(In("旧.zip"), "旧");

        Assert.Equal(2, Ran.Of("batch", "samples/hongjiang-2020/claimed.yaml", "--system", "hongjiang-2020", "-o", In("旧.zip")).Status);
        Assert.Equal("旧", File.ReadAllText(In("旧.zip")));
        Assert.Equal(["旧.zip"], Directory.EnumerateFiles(folder).Select(Path.GetFileName));
    }

    private string In(string file) => Path.Combine(folder, file);
}
