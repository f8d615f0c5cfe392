using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using DocumentFormat.OpenXml.Wordprocessing;
using Jiheng.Documents.Annotations;
using Jiheng.Documents.Reports;
using Jiheng.Indicators.Standards;
using Jiheng.ReportChecks.Text;

namespace Jiheng.Tests.Annotations;

public sealed class WordAnnotatorTests
{
    private const string Sum = "支出合计1240.71万元，其中：基本支出1190.20万元，项目支出60.51万元";

    [Fact]
    public void A_comment_stands_at_exactly_its_words_wherever_the_runs_begin_and_end()
    {
        var file = Word(Paragraph("一、收支情况"), Paragraph("本年", "支出合计1240.71万元，其", "中：基本支出1190.20万元，项目", "支出60.51万元", "。其余无变化。"));

        var done = Annotated(file, Sum);

        Assert.Equal(0, done.NotPlaced);
        Assert.Equal([Sum], Marked(done));
        Assert.Equal(["〔错误〕合计对不上"], Comments(done));
    }

    [Fact]
    public void Words_within_one_run_and_the_same_words_further_on_are_told_apart()
    {
        var file = Word(Paragraph("“三公”经费支出3万元。"), Paragraph("会议费支出3万元，“三公”经费支出3万元。"), Paragraph("“三公”经费支出3万元。"));
        var text = Read(file);
        var second = text.Content.LastIndexOf("支出3万元", StringComparison.Ordinal);
        var inside = text.Content.IndexOf("会议费", StringComparison.Ordinal);

        var done = Done(WordAnnotator.Annotate(file, text, [Note(new(inside, inside + 8)), Note(new(second, second + 5))], "提示", TestContext.Current.CancellationToken));

        Assert.Equal(["会议费支出3万元", "支出3万元"], Marked(done));
        var body = Body(done);
        Assert.Equal(["会议费支出3万元，“三公”经费支出3万元。", "“三公”经费支出3万元。"], body.Elements<Paragraph>().Where(each => each.Descendants<CommentRangeStart>().Any()).Select(each => each.InnerText));
    }

    [Fact]
    public void What_was_written_reads_as_before_and_every_annotation_is_in_the_summary_behind_it()
    {
        var file = Word(Paragraph("一、收支情况"), Paragraph("本年", Sum, "。"), Table(["指标", "分值"], ["预算完成率", "5"]));
        var before = Read(file).Content;

        var after = Read([.. Annotated(file, Sum, "预算完成率").File]).Content;

        Assert.StartsWith(before, after, StringComparison.Ordinal);
        Assert.Contains("核验摘要", after, StringComparison.Ordinal);
        Assert.Equal(2, after[before.Length..].Split("〔错误〕合计对不上").Length - 1);
    }

    [Fact]
    public void A_cell_of_a_table_takes_a_comment_too()
    {
        var file = Word(Paragraph("评分表"), Table(["指标", "分值"], ["预算完成率", "5"], ["结转结余率", "5"]));

        Assert.Equal(["结转结余率"], Marked(Annotated(file, "结转结余率")));
    }

    [Fact]
    public void Comments_that_were_there_stay_and_the_file_is_what_Word_expects()
    {
        var once = Annotated(Word(Paragraph("本年", Sum, "。")), Sum);

        var twice = Annotated([.. once.File], "1190.20万元");

        Assert.Equal(2, Comments(twice).Count);
        Assert.Equal([Sum, "1190.20万元"], Marked(twice));
        foreach (var done in new[] { once, twice })
        {
            using var document = Open(done);
            Assert.Empty(new OpenXmlValidator(FileFormatVersions.Office2013).Validate(document, TestContext.Current.CancellationToken).Select(error => error.Description));
        }
    }

    [Fact]
    public void What_concerns_the_whole_report_or_a_place_that_is_not_found_stands_in_the_summary_only()
    {
        var file = Word(Paragraph("本年", Sum, "。"));
        var other = Read(Word(Paragraph("别的报告里的一句话。")));

        var done = Done(WordAnnotator.Annotate(file, other, [Note(null), Note(new(0, 5))], "提示", TestContext.Current.CancellationToken));

        Assert.Equal(2, done.NotPlaced);
        Assert.Empty(Marked(done));
    }

    [Fact]
    public void Words_that_only_end_like_a_paragraph_are_not_taken_for_it()
    {
        var file = Word(Paragraph("项目支出3万元。"));
        var other = Read(Word(Paragraph("其他资金安排的项目支出3万元。")));

        var done = Done(WordAnnotator.Annotate(file, other, [Note(new(0, 8))], "提示", TestContext.Current.CancellationToken));

        Assert.Equal(1, done.NotPlaced);
    }

    [Fact]
    public void A_number_the_program_counts_is_no_obstacle()
    {
        var file = Word(Paragraph("项目支出3万元。"));
        var numbered = Read(Word(Paragraph("（十二）项目支出3万元。")));

        Assert.Equal(["支出3万元"], Marked(Done(WordAnnotator.Annotate(file, numbered, [Note(At(numbered, "支出3万元"))], "提示", TestContext.Current.CancellationToken))));
    }

    [Fact]
    public void Lines_of_one_paragraph_parted_by_soft_returns_are_found_in_it()
    {
        var broken = new Paragraph(new Run(new Text("一、概况"), new Break(), new Text("本年支出3万元"), new Break(), new Text("结余1万元")));
        var file = Word(broken, Paragraph("一、概况"));

        var done = Annotated(file, "支出3万元", "一、概况");

        Assert.Equal(["支出3万元", "一、概况"], Marked(done));
        Assert.Single(Body(done).Elements<Paragraph>(), each => each.Descendants<CommentRangeStart>().Any());
    }

    [Fact]
    public void An_equation_is_marked_as_a_whole_and_never_parted()
    {
        var equation = new DocumentFormat.OpenXml.Math.OfficeMath(new DocumentFormat.OpenXml.Math.Run(new DocumentFormat.OpenXml.Math.Text("执行率=95%")));
        var file = Word(new Paragraph(new Run(new Text("按公式")), equation, new Run(new Text("得5分。"))));

        var done = Annotated(file, "率=95%得5分");

        Assert.Equal(0, done.NotPlaced);
        Assert.Equal("执行率=95%", Assert.IsType<DocumentFormat.OpenXml.Math.OfficeMath>(Body(done).Descendants<CommentRangeStart>().Single().NextSibling()).InnerText);
        using var document = Open(done);
        Assert.Empty(new OpenXmlValidator(FileFormatVersions.Office2013).Validate(document, TestContext.Current.CancellationToken).Select(error => error.Description));
    }

    [Fact]
    public void A_text_file_cannot_carry_comments_and_that_is_said_in_one_sentence()
    {
        var text = Assert.IsType<ReportReading.Read>(ReportReader.Read("本年支出10万元。"u8.ToArray(), "报告.txt", cancellation: TestContext.Current.CancellationToken)).Text;

        var refused = Assert.IsType<AnnotatedReport.Refused>(WordAnnotator.Annotate("本年支出10万元。"u8.ToArray(), text, [], "", TestContext.Current.CancellationToken));

        Assert.Equal("报告.txt：不是可以加批注的 Word 文档；请用 Word 或 WPS 另存为 .docx 后再试。", refused.Message);
    }

    [Fact]
    public void A_comment_that_has_the_largest_number_there_is_leaves_numbers_for_others()
    {
        using var bytes = new MemoryStream();
        using (var document = WordprocessingDocument.Create(bytes, WordprocessingDocumentType.Document))
        {
            var main = document.AddMainDocumentPart();
            main.Document = new(new Body(Paragraph("本年", Sum, "。"), new SectionProperties()));
            main.AddNewPart<WordprocessingCommentsPart>().Comments = new(new Comment(new Paragraph(new Run(new Text("别人的")))) { Id = "2147483647", Author = "甲" });
        }

        var done = Annotated(bytes.ToArray(), Sum);

        Assert.Equal([Sum], Marked(done));
        Assert.Equal(["别人的", "〔错误〕合计对不上"], Comments(done));
    }

    private static AnnotatedReport.Done Annotated(byte[] file, params string[] words)
    {
        var text = Read(file);
        return Done(WordAnnotator.Annotate(file, text, [.. words.Select(each => Note(At(text, each)))], "错误 1。"));
    }

    private static TextSpan At(ReportText text, string words) => text.Content.IndexOf(words, StringComparison.Ordinal) is >= 0 and var start ? new(start, start + words.Length) : throw new InvalidOperationException(words);

    private static Annotation Note(TextSpan? span) => new(span, "错误", "第1段", ["〔错误〕合计对不上"]);

    private static AnnotatedReport.Done Done(AnnotatedReport report) => Assert.IsType<AnnotatedReport.Done>(report);

    private static ReportText Read(byte[] file) => Assert.IsType<ReportReading.Read>(ReportReader.Read(file, "报告.docx")).Text;

    private static WordprocessingDocument Open(AnnotatedReport.Done done) => WordprocessingDocument.Open(new MemoryStream([.. done.File]), isEditable: false);

    private static Body Body(AnnotatedReport.Done done)
    {
        using var document = Open(done);
        return (Body)document.MainDocumentPart!.Document.Body!.CloneNode(true);
    }

    private static List<string> Comments(AnnotatedReport.Done done)
    {
        using var document = Open(done);
        return [.. document.MainDocumentPart!.WordprocessingCommentsPart!.Comments.Elements<Comment>().Select(comment => comment.InnerText)];
    }

    // The words between the beginning and the end of each comment, in the order of their numbers.
    private static List<string> Marked(AnnotatedReport.Done done)
    {
        var body = Body(done);
        return
        [
            .. from start in body.Descendants<CommentRangeStart>()
               orderby int.Parse(start.Id!.Value!, System.Globalization.CultureInfo.InvariantCulture)
               let end = body.Descendants<CommentRangeEnd>().Single(each => each.Id!.Value == start.Id!.Value)
               let between = body.Descendants().SkipWhile(each => each != start).TakeWhile(each => each != end)
               select string.Concat(between.OfType<Text>().Select(each => each.Text)),
        ];
    }

    private static byte[] Word(params OpenXmlElement[] blocks)
    {
        using var bytes = new MemoryStream();
        using (var document = WordprocessingDocument.Create(bytes, WordprocessingDocumentType.Document))
            document.AddMainDocumentPart().Document = new(new Body([.. blocks, new Paragraph(), new SectionProperties()]));
        return bytes.ToArray();
    }

    private static Paragraph Paragraph(params string[] runs) => new(runs.Select((text, at) => new Run(at % 2 == 1 ? new RunProperties(new Bold()) : null!, new Text(text) { Space = SpaceProcessingModeValues.Preserve })));

    private static Table Table(params string[][] rows) => new(
        [new TableProperties(), new TableGrid(rows[0].Select(_ => new GridColumn())), .. rows.Select(row => new TableRow(row.Select(cell => new TableCell(Paragraph(cell)))))]);
}
