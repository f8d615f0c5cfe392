using System.Collections.Immutable;
using Jiheng.Documents.Systems;
using Jiheng.ReportChecks.Scores;
using Jiheng.Scores;
using Jiheng.Shell;

namespace Jiheng.Systems;

/// <summary>导入说明的展示。Row by row what was understood, then what a person has to do.</summary>
internal static class ImportText
{
    public static void Write(SystemImport import, PrintedScoreTable table, ImmutableArray<PrintedScoreTable> tables, Session session)
    {
        var console = TextConsole.Over(session.Output, session.IsTerminal);
        console.Line(Heading(table, tables));
        var shown = TextConsole.Table(new("指标", 24), new("分值", 6, IsNumber: true), new("识读", 8), new("规范表述、公式和要处理的事"));
        foreach (var row in import.Rows)
            shown.Add(row.Name, row.Weight is { } weight ? Numerals.Plain(weight.Value) : "—", Word(row.Understanding), Detail(row));
        console.Write(shown.Content);
        console.Line(Summary(import.Rows));
        foreach (var note in import.Form.Notes)
            console.Line("说明：" + note, 6);
    }

    private static string Heading(PrintedScoreTable table, ImmutableArray<PrintedScoreTable> tables) => tables.Length == 1
        ? $"找到1张评分表：{table.Place}，{table.Rows.Length}项指标。"
        : $"找到{tables.Length}张评分表，取第{tables.IndexOf(table) + 1}张：{table.Place}，{table.Rows.Length}项指标；要取别的，用 --table 写序号。";

    private static string Word(RowUnderstanding understanding) => understanding switch
    {
        RowUnderstanding.Executable => "可执行",
        RowUnderstanding.Judged => "评判",
        RowUnderstanding.NotPrinted => "没有印",
        _ => "要处理",
    };

    private static string Detail(ImportedRow row)
    {
        var said = row.Understanding switch
        {
            RowUnderstanding.Executable executable => executable.Canonical,
            RowUnderstanding.Judged judged => judged.Canonical,
            RowUnderstanding.NotRead refused => $"“{refused.Standard.ReplaceLineEnds()}”没有读懂：{refused.Reason}",
            RowUnderstanding.WithoutWeight without => $"没有印分值，评分标准是“{without.Standard.ReplaceLineEnds()}”。",
            RowUnderstanding.NotPrinted => "没有印评分标准，由评价人员给分。",
            _ => throw new System.Diagnostics.UnreachableException($"{row.Understanding}"),
        };
        return string.Join('\n', new[] { said, row.Formula is { } formula ? $"公式：{formula}" : row.AsksForValue ? "公式没有读出，评分时直接填写指标值，也可以在体系里补写公式。" : "" }.Concat(row.Remarks).Where(line => line.Length > 0));
    }

    private static string ReplaceLineEnds(this string text) => text.ReplaceLineEndings("");

    private static string Summary(ImmutableArray<ImportedRow> rows)
    {
        var printed = rows.Count(row => row.Understanding is not RowUnderstanding.NotPrinted);
        var executable = rows.Count(row => row.Understanding is RowUnderstanding.Executable);
        var judged = rows.Count(row => row.Understanding is RowUnderstanding.Judged);
        var open = rows.Count(row => row.NeedsHand);
        return $"共{rows.Length}项指标，印有评分标准的{printed}项：可执行{executable}项，由评价人员评判{judged}项，要人工处理{open}项；有公式{rows.Count(row => row.Formula is not null)}项。";
    }
}
