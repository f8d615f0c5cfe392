namespace Jiheng.ReportChecks.Scores;

/// <summary>印出的评分表。One score table of a document as it is printed: levels, weights, definitions and standards.</summary>
/// <param name="Rows">In the order of the table; a row that goes on after a page break stands once.</param>
/// <param name="Total">The weight in the row 合计; nothing where there is none.</param>
/// <param name="Place">“表2”, “第4页的表”.</param>
public sealed record PrintedScoreTable(ImmutableArray<PrintedIndicator> Rows, decimal? Total, string Place);

/// <summary>印出的一项指标。</summary>
/// <param name="Levels">一级, then 二级指标 above it, as far as the table has them.</param>
/// <param name="Name">Without a weight in brackets.</param>
/// <param name="Weight">分值.</param>
/// <param name="Definition">指标解释 or formula.</param>
/// <param name="Standard">评分标准.</param>
/// <param name="Claimed">自评得分.</param>
public sealed record PrintedIndicator(
    ImmutableArray<PrintedLevel> Levels, string Name, decimal? Weight, string? Definition, string? Standard, decimal? Claimed)
{
    /// <summary>编号, as a record exchanged between systems names the indicator; nothing in a printed table.</summary>
    public string? Id { get; init; }
}

/// <summary>印出的上级指标。</summary>
/// <param name="Name">Without a weight in brackets.</param>
/// <param name="Weight">As printed.</param>
public sealed record PrintedLevel(string Name, decimal? Weight);
