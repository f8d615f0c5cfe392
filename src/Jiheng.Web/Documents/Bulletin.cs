using Jiheng.Documents.Word;
using Jiheng.Indicators.Quantities;
using Jiheng.Web.Campaigns;
using Jiheng.Web.Evaluations;

namespace Jiheng.Web.Documents;

/// <summary>自评情况通报。What a bureau tells the units after a round: how many, how good, where points were lost, who is late. Every number is counted from the list of units.</summary>
public static class Bulletin
{
    private const int WeakestIndicators = 8;

    public static WordDocument Of(BulletinFacts facts)
    {
        var title = $"关于{facts.Title}情况的通报";
        var submitted = facts.Rows.Where(row => row.IsSubmitted).ToList();
        // Points that may still move, with indicators open, are no result yet.
        var scored = submitted.Where(IsFinal).OrderByDescending(row => row.Points).ThenBy(row => row.Code, StringComparer.Ordinal).ToList();
        ImmutableArray<WordBlock> blocks =
        [
            new WordBlock.Headline(title),
            Words("各预算单位："),
            Words($"现将{facts.Title}的开展情况通报如下（数据截至{DueDay.Of(facts.Today)}）。"),
            new WordBlock.Heading(2, "一、总体情况"),
            Words(Overall(facts, submitted, scored)),
            .. Grades(facts, submitted.Count, scored),
            new WordBlock.Heading(2, "二、各业务股情况"),
            BySection(facts.Rows),
            new WordBlock.Heading(2, "三、各单位得分"),
            .. Units(scored),
            new WordBlock.Heading(2, "四、失分集中的指标"),
            .. Weakest(facts.Indicators),
            new WordBlock.Heading(2, "五、未提交的单位"),
            .. NotSubmitted(facts),
            WordBlock.Paragraph.Of($"{facts.Bureau}财政局\n{DueDay.Of(facts.Today)}", WordLook.Closing),
        ];
        return new(title, [new(IsLandscape: false, HasPageNumbers: true, blocks)]);
    }

    private static string Overall(BulletinFacts facts, List<CampaignRow> submitted, List<CampaignRow> scored)
    {
        var all = facts.Rows.Length;
        var accepted = facts.Rows.Count(row => row.Stage == Stage.Accepted);
        var words = $"应开展自评的单位{all}个，已提交{submitted.Count}个，占{Percent(submitted.Count, all)}；审核通过{accepted}个，退回修改{facts.Rows.Count(row => row.Stage == Stage.Returned)}个。";
        if (submitted.Count - scored.Count is > 0 and var open)
            words += $"已提交的单位中有{open}个还有指标没有得分，得分没有定，不计入下面的平均得分、等级和得分表。";
        return scored.Count == 0
            ? words
            : words + $"得分已定的{scored.Count}个单位平均得分{Number(scored.Average(row => row.Points!.Value))}分，最高{Number(scored[0].Points!.Value)}分（{Named(scored, scored[0])}），最低{Number(scored[^1].Points!.Value)}分（{Named(scored, scored[^1])}）。";
    }

    private static bool IsFinal(CampaignRow row) => row is { IsSubmitted: true, Points: not null, OpenIndicators: 0 };

    // Who has the same points as one has the same place.
    private static string Named(List<CampaignRow> scored, CampaignRow one) => scored.FindAll(row => row.Points == one.Points) is { Count: > 1 } same ? $"{same[0].Unit}等{same.Count}个单位" : one.Unit;

    private static IEnumerable<WordBlock> Grades(BulletinFacts facts, int submitted, List<CampaignRow> scored)
    {
        if (scored.Count == 0)
            yield break;
        yield return Words("按等级分：");
        yield return Table(
            [2, 2, 2], ["等级", "单位数（个）", "占已提交单位"],
            facts.Grades.Select(grade => (Grade: grade, Count: scored.Count(row => row.Grade == grade))).Select(each => (string[])[each.Grade, Number(each.Count), Percent(each.Count, submitted)]), [CellLook.Centre, CellLook.Number, CellLook.Number]);
    }

    private static WordBlock.Table BySection(ImmutableArray<CampaignRow> rows) => Table(
        [3, 2, 2, 2, 2], ["业务股", "应评（个）", "已提交（个）", "审核通过（个）", "平均得分"],
        rows.GroupBy(row => row.Section, StringComparer.Ordinal).OrderBy(section => section.Key, StringComparer.Ordinal).Select(section => (string[])
        [
            section.Key, Number(section.Count()), Number(section.Count(row => row.IsSubmitted)), Number(section.Count(row => row.Stage == Stage.Accepted)), Average(section.Where(IsFinal)),
        ]),
        [CellLook.Text, CellLook.Number, CellLook.Number, CellLook.Number, CellLook.Number]);

    private static IEnumerable<WordBlock> Units(List<CampaignRow> scored)
    {
        yield return scored.Count == 0
            ? Words("还没有已提交并且得分已定的单位。")
            : Table(
                [1, 5, 4, 2, 2, 3], ["序号", "单位", "主管部门", "得分", "等级", "环节"],
                scored.Select((row, at) => (string[])[Number(at + 1), row.Unit, row.Department ?? "", Number(row.Points!.Value), row.Grade ?? "", StageNames.Of(row.Stage)]),
                [CellLook.Centre, CellLook.Text, CellLook.Text, CellLook.Number, CellLook.Centre, CellLook.Centre]);
    }

    private static IEnumerable<WordBlock> Weakest(ImmutableArray<BulletinIndicator> indicators)
    {
        var weakest = indicators.Where(each => each.Points.Length > 0 && each.Full > 0m && each.Points.Any(points => points < each.Full)).OrderBy(each => each.Rate).ThenBy(each => each.Name, StringComparer.Ordinal).Take(WeakestIndicators).ToList();
        yield return weakest.Count == 0
            ? Words(indicators.Any(each => each.Points.Length > 0) ? "已提交的单位没有失分。" : "还没有可以统计的指标得分。")
            : Table(
                [5, 2, 2, 2, 3], ["三级指标", "分值", "平均得分", "平均得分率", "未得满分的单位（个）"],
                weakest.Select(each => (string[])[each.Name, Number(each.Full), Number(each.Points.Average()), Number(each.Rate) + "%", Number(each.Points.Count(points => points < each.Full))]),
                [CellLook.Text, CellLook.Number, CellLook.Number, CellLook.Number, CellLook.Number]);
    }

    private static IEnumerable<WordBlock> NotSubmitted(BulletinFacts facts)
    {
        var rest = facts.Rows.Where(row => !row.IsSubmitted).OrderBy(row => row.Code, StringComparer.Ordinal).ToList();
        if (rest.Count == 0)
        {
            yield return Words("全部单位都已提交。");
            yield break;
        }
        yield return Words(facts.Due < facts.Today ? $"已过截止日期（{DueDay.Of(facts.Due)}），以下{rest.Count}个单位还没有提交：" : $"截止日期是{DueDay.Of(facts.Due)}，以下{rest.Count}个单位还没有提交：");
        yield return Table([1, 5, 4, 3], ["序号", "单位", "业务股", "环节"], rest.Select((row, at) => (string[])[Number(at + 1), row.Unit, row.Section, StageNames.Of(row.Stage)]), [CellLook.Centre, CellLook.Text, CellLook.Text, CellLook.Centre]);
    }

    private static WordBlock.Table Table(ImmutableArray<int> widths, string[] heads, IEnumerable<string[]> rows, CellLook[] looks) => new(
        widths,
        [
            new([.. heads.Select(head => WordCell.Of(head, CellLook.Label))], IsHead: true),
            .. rows.Select(row => new WordRow([.. row.Select((text, column) => WordCell.Of(text, looks[column]))])),
        ],
        IsDense: false);

    private static WordBlock.Paragraph Words(string text) => WordBlock.Paragraph.Of(text);

    private static string Average(IEnumerable<CampaignRow> rows) => rows.Select(row => row.Points!.Value).ToList() is { Count: > 0 } points ? Number(points.Average()) : "—";

    private static string Percent(int part, int whole) => whole == 0 ? "—" : Number(100m * part / whole) + "%";

    // Rounded once, half away from zero, to what such bulletins print.
    private static string Number(decimal value) => Numerals.Plain(value, 2);
}
