using Jiheng.ReportChecks.Reading;

namespace Jiheng.ReportChecks.Scores;

/// <summary>评分表。A table of indicators with weights and claimed scores, put together across pages.</summary>
/// <param name="Items">In the order of the table.</param>
/// <param name="Total">The row 合计; nothing where there is none.</param>
/// <param name="Subtotals">Rows 小计.</param>
/// <param name="Span">From its first to its last cell.</param>
/// <param name="HasHead">Its columns are named, not guessed from what stands in them.</param>
/// <param name="Place">Of its first part.</param>
internal sealed record ScoreTable(
    ImmutableArray<ScoreItem> Items, ScoreTotal? Total, ImmutableArray<ScoreSubtotal> Subtotals, TextSpan Span, bool HasHead, string Place)
{
    /// <summary>预算执行: the numbers of the row above the indicators; one is its weight, one its score.</summary>
    public ImmutableArray<PrintedPoints> Execution { get; init; } = [];

    public bool IsClaimed => Items.Any(item => item.Claimed is not null);

    /// <summary>Every item with a weight has a claimed score too, and the other way round.</summary>
    public bool IsComplete => Items.All(item => item.Claimed is not null && item.Weight is not null);
}

/// <summary>评分项。One indicator of a score table.</summary>
/// <param name="Name">Words of the cell, without a weight in brackets.</param>
/// <param name="Levels">一级 and 二级指标 above it.</param>
/// <param name="Weight">分值.</param>
/// <param name="Claimed">自评得分.</param>
/// <param name="ClaimedCell">Where it stands, or would stand.</param>
/// <param name="Texts">The other named cells of the row.</param>
internal sealed record ScoreItem(
    Wording Name, ImmutableArray<ScoreLevel> Levels, PrintedPoints? Weight, PrintedPoints? Claimed, TextSpan ClaimedCell, ScoreTexts Texts)
{
    /// <summary>Names in rows below that share its weight, its standard and its score: 经济效益, 社会效益, 生态效益 in one merged row.</summary>
    public ImmutableArray<Wording> Also { get; init; } = [];

    /// <summary>The name as it goes on on the next page.</summary>
    public Wording? NameRest { get; init; }

    /// <summary>评分标准 that goes on in rows below: a page parted the cell, or each point has a row of its own.</summary>
    public ImmutableArray<Wording> MoreStandard { get; init; } = [];

    /// <summary>指标解释 that goes on likewise.</summary>
    public ImmutableArray<Wording> MoreDefinition { get; init; } = [];

    public decimal ClaimedPoints => Claimed?.Value ?? 0m;

    public decimal WeightPoints => Weight?.Value ?? 0m;

    public TextSpan ClaimedSpan => Claimed?.Span ?? ClaimedCell;

    public TextSpan WeightSpan => Weight?.Span ?? Name.Span;

    public string Title => WordForms.Plain(Name.Text);

    public bool IsBonus => Levels.Any(level => level.Name.Contains("加分", StringComparison.Ordinal) || level.Name.Contains("扣分", StringComparison.Ordinal))
        || Title.Contains("加分", StringComparison.Ordinal) || Title.Contains("扣分", StringComparison.Ordinal) || Title.Contains("加减分", StringComparison.Ordinal);

    public bool IsFull => Claimed is { } claimed && Weight is { } weight && claimed.Value == weight.Value;
}

/// <summary>评分项的其他栏目。</summary>
internal sealed record ScoreTexts(Wording? Standard, Wording? Definition, Wording? Target, Wording? Actual, Wording? Reason, ImmutableArray<Wording> Others);

/// <summary>上级指标。</summary>
/// <param name="Name">Without its weight.</param>
/// <param name="Weight">Printed in the cell or beside it.</param>
internal sealed record ScoreLevel(string Name, PrintedPoints? Weight, TextSpan Span);

/// <summary>印出的分数。</summary>
internal sealed record PrintedPoints(decimal Value, TextSpan Span);

/// <summary>合计行。</summary>
internal sealed record ScoreTotal(PrintedPoints? Weight, PrintedPoints? Claimed);

/// <summary>小计行。</summary>
/// <param name="Items">The items since the last one.</param>
internal sealed record ScoreSubtotal(ImmutableArray<ScoreItem> Items, PrintedPoints? Weight, PrintedPoints? Claimed);
