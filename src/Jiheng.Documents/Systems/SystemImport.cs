using System.Collections.Immutable;
using System.Text;
using Jiheng.Indicators.Definitions;
using Jiheng.Indicators.Quantities;
using Jiheng.Indicators.Standards;
using Jiheng.ReportChecks.Scores;

namespace Jiheng.Documents.Systems;

/// <summary>评分表导入。Makes an indicator system of a printed score table: nothing is invented, and what was not understood stays visible.</summary>
/// <param name="Form">Ready to be saved; every text in it can be edited.</param>
/// <param name="Rows">Row by row what was understood.</param>
public sealed record SystemImport(SystemForm Form, ImmutableArray<ImportedRow> Rows)
{
    public static SystemImport Of(PrintedScoreTable table, SystemHeading heading, FigureDictionary dictionary, IEnumerable<IndicatorSystem> known)
    {
        var ids = new ImportedIds(known);
        var levels = new LevelNames();
        var formulas = new PrintedFormulas(dictionary, heading.Year);
        var rows = table.Rows.Select(row => (Printed: row, Imported: Row(row, levels, ids, formulas))).ToList();
        return new(FormOf(heading, table, rows), [.. rows.Select(row => row.Imported)]);
    }

    private static ImportedRow Row(PrintedIndicator printed, LevelNames levels, ImportedIds ids, PrintedFormulas formulas)
    {
        var (dimension, group, name) = levels.Place(printed);
        var remarks = ImmutableArray.CreateBuilder<string>();
        var formula = formulas.Read(printed.Name, Clean(printed.Definition));
        var understanding = Understood(printed, formula, remarks);
        return new(dimension, group, name, ids.Of(name), printed.Weight is { } weight ? new Points(weight) : null, understanding, formula, remarks.ToImmutable())
        {
            AsksForValue = formula is null && understanding is RowUnderstanding.Executable { Rule: var rule } && Asks(rule),
        };
    }

    private static RowUnderstanding Understood(PrintedIndicator printed, string? formula, ImmutableArray<string>.Builder remarks)
    {
        if (Clean(printed.Standard) is not { } standard)
            return new RowUnderstanding.NotPrinted();
        if (printed.Weight is not > 0m and var missing)
            return missing is null ? new RowUnderstanding.WithoutWeight(standard) : new RowUnderstanding.NotRead(standard, "分值不大于0，不能按标准计分。", new(0, standard.Length));
        var weight = new Points(printed.Weight ?? 0m);
        var definition = string.Join('；', new[] { formula, Clean(printed.Definition) }.OfType<string>());
        switch (StandardReader.Read(new(standard, weight, printed.Name, definition.Length > 0 ? definition : null)))
        {
            case StandardReading.Understood { Rule: ScoringRule.Judgement judgement }:
                return new RowUnderstanding.Judged(CanonicalWording.Write(judgement, weight));
            case StandardReading.Understood { Rule: var rule }:
                var lints = StandardLints.Check(rule, weight);
                if (lints.Any(lint => lint.Kind == LintKind.BestAboveWeight))
                    return new RowUnderstanding.NotRead(standard, "标准里的最高分高于分值，可能是几项指标合用一句标准，或者有一处印错。", new(0, standard.Length));
                remarks.AddRange(lints.Where(lint => lint.Kind != LintKind.ZeroByZero).Select(lint => lint.Message));
                return new RowUnderstanding.Executable(rule, CanonicalWording.Write(rule, weight));
            case StandardReading.Refused refused:
                return new RowUnderstanding.NotRead(standard, refused.Reason, refused.At);
            case var other:
                throw new System.Diagnostics.UnreachableException($"{other}");
        }
    }

    private static bool Asks(ScoringRule rule) => rule switch
    {
        ScoringRule.Bands bands => bands.Measure.IsRate,
        ScoringRule.Stepped or ScoringRule.Proportional or ScoringRule.Inverse or ScoringRule.Linear or ScoringRule.DeductByCount => true,
        ScoringRule.Gated gated => Asks(gated.Otherwise),
        _ => false,
    };

    private static SystemForm FormOf(SystemHeading heading, PrintedScoreTable table, List<(PrintedIndicator Printed, ImportedRow Imported)> rows)
    {
        ImmutableArray<DimensionForm> dimensions =
        [
            .. from dimension in rows.GroupBy(row => row.Imported.Dimension, StringComparer.Ordinal)
               select new DimensionForm(dimension.Key, Sum(dimension), [.. from inside in dimension.GroupBy(row => row.Imported.Group, StringComparer.Ordinal)
                                                                            select new GroupForm(inside.Key, Sum(inside), [.. inside.Select(row => Indicator(row.Printed, row.Imported, heading, table))])]),
        ];
        var total = rows.TrueForAll(row => row.Imported.Weight is not null) ? rows.Sum(row => row.Imported.Weight?.Value ?? 0m) : table.Total ?? 100m;
        return new(heading.Fields(total), new(heading.Document, table.Place, ""), ImportNotes.Of(table, rows, total), dimensions);
    }

    private static string Sum(IEnumerable<(PrintedIndicator Printed, ImportedRow Imported)> rows) =>
        rows.All(row => row.Imported.Weight is not null) ? Numerals.Plain(rows.Sum(row => row.Imported.Weight?.Value ?? 0m)) : SystemForms.NotPublished;

    private static IndicatorForm Indicator(PrintedIndicator printed, ImportedRow row, SystemHeading heading, PrintedScoreTable table)
    {
        var judgement = row.Understanding switch
        {
            RowUnderstanding.NotPrinted => "原表没有印评分标准。",
            RowUnderstanding.WithoutWeight without => $"需要人工处理：原表没有印分值，评分标准是“{without.Standard}”；请补上分值，再把这句话写到“评分标准”。",
            RowUnderstanding.NotRead refused => $"需要人工处理：原表的评分标准“{refused.Standard}”没有读懂（{refused.Reason.TrimEnd('。')}）；请写到“评分标准”，并在“规范表述”里换一种写法，在此之前由评价人员给分。",
            _ => null,
        };
        string?[] texts =
        [
            row.Name, row.Id, SystemForms.Weight(row.Weight), row.Formula, null, null, null, Clean(printed.Definition),
            judgement is null ? Clean(printed.Standard) : null, null, judgement, null,
        ];
        return new(
            [.. IndicatorForm.Names.Zip(texts).Where(each => each.Second is { Length: > 0 }).Select(each => new SystemField(each.First, each.Second ?? ""))],
            new(heading.Document, $"{table.Place}，{row.Name}", ""),
            string.Concat(row.Remarks));
    }

    /// <summary>Without characters that cannot be seen; blanks between Chinese words were for the width of a cell.</summary>
    private static string? Clean(string? printed)
    {
        if (printed is null)
            return null;
        var text = new StringBuilder();
        foreach (var c in printed.ReplaceLineEndings("\n"))
            text.Append(c is '\t' or '\u00A0' or '\u3000' ? ' ' : c);
        var lines = text.ToString().Split('\n').Select(line => string.Concat(line.Where(IsSeen)).Trim()).Where(line => line.Length > 0);
        return string.Join('\n', lines) is { Length: > 0 } clean ? clean : null;
    }

    private static bool IsSeen(char c) => !char.IsControl(c) && char.GetUnicodeCategory(c)
        is not (System.Globalization.UnicodeCategory.Format or System.Globalization.UnicodeCategory.OtherNotAssigned or System.Globalization.UnicodeCategory.PrivateUse
            or System.Globalization.UnicodeCategory.LineSeparator or System.Globalization.UnicodeCategory.ParagraphSeparator);
}
