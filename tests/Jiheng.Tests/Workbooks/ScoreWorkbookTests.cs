using Jiheng.Documents.Reports.Programs;
using Jiheng.Documents.Scores;
using Jiheng.Indicators.Figures;
using Jiheng.Indicators.Loading;
using Jiheng.Indicators.Scoring;

namespace Jiheng.Tests.Workbooks;

public sealed class ScoreWorkbookTests
{
    private const string NoOffice = "没有安装 LibreOffice，不能重算工作簿。";

    public static TheoryData<string> Samples => ["beita-2022", "hongjiang-2020", "heshan-2021", "xushui-2023", "baojing-2017"];

    [Theory]
    [MemberData(nameof(Samples))]
    public void The_workbook_of_a_score_is_valid_and_the_same_every_time(string id)
    {
        var score = Score(id);

        var file = ScoreWorkbook.Write(score);

        Assert.Empty(WrittenWorkbook.Faults(file));
        Assert.Equal(file, ScoreWorkbook.Write(score));
    }

    [Fact]
    public void What_a_formula_compares_is_rounded_first_because_a_spreadsheet_computes_in_binary()
    {
        var system = Repository.Systems["self-evaluation-2021-cost"];
        var figures = FigureReader.Read(Repository.Source(Path.Combine("tests", "Jiheng.Tests", "Documents", "complete-project.yaml")), Repository.Dictionary, system).Value!;

        using var sheet = new StreamReader(new System.IO.Compression.ZipArchive(new MemoryStream(ScoreWorkbook.Write(SystemScorer.Score(system, Repository.Dictionary, figures)))).GetEntry("xl/worksheets/sheet1.xml")!.Open());

        Assert.Matches(@"IF\(AND\(ROUND\([^,]+,10\)&gt;=ROUND\(100%,10\)", sheet.ReadToEnd());
    }

    [Fact]
    public void A_level_without_any_points_has_a_dash_and_not_nought()
    {
        var score = Score("beita-2022");
        var row = 3 + score.Dimensions.TakeWhile(each => each.Awarded is not null).Sum(each => each.Groups.Sum(group => group.Indicators.Length));

        var rows = WrittenWorkbook.Values(ScoreWorkbook.Write(score))["评分表"];

        Assert.Contains(score.Dimensions, each => each.Awarded is null);
        Assert.Equal(("—", "—"), (rows[row][1], rows[row][3]));
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void Recalculated_by_LibreOffice_it_gives_our_rates_subtotals_totals_and_grade(string id)
    {
        Assert.SkipUnless(OfficeConversion.IsInstalled, NoOffice);
        var score = Score(id);

        var rows = WrittenWorkbook.Values(WrittenWorkbook.Recalculated(ScoreWorkbook.Write(score)))["评分表"];

        Compare(score, rows);
    }

    [Fact]
    public void A_whole_score_recalculates_to_its_rescaled_total()
    {
        Assert.SkipUnless(OfficeConversion.IsInstalled, NoOffice);
        var figures = Figures("xushui-2023");
        var system = Repository.Systems["xushui-2023"];
        var given = system.Indicators.Select((indicator, i) => (indicator.Id, Given: new Determination(new(), new Points(i % 3 == 0 ? 4.5m : 6m), "复核"))).Skip(2).ToImmutableDictionary(each => each.Id, each => each.Given);
        var none = system.Indicators.Take(2).ToImmutableDictionary(indicator => indicator.Id, _ => "没有这项工作");
        var score = SystemScorer.Score(system, Repository.Dictionary, figures with { Determinations = given, NotApplicable = none, ApplicablePoints = new Observed<Quantity>.Known(new(76.5m, Unit.None), "填报") });
        Assert.True(score.Total.IsRescaled);

        Compare(score, WrittenWorkbook.Values(WrittenWorkbook.Recalculated(ScoreWorkbook.Write(score)))["评分表"]);
    }

    [Fact]
    public void What_a_unit_wrote_is_text_even_where_it_looks_like_a_formula()
    {
        var score = Score("hongjiang-2020") with { Unit = "=HYPERLINK(\"http://example.com\",\"点这里\")" };

        using var sheet = new StreamReader(new System.IO.Compression.ZipArchive(new MemoryStream(ScoreWorkbook.Write(score))).GetEntry("xl/worksheets/sheet1.xml")!.Open());
        var xml = sheet.ReadToEnd();

        Assert.Contains("=HYPERLINK", xml, StringComparison.Ordinal);
        Assert.DoesNotContain("f>=HYPERLINK", xml, StringComparison.Ordinal);
        Assert.DoesNotContain("f>HYPERLINK", xml, StringComparison.Ordinal);
    }

    private static void Compare(SystemScore score, List<object?[]> rows)
    {
        var row = 3;
        foreach (var dimension in score.Dimensions)
        {
            Assert.Equal(dimension.Awarded?.Value, Subtotal(rows[row][1]));
            foreach (var group in dimension.Groups)
            {
                Assert.Equal(group.Awarded?.Value, Subtotal(rows[row][3]));
                foreach (var indicator in group.Indicators)
                {
                    if (indicator.Value is Jiheng.Indicators.Formulas.FormulaValue.Known known)
                        Assert.Equal(known.Value, Number(rows[row][6]), 10);
                    row++;
                }
            }
        }
        Assert.Equal(score.Total.Sum.Awarded.Value, Number(rows[row][7]));
        if (score.Total.Applicable is { } applicable)
            Assert.Equal(applicable.Value, Number(rows[++row][7]));
        if (score.Total is { IsRescaled: true, Current: { } current })
            Assert.Equal(current.Value, Number(rows[++row][7]));
        if (score.Total.Grade is { } grade)
            Assert.Equal(grade, rows[^1][7]);
    }

    private static decimal? Subtotal(object? cell) => cell is "—" ? null : Number(cell);

    private static decimal Number(object? cell) => Convert.ToDecimal(cell, System.Globalization.CultureInfo.InvariantCulture);

    private static SystemScore Score(string id) => SystemScorer.Score(Repository.Systems[id], Repository.Dictionary, Figures(id));

    private static FigureSet Figures(string id) => FigureReader.Read(Repository.Source($"samples/{id}/figures.yaml"), Repository.Dictionary, Repository.Systems[id]).Value ?? throw new InvalidOperationException(id);
}
