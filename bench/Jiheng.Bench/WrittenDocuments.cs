using Jiheng.Bench.Measuring;
using Jiheng.Bench.Work;
using Jiheng.Documents.Forms;
using Jiheng.Documents.Word;
using Jiheng.Indicators.Definitions;
using Jiheng.Indicators.Figures;
using Jiheng.Indicators.Loading;
using Jiheng.Indicators.Scoring;

namespace Jiheng.Bench;

/// <summary>Word documents: the score table of a department, from its figures to the bytes of the file; and what the peers write.</summary>
internal static class WrittenDocuments
{
    private const int Departments = 100;

    private const string Paragraph = "本部门严格执行中央八项规定精神，加强预算绩效管理，本年支出合计1240.71万元，其中基本支出1240.71万元，占100%。";

    public static void Measure()
    {
        var (dictionary, system) = BenchSystems.Read(BenchSystems.Twenty);
        var form = Form(dictionary);
        var units = new UnitGenerator(system, dictionary).Many(Departments);
        Say("score table, from figures to file", form, dictionary, system, units);
        var published = Published();
        Say($"score table of {published.System.Id}", form, published.Dictionary, published.System, [published.Figures]);
        var peers = Enumerable.Range(0, Departments).Select(PeersContent).ToList();
        Rate("30 paragraphs and a table of 20 rows, as the peers write", Departments, () => peers.Sum(document => WordWriter.Write(document).Length));
    }

    private static void Say(string name, DocumentForm form, FigureDictionary dictionary, IndicatorSystem system, IReadOnlyCollection<FigureSet> units) => Rate(
        name, units.Count, () => units.Sum(unit => WordWriter.Write(DocumentFiller.Fill(form, new(dictionary, unit, SystemScorer.Score(system, dictionary, unit)))).Length));

    private static void Rate(string name, int count, Func<int> write)
    {
        var bytes = write() / count;
        var timing = Timing.OfCpu(() => write());
        Output.Line($"{name}: {count / timing.Best:0} a CPU second at best, {count / timing.Median:0} in the middle of {timing.Runs} runs, {bytes} bytes each");
    }

    private static DocumentForm Form(FigureDictionary dictionary) =>
        DocumentFormReader.Read(File("document-forms/评分表.yaml"), dictionary, []).Value ?? throw new InvalidOperationException("document-forms/评分表.yaml cannot be read.");

    private static (FigureDictionary Dictionary, IndicatorSystem System, FigureSet Figures) Published()
    {
        var (dictionary, system) = BenchSystems.Read(File("indicator-systems/部门整体支出/hongjiang-2020/体系.yaml"), File("indicator-systems/数据项.yaml"));
        return (dictionary, system, FigureReader.Read(File("samples/hongjiang-2020/figures.yaml"), dictionary, system).Value ?? throw new InvalidOperationException("samples/hongjiang-2020 cannot be read."));
    }

    private static SourceText File(string path) => new(path, System.IO.File.ReadAllText(path));

    private static WordDocument PeersContent(int number) => new(
        $"部门{number}",
        [
            new(false, true,
            [
                new WordBlock.Headline($"部门{number} 2024年度部门整体支出绩效评价评分表"),
                .. Enumerable.Repeat(WordBlock.Paragraph.Of(Paragraph), 30),
                new WordBlock.Table([1, 1, 1, 1, 1, 1], [.. Enumerable.Range(0, 20).Select(Row)], IsDense: false),
                WordBlock.Paragraph.Of($"综合得分 {80 + (number % 20)}.00"),
            ]),
        ]);

    private static WordRow Row(int at) => new(
    [
        WordCell.Of("过程", CellLook.Text), WordCell.Of("预算执行", CellLook.Text), WordCell.Of($"指标{at}", CellLook.Text), WordCell.Of("5", CellLook.Number),
        WordCell.Of($"{95m + (at * 0.37m):0.00}%", CellLook.Number), WordCell.Of($"{5m - (at * 0.1m):0.00}", CellLook.Number),
    ]);
}
