using System.Collections.Immutable;
using Jiheng.Indicators.Quantities;
using Jiheng.ReportChecks.Scores;

namespace Jiheng.Documents.Systems;

/// <summary>导入说明。What a score table leaves open, and what was taken in its place.</summary>
internal static class ImportNotes
{
    public static ImmutableArray<string> Of(SystemHeading heading, PrintedScoreTable table, List<(RowForm Form, ImportedRow Imported)> rows, decimal total)
    {
        var notes = ImmutableArray.CreateBuilder<string>();
        notes.Add("由评分表导入，启用前请逐项对照原表核对评分标准的规范表述。");
        if (heading.Grades.Length == 0)
            notes.Add("评分表没有印等级线，这里取财预〔2020〕10号第十八条的三条线，即总分的90%、80%、60%；原文另有规定的请改正。");
        if (heading.NotApplicable.Length == 0 || heading.StartedUnit.Length == 0)
            notes.Add("评分表没有写不适用的指标和不足一个单位怎样计分，这里分别按剔除后折算和按比例处理；原文另有规定的请改正。");
        if (table.Total is { } printed && printed != total)
            notes.Add($"评分表的合计是{Numerals.Plain(printed)}分，各项分值相加是{Numerals.Plain(total)}分；这里以各项分值为准。");
        foreach (var group in rows.GroupBy(row => (row.Imported.Dimension, row.Imported.Group)))
        {
            var weights = group.Select(row => row.Form.Printed.Levels.LastOrDefault()?.Weight).OfType<decimal>().Distinct().ToList();
            var sum = group.Sum(row => row.Imported.Weight?.Value ?? 0m);
            if (weights is [var only] && only != sum && group.All(row => row.Imported.Weight is not null))
                notes.Add($"“{group.Key.Group}”印的是{Numerals.Plain(only)}分，下面各项相加是{Numerals.Plain(sum)}分；这里以各项分值为准。");
        }
        return notes.ToImmutable();
    }
}
