using Jiheng.Documents.Systems;
using Jiheng.Indicators.Loading;
using Jiheng.ReportChecks.Scores;
using Jiheng.Web.Shell;

namespace Jiheng.Web.Systems;

/// <summary>草稿的识读。What is understood of a draft as it stands: computed anew each time, kept nowhere.</summary>
/// <param name="Draft">With its rows.</param>
/// <param name="Rows">In the order of the table.</param>
/// <param name="Levels">一级、二级指标 with the sum of their weights.</param>
/// <param name="Total">总分 as the rows give it; nothing where a weight is missing.</param>
/// <param name="PrintedTotal">合计 as printed.</param>
/// <param name="Notes">说明 that would be saved with it.</param>
/// <param name="Problems">What the strict reader says of it.</param>
public sealed record DraftReading(
    SystemDraft Draft, ImmutableArray<DraftRow> Rows, ImmutableArray<LevelWeight> Levels, decimal? Total, decimal? PrintedTotal, ImmutableArray<string> Notes, SystemProblems Problems)
{
    public static DraftReading Of(SystemDraft draft, WorkbenchContent content)
    {
        var table = draft.Printed();
        var rows = InOrder(draft.Rows).Select(row => (Row: row, Form: row.Form(row.Number <= table.Rows.Length ? table.Rows[row.Number - 1] : RowForm.Missed))).ToList();
        var kept = rows.FindAll(row => !row.Row.IsLeftOut);
        var import = SystemImport.Of(table, draft.Heading(), [.. kept.Select(row => row.Form)]);
        var problems = SystemProblems.Of(import.Form, content.Dictionary);
        var read = kept.Zip(import.Rows).ToDictionary(each => each.First.Row.Number, each => each.Second);
        var weights = import.Rows.Select(row => row.Weight?.Value).ToList();
        return new(
            draft,
            [.. rows.Select(row => new DraftRow(row.Row, row.Form, read.GetValueOrDefault(row.Row.Number), [.. problems.OfIndicators[row.Row.Indicator]]))],
            [.. LevelsOf(kept.Zip(import.Rows, (row, imported) => (row.Form.Printed, imported)))],
            Sum(weights), table.Total, import.Form.Notes, problems);
    }

    public bool IsSound => Problems.System is not null;

    public int Count(Func<RowUnderstanding, bool> which) => Rows.Count(row => row is { Read: { } read, HasErrors: false } && which(read.Understanding));

    /// <summary>As in the table; a row that was added stands behind those of its 二级指标.</summary>
    private static IEnumerable<SystemDraftRow> InOrder(List<SystemDraftRow> rows) => rows.OrderBy(row => row.Number)
        .GroupBy(row => row.Dimension, StringComparer.Ordinal).SelectMany(dimension => dimension.GroupBy(row => row.Group, StringComparer.Ordinal)).SelectMany(group => group);

    private static IEnumerable<LevelWeight> LevelsOf(IEnumerable<(PrintedIndicator Printed, ImportedRow Imported)> rows)
    {
        foreach (var dimension in rows.GroupBy(row => row.Imported.Dimension, StringComparer.Ordinal))
        {
            yield return Level(dimension.Key, isGroup: false, dimension, row => row.Levels is [var only] ? only.Weight : row.Levels.FirstOrDefault()?.Weight);
            foreach (var group in dimension.GroupBy(row => row.Imported.Group, StringComparer.Ordinal).Where(group => group.Key != dimension.Key))
                yield return Level(group.Key, isGroup: true, group, row => row.Levels.LastOrDefault()?.Weight);
        }
    }

    private static LevelWeight Level(string name, bool isGroup, IEnumerable<(PrintedIndicator Printed, ImportedRow Imported)> rows, Func<PrintedIndicator, decimal?> printed) =>
        new(name, isGroup, Sum(rows.Select(row => row.Imported.Weight?.Value)), rows.Select(row => printed(row.Printed)).OfType<decimal>().Distinct().ToList() is [var only] ? only : null);

    private static decimal? Sum(IEnumerable<decimal?> weights) => weights.Aggregate((decimal?)0m, (sum, weight) => sum + weight);
}

/// <summary>草稿一行的识读。</summary>
/// <param name="Row">As it stands.</param>
/// <param name="Form">The same beside what is printed.</param>
/// <param name="Read">What was understood; nothing where the row is left out.</param>
/// <param name="Problems">What the strict reader says of it.</param>
public sealed record DraftRow(SystemDraftRow Row, RowForm Form, ImportedRow? Read, ImmutableArray<Diagnostic> Problems)
{
    public bool NeedsHand => Read is { NeedsHand: true } || HasErrors;

    public bool HasErrors => Problems.Any(problem => problem.IsError);

    /// <summary>Why somebody has to look at it, one sentence each.</summary>
    public IEnumerable<(bool IsError, string Words)> Sentences => Problems.Select(problem => (IsError: problem.IsError, Words: problem.Message))
        .Concat(Remarks.Select(words => (IsError: false, Words: words))).OrderBy(each => each.IsError ? 0 : 1).DistinctBy(each => each.Words);

    private IEnumerable<string> Remarks => Read?.Understanding switch
    {
        RowUnderstanding.NotRead refused => [$"没有读懂：{refused.Reason}"],
        RowUnderstanding.WithoutWeight => ["没有分值，不能按评分标准计分；请补上分值。"],
        _ => Read?.Remarks ?? [],
    };
}

/// <summary>各级分值。</summary>
/// <param name="Name">Of the level.</param>
/// <param name="IsGroup">二级指标, under the 一级指标 before it.</param>
/// <param name="Sum">Of the rows below it; nothing where one of them is missing.</param>
/// <param name="Printed">Beside its name; nothing where none is printed.</param>
public sealed record LevelWeight(string Name, bool IsGroup, decimal? Sum, decimal? Printed)
{
    public bool Differs => Sum is { } sum && Printed is { } printed && sum != printed;
}
