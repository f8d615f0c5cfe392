using System.Text.RegularExpressions;
using Jiheng.Documents.Drafts;
using Jiheng.Documents.Forms;
using Jiheng.Documents.Reports;
using Jiheng.Documents.Reports.Pdf;
using Jiheng.Documents.Reports.Programs;
using Jiheng.Documents.Word;
using Jiheng.Indicators.Figures;
using Jiheng.Indicators.Scoring;

namespace Jiheng.Tests.Documents;

public sealed partial class WrittenDocumentTests
{
    [GeneratedRegex(@"\.{3,}\s?(\d+)")]
    private static partial Regex PageNumbers();

    private const string Project = "self-evaluation-2021-cost";

    public static TheoryData<string, string, string?> All { get; } = new()
    {
        { "评分表", "beita-2022", null },
        { "评分表", "hongjiang-2020", "complete-department.yaml" },
        { "部门整体支出自评报告", "hongjiang-2020", null },
        { "部门整体支出自评报告", "hongjiang-2020", "complete-department.yaml" },
        { "部门整体支出自评报告2021", "heshan-2021", null },
        { "部门整体支出绩效目标申报表", "xushui-2023", null },
        { "部门整体支出绩效运行监控表", "baojing-2017", null },
        { "项目支出绩效自评表", Project, "complete-project.yaml" },
        { "项目支出绩效评价报告", Project, "complete-project.yaml" },
        { "项目支出绩效目标申报表", Project, "complete-project.yaml" },
        { "项目支出绩效运行监控表", Project, "complete-project.yaml" },
    };

    [Theory, MemberData(nameof(All))]
    public void Every_document_is_sound_and_reads_as_approved(string form, string system, string? figures)
    {
        var file = WordWriter.Write(Written.Document(form, system, figures));

        Assert.Empty(Written.Faults(file));
        Approve.Text($"{form}-{Path.GetFileNameWithoutExtension(figures) ?? system}", Written.Read(file).Content);
    }

    [Fact]
    public void The_same_figures_give_the_same_bytes()
    {
        Assert.Equal(WordWriter.Write(Written.Document("部门整体支出自评报告", "hongjiang-2020")), WordWriter.Write(Written.Document("部门整体支出自评报告", "hongjiang-2020")));
    }

    [Fact]
    public void A_total_that_is_brought_to_the_full_mark_is_printed_with_the_sum_it_comes_from()
    {
        var system = Repository.Systems["xushui-2023"];
        var figures = Written.Figures(system.Id) with
        {
            Determinations = system.Indicators.Skip(2).ToImmutableDictionary(each => each.Id, _ => new Determination(new(), new Points(4.5m), "复核")),
            NotApplicable = system.Indicators.Take(2).ToImmutableDictionary(each => each.Id, _ => "没有这项工作"),
            ApplicablePoints = new Observed<Quantity>.Known(new(76.5m, Unit.None), "填报"),
        };
        var total = SystemScorer.Score(system, Repository.Dictionary, figures).Total;

        var content = Written.Read(WordWriter.Write(Written.Document(Written.Forms["评分表"], system.Id, figures))).Content;

        Assert.True(total is { IsRescaled: true, IsComplete: true });
        Assert.Contains($"{Numerals.Plain(total.Sum.Awarded.Value)}（适用76.5，折算{Numerals.Plain(total.Final!.Value.Value)}）", content, StringComparison.Ordinal);
    }

    [Fact]
    public void Where_somebody_wrote_why_points_were_lost_the_working_is_printed_beside_it()
    {
        var system = Repository.Systems["beita-2022"];
        var figures = Written.Figures(system.Id);
        var score = SystemScorer.Score(system, Repository.Dictionary, figures);
        var lost = score.Indicators.Where(each => each.Lost is { Value: > 0m }).ToList();
        var facts = new DocumentFacts(Repository.Dictionary, figures, score)
        {
            Texts = ReportTexts.None with { DeductionReasons = lost.ToImmutableDictionary(each => each.Indicator.Id, each => $"{each.Indicator.Name}的情况另附说明", StringComparer.Ordinal) },
        };

        var content = Written.Read(WordWriter.Write(DocumentFiller.Fill(Written.Forms["评分表"], facts))).Content;

        Assert.True(lost.Count > 1);
        Assert.All(lost, each => Assert.Contains($"{facts.Explanations[each.Indicator.Id].Step}\t{each.Indicator.Name}的情况另附说明", content, StringComparison.Ordinal));
    }

    [Fact]
    public void Every_form_is_among_those_approved()
    {
        Assert.Equal(Written.Forms.Keys.Order(), All.Select(row => row.Data.Item1).Distinct().Order());
    }

    [Fact]
    public void LibreOffice_prints_the_package_with_the_pages_its_contents_name()
    {
        Assert.SkipUnless(OfficeConversion.IsInstalled, "LibreOffice is not installed: apt-get install libreoffice-writer-nogui");
        Assert.SkipUnless(PdfReader.IsInstalled, "poppler is not installed: apt-get install poppler-utils");

        var written = Assert.IsType<PdfWriting.Written>(PdfWriter.Write(Written.Document("部门整体支出自评报告", "hongjiang-2020"), TestContext.Current.CancellationToken));

        var reading = Assert.IsType<ReportReading.Read>(ReportReader.Read(written.Content, "report.pdf", cancellation: TestContext.Current.CancellationToken));
        var pages = PageNumbers().Matches(reading.Text.Content).Select(page => int.Parse(page.Groups[1].Value, System.Globalization.CultureInfo.InvariantCulture)).ToList();
        Assert.True(pages.Count > 10, $"{pages.Count}");
        Assert.Equal(pages.Order(), pages);
        Assert.True(pages[0] < pages[^1], string.Join(',', pages));
    }
}
