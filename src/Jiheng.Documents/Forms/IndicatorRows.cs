using System.Collections.Immutable;
using Jiheng.Documents.Drafts;
using Jiheng.Documents.Word;
using Jiheng.Indicators.Quantities;
using Jiheng.Indicators.Scoring;

namespace Jiheng.Documents.Forms;

/// <summary>The indicators of a score as rows of a table: levels merged, and what the columns ask for.</summary>
internal sealed class IndicatorRows(FormRow.Indicators form, FormTable table, DocumentFacts facts)
{
    public IEnumerable<WordRow> All()
    {
        var dimensions = facts.Score.Dimensions.Where(dimension => !form.Without.Contains(dimension.Dimension.Name)).ToList();
        var count = dimensions.Sum(RowsOf);
        yield return Head(count);
        foreach (var dimension in dimensions)
        {
            var isFirst = true;
            foreach (var group in dimension.Groups)
            {
                for (var at = 0; at < group.Indicators.Length; at++)
                {
                    yield return Row(group.Indicators[at], isFirst ? dimension : null, at == 0 ? group : null);
                    isFirst = false;
                }
            }
        }
        if (form.Total is { } total)
            yield return Total(total);
    }

    private static int RowsOf(DimensionScore dimension) => dimension.Groups.Sum(group => group.Indicators.Length);

    // A head that a cell reaches out of cannot be repeated.
    private WordRow Head(int rows)
    {
        IEnumerable<WordCell> names = form.Columns.Select(column => WordCell.Of(column.Name, CellLook.Label, column.Across));
        return new([.. form.Beside is { } beside ? names.Prepend(WordCell.Of(beside, CellLook.Label, 1, rows + 1)) : names], IsHead: form.Beside is null);
    }

    private WordRow Row(IndicatorScore score, DimensionScore? dimension, GroupScore? group) =>
        new([.. form.Columns.Select(column => Cell(column, score, dimension, group)).OfType<WordCell>()]);

    // A level stands in the first of its rows and reaches over the others.
    private WordCell? Cell(FormColumn column, IndicatorScore score, DimensionScore? dimension, GroupScore? group) => column.Content switch
    {
        IndicatorContent.Dimension => dimension is null ? null : WordCell.Of(dimension.Dimension.Name, CellLook.Centre, column.Across, RowsOf(dimension)),
        IndicatorContent.Group => group is null ? null : WordCell.Of(group.Group.Name, CellLook.Centre, column.Across, group.Indicators.Length),
        IndicatorContent.Indicator => WordCell.Of(score.Indicator.Name, CellLook.Text, column.Across),
        IndicatorContent.Full => WordCell.Of(score.Full is { } full ? Numerals.Plain(full.Value) : "", CellLook.Number, column.Across),
        IndicatorContent.Awarded => new(Awarded(score), CellLook.Number, column.Across),
        IndicatorContent.Standard => WordCell.Of(score.Indicator.Standard ?? "", CellLook.Text, column.Across),
        IndicatorContent.Definition => WordCell.Of(score.Indicator.Definition ?? "", CellLook.Text, column.Across),
        IndicatorContent.Working => WordCell.Of(Working(score), CellLook.Text, column.Across),
        IndicatorContent.Reason => WordCell.Of(facts.ReasonOf(score), CellLook.Text, column.Across),
        IndicatorContent.Value => WordCell.Of(Value(score), CellLook.Number, column.Across),
        IndicatorContent.Blank => WordCell.Of("", CellLook.Text, column.Across),
        _ => throw new System.Diagnostics.UnreachableException($"{column.Content}"),
    };

    private ImmutableArray<WordRun> Awarded(IndicatorScore score) => score.IsOpen ? FieldRuns.Absent(table) : [new(DraftText.Awarded(score))];

    // Why there are no points, or how there came to be. Where the reasons print that very step (“落在100%以上档，不得分”) it is not said twice;
    // where somebody wrote his own reason (“追加了年初没有列入的项目”) it would be lost with it.
    private string Working(IndicatorScore score)
    {
        var step = facts.Explanations[score.Indicator.Id].Step;
        var isSaidUnderReasons = form.Columns.Any(column => column.Content == IndicatorContent.Reason) && facts.ReasonOf(score) == step;
        return (facts.CalculationOf(score), isSaidUnderReasons) switch
        {
            ({ } calculation, false) => $"{calculation}\n{step}",
            ({ } calculation, true) => calculation,
            (null, false) => step,
            (null, true) => "",
        };
    }

    // A calculation ends with what it gives.
    private string Value(IndicatorScore score) => score.Outcome is IndicatorOutcome.Scored && facts.CalculationOf(score) is { } calculation
        ? calculation.Split([" = ", " ≈ "], StringSplitOptions.None)[^1]
        : "";

    private WordRow Total(string name)
    {
        var first = form.Columns.TakeWhile(column => column.Content is not (IndicatorContent.Full or IndicatorContent.Awarded)).Sum(column => column.Across);
        var cells = form.Columns.SkipWhile(column => column.Content is not (IndicatorContent.Full or IndicatorContent.Awarded)).Select(column => new WordCell(Total(column.Content), CellLook.Number, column.Across));
        return new([WordCell.Of(name, CellLook.Label, first + (form.Beside is null ? 0 : 1)), .. cells]);
    }

    private ImmutableArray<WordRun> Total(IndicatorContent content)
    {
        var total = facts.Score.Total;
        return content switch
        {
            IndicatorContent.Full when total.Sum.IsPublished => [new(Numerals.Plain(facts.Score.System.Total.Value))],
            IndicatorContent.Awarded when total is { IsRescaled: true, Applicable: { } applicable, Final: { } rescaled } =>
                [new($"{Numerals.Plain(total.Sum.Awarded.Value)}（适用{Numerals.Plain(applicable.Value)}，折算{Numerals.Plain(rescaled.Value)}）")],
            IndicatorContent.Awarded when total.Sum.OpenCount == 0 => [new(Numerals.Plain(total.Sum.Awarded.Value))],
            IndicatorContent.Awarded => FieldRuns.Absent(table),
            _ => [],
        };
    }
}
