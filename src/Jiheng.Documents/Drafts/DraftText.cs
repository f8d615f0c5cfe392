using System.Collections.Immutable;
using System.Text;
using Jiheng.Indicators.Quantities;
using Jiheng.Indicators.Scoring;
using Jiheng.Indicators.Standards;
using Jiheng.ReportChecks.Text;

namespace Jiheng.Documents.Drafts;

/// <summary>成文。The draft as one text with its score table, as a reader of the published report would have it, and where each part comes from.</summary>
public sealed class DraftText
{
    public static ImmutableArray<string> TableHeads { get; } = ["一级指标", "二级指标", "三级指标", "分值", "自评得分", "扣分原因"];

    private readonly StringBuilder content = new();
    private readonly ImmutableArray<Passage>.Builder passages = ImmutableArray.CreateBuilder<Passage>();
    private readonly ImmutableArray<ReportCell>.Builder cells = ImmutableArray.CreateBuilder<ReportCell>();
    private readonly List<(int Start, DraftOrigin Origin)> origins = [];
    private int row;

    private DraftText(ReportDraft draft)
    {
        Line(draft.Title, PassageKind.Heading, "标题", new(null, null));
        foreach (var (section, heading) in draft.Printed())
            Section(section, heading);
        var start = content.Length;
        Table(draft);
        Text = new(draft.Title, content.ToString(), passages.ToImmutable(), [new(new(start, content.Length - 1), row, TableHeads.Length, cells.ToImmutable(), "评分表")], []);
    }

    public ReportText Text { get; }

    public static DraftText Of(ReportDraft draft) => new(draft);

    /// <summary>The section or indicator a place of the text comes from.</summary>
    public DraftOrigin OriginOf(TextSpan span) => origins.Last(each => each.Start <= Math.Max(0, span.Start)).Origin;

    private void Section(DraftSection section, string heading)
    {
        var origin = new DraftOrigin(section.Outline.Id, null);
        Line(heading, PassageKind.Heading, section.Outline.Name, origin);
        for (var at = 0; at < section.Paragraphs.Length; at++)
            Line(string.Concat(section.Paragraphs[at].Select(piece => piece.Text)), PassageKind.Paragraph, $"{section.Outline.Name}第{Numerals.Plain(at + 1)}段", origin);
    }

    private void Line(string text, PassageKind kind, string place, DraftOrigin origin)
    {
        origins.Add((content.Length, origin));
        passages.Add(new(Append(text), kind, place));
        content.Append('\n');
    }

    private TextSpan Append(string text)
    {
        var start = content.Length;
        content.Append(text);
        return new(start, content.Length);
    }

    private void Table(ReportDraft draft)
    {
        Row(new(null, null), "评分表", [.. TableHeads.Select(head => (head, 1))]);
        foreach (var dimension in draft.Score.Dimensions)
        {
            var isFirst = true;
            foreach (var group in dimension.Groups)
            {
                for (var at = 0; at < group.Indicators.Length; at++)
                {
                    Indicator(draft, isFirst ? dimension : null, at == 0 ? group : null, group.Indicators[at]);
                    isFirst = false;
                }
            }
        }
        var sum = draft.Score.Total.Sum;
        Row(new(null, null), "评分表", [("合计", 1), ("", 1), ("", 1), (draft.Score.System.Total.Value is var total && sum.IsPublished ? Numerals.Plain(total) : "", 1), (Numerals.Plain(sum.Awarded.Value), 1), (draft.Rescaling, 1)]);
    }

    // A level stands in the first of its rows and is merged over the others.
    private void Indicator(ReportDraft draft, DimensionScore? dimension, GroupScore? group, IndicatorScore score) => Row(
        new(null, score.Indicator.Id), $"评分表“{score.Indicator.Name}”",
        [
            (dimension?.Dimension.Name, dimension?.Groups.Sum(each => each.Indicators.Length) ?? 1),
            (group?.Group.Name, group?.Indicators.Length ?? 1),
            (score.Indicator.Name, 1),
            (score.Full is { } full ? Numerals.Plain(full.Value) : "", 1),
            (Awarded(score), 1),
            (draft.DeductionReasons.GetValueOrDefault(score.Indicator.Id, ""), 1),
        ]);

    /// <summary>得分 as the table prints it.</summary>
    public static string Awarded(IndicatorScore score) => score.IsNotApplicable ? "不适用" : score.Awarded is { } points ? Numerals.Plain(points.Value) : "";

    private void Row(DraftOrigin origin, string place, ImmutableArray<(string? Text, int Down)> row)
    {
        origins.Add((content.Length, origin));
        for (var column = 0; column < row.Length; column++)
        {
            if (row[column] is ({ } text, var down))
            {
                var span = Append(text);
                passages.Add(new(span, PassageKind.Cell, place));
                cells.Add(new(this.row, column, down, 1, span));
            }
            content.Append(column == row.Length - 1 ? '\n' : '\t');
        }
        this.row++;
    }
}

/// <summary>出处。What part of the evaluation a place of the report is made from; neither for its title and the frame of its table.</summary>
/// <param name="Section">章节.</param>
/// <param name="Indicator">指标编号.</param>
public sealed record DraftOrigin(string? Section, string? Indicator);
