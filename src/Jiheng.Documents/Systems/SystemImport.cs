using System.Collections.Immutable;
using Jiheng.Indicators.Definitions;
using Jiheng.Indicators.Quantities;
using Jiheng.Indicators.Scoring;
using Jiheng.Indicators.Standards;
using Jiheng.ReportChecks.Scores;

namespace Jiheng.Documents.Systems;

/// <summary>评分表导入。Makes an indicator system of a printed score table: nothing is invented, and what was not understood stays visible.</summary>
/// <param name="Form">Ready to be saved; every text in it can be edited.</param>
/// <param name="Rows">Row by row what was understood.</param>
public sealed record SystemImport(SystemForm Form, ImmutableArray<ImportedRow> Rows)
{
    public static SystemImport Of(PrintedScoreTable table, SystemHeading heading, FigureDictionary dictionary, IEnumerable<IndicatorSystem> known) =>
        Of(table, heading, RowForm.Of(table, heading.Year, dictionary, known));

    /// <summary>The same with rows somebody mended.</summary>
    public static SystemImport Of(PrintedScoreTable table, SystemHeading heading, ImmutableArray<RowForm> forms)
    {
        var rows = forms.Select(form => (Form: form, Imported: Row(form))).ToList();
        return new(FormOf(heading, table, rows), [.. rows.Select(row => row.Imported)]);
    }

    private static ImportedRow Row(RowForm form)
    {
        var remarks = ImmutableArray.CreateBuilder<string>();
        var understanding = Understood(form, remarks);
        return new(form.Dimension, form.Group, form.Name, form.Id, form.Points, understanding, form.Formula.Length > 0 ? form.Formula : null, remarks.ToImmutable())
        {
            Direction = Direction(form, understanding),
            AsksForValue = form.Formula.Length == 0 && understanding is RowUnderstanding.Executable { Rule: var rule } && AskedFacts.Of(rule).OfType<AskedFact.Value>().Any(),
        };
    }

    private static RowUnderstanding Understood(RowForm form, ImmutableArray<string>.Builder remarks)
    {
        var standard = form.Standard;
        if (standard.Length == 0)
            return new RowUnderstanding.NotPrinted();
        if (form.Points is not { } weight)
            return new RowUnderstanding.WithoutWeight(standard);
        if (weight <= Points.Zero)
            return new RowUnderstanding.NotRead(standard, "分值不大于0，不能按标准计分。", new(0, standard.Length));
        var definition = string.Join('；', new[] { form.Formula, form.Definition ?? "" }.Where(text => text.Length > 0));
        switch (StandardReader.Read(new(standard, weight, form.Name, definition.Length > 0 ? definition : null)))
        {
            case StandardReading.Understood { Rule: ScoringRule.Judgement judgement }:
                return new RowUnderstanding.Judged(CanonicalWording.Write(judgement, weight));
            case StandardReading.Understood { Rule: var rule } understood:
                var lints = StandardLints.Check(rule, weight);
                if (lints.Any(lint => lint.Kind == LintKind.BestAboveWeight))
                    return new RowUnderstanding.NotRead(standard, "标准里的最高分高于分值，可能是几项指标合用一句标准，或者有一处印错。", new(0, standard.Length));
                if (understood.Reminder(standard) is { } reminder)
                    remarks.Add(reminder);
                remarks.AddRange(lints.Where(lint => lint.Kind != LintKind.ZeroByZero).Select(lint => lint.Message));
                return new RowUnderstanding.Executable(rule, CanonicalWording.Write(rule, weight));
            case StandardReading.Refused refused:
                return new RowUnderstanding.NotRead(standard, refused.Reason, refused.At);
            case var other:
                throw new System.Diagnostics.UnreachableException($"{other}");
        }
    }

    // What somebody chose, or what the points of the rule themselves show.
    private static string? Direction(RowForm form, RowUnderstanding understanding) =>
        form.Direction.Length > 0 ? form.Direction : understanding is RowUnderstanding.Executable { Rule: var rule } ? SystemWords.Of(RuleDirection.Of(rule)) : null;

    private static SystemForm FormOf(SystemHeading heading, PrintedScoreTable table, List<(RowForm Form, ImportedRow Imported)> rows)
    {
        ImmutableArray<DimensionForm> dimensions =
        [
            .. from dimension in rows.GroupBy(row => row.Imported.Dimension, StringComparer.Ordinal)
               select new DimensionForm(dimension.Key, Sum(dimension), [.. from inside in dimension.GroupBy(row => row.Imported.Group, StringComparer.Ordinal)
                                                                            select new GroupForm(inside.Key, Sum(inside), [.. inside.Select(row => Indicator(row.Form, row.Imported, heading, table))])]),
        ];
        var total = rows.TrueForAll(row => row.Imported.Weight is not null) ? rows.Sum(row => row.Imported.Weight?.Value ?? 0m) : table.Total ?? 100m;
        return new(heading.Fields(total), new(heading.Document, table.Place, ""), ImportNotes.Of(heading, table, rows, total), dimensions);
    }

    private static string Sum(IEnumerable<(RowForm Form, ImportedRow Imported)> rows) =>
        rows.All(row => row.Imported.Weight is not null) ? Numerals.Plain(rows.Sum(row => row.Imported.Weight?.Value ?? 0m)) : SystemForms.NotPublished;

    private static IndicatorForm Indicator(RowForm form, ImportedRow row, SystemHeading heading, PrintedScoreTable table)
    {
        var printed = form.PrintedStandard;
        var judgement = Judgement(form, row);
        string?[] texts =
        [
            form.Name, form.Id, form.Weight.Length > 0 ? form.Weight : SystemForms.NotPublished, row.Formula, null, null, null, form.Definition,
            judgement is null ? printed ?? form.Standard : null, judgement is null && printed is not null && printed != form.Standard ? form.Standard : null, judgement, row.Direction,
        ];
        var written = form.IsAdded ? "识读时没有读出这一行，由人工照原表补录。" : judgement is null && printed is null ? "原表没有印评分标准，这一句是人工补写的。" : "";
        return new(
            [.. IndicatorForm.Names.Zip(texts).Where(each => each.Second is { Length: > 0 } || each.First == "名称").Select(each => new SystemField(each.First, each.Second ?? ""))],
            new(heading.Document, $"{table.Place}，{(form.Printed.Name.Length > 0 ? form.Printed.Name : form.Name)}", ""),
            written + string.Concat(row.Remarks));
    }

    // A system has either a standard or a judgement: where it is a judgement, the printed sentence is kept in it.
    private static string? Judgement(RowForm form, ImportedRow row) => row.Understanding switch
    {
        RowUnderstanding.NotPrinted when form.IsAdded => "补录时没有写评分标准。",
        RowUnderstanding.NotPrinted => form.PrintedStandard is { } printed ? $"由评价人员给分，没有采用原表的评分标准“{printed}”。" : "原表没有印评分标准。",
        RowUnderstanding.WithoutWeight => $"需要人工处理：{(form.Printed.Weight is { } weight ? $"原表印的分值是{Numerals.Plain(weight)}，这里没有采用" : "原表没有印分值")}，{Whose(form)}；请补上分值，再把这句话写到“评分标准”。",
        RowUnderstanding.NotRead refused => $"需要人工处理：{Whose(form)}，没有读懂（{refused.Reason.TrimEnd('。')}）；请写到“评分标准”，并在“规范表述”里换一种写法，在此之前由评价人员给分。",
        _ => null,
    };

    private static string Whose(RowForm form) => form.PrintedStandard switch
    {
        null => $"补写的评分标准是“{form.Standard}”",
        var printed when printed == form.Standard => $"原表的评分标准是“{printed}”",
        var printed => $"原表的评分标准是“{printed}”，改写成了“{form.Standard}”",
    };
}
