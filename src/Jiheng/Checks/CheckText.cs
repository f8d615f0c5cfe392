using Jiheng.ReportChecks.Checking;
using Jiheng.ReportChecks.Statements;
using Jiheng.Scores;
using Jiheng.Shell;
using Jiheng.Web.Checks.Findings;
using Spectre.Console;

namespace Jiheng.Checks;

/// <summary>核验结果文本。Findings by severity, each with its quote, the two numbers and the arithmetic, for a terminal or a pipe.</summary>
internal sealed class CheckText(CheckedFile file, IAnsiConsole console)
{
    private const int Indent = 4;
    private const int LabelColumns = 14;

    private readonly ReportPlaces places = new(file.Text);

    public void Write(bool all)
    {
        Head();
        foreach (var severity in FindingWords.Severities)
            Group(severity);
        if (all)
            Holding();
    }

    private void Head()
    {
        var year = file.Report.Year is { } known ? $"，{known}" : "";
        Styled(VisibleText.OnOneLine(file.Title) + year, new Style(decoration: Decoration.Bold));
        Line($"文件：{VisibleText.OnOneLine(file.File)}");
        foreach (var sentence in file.Text.NotRead)
            Line("没有读到：" + VisibleText.OnOneLine(sentence));
        Line($"{FindingWords.Counts(file)}；{FindingWords.Recomputed(file)}。");
    }

    private void Group(Severity severity)
    {
        var findings = file.Numbered().Where(each => each.Finding.Severity == severity).ToList();
        if (findings.Count == 0)
            return;
        console.WriteLine();
        Styled($"{FindingWords.Of(severity)}（{findings.Count}）", Style(severity));
        foreach (var (finding, number) in findings)
            Write(finding, number);
    }

    private void Write(Finding finding, int number)
    {
        console.WriteLine();
        Line($"{$"{number}.",-3} {VisibleText.OnOneLine(finding.Code)} {FindingWords.Of(finding.Kind)}　{VisibleText.OnOneLine(finding.Message)}");
        foreach (var (span, quote) in new Excerpt(file, places).Of(finding))
            Labelled(places.PlaceOf(span) is { Length: > 0 } place ? VisibleText.OnOneLine(place) : "原文", quote);
        var (stated, recomputed) = file.Ranges(finding);
        Labelled("报告写", VisibleText.OnOneLine(finding.Stated) + FindingWords.MayStandFor(stated));
        Labelled(FindingWords.Against(finding.Kind), VisibleText.OnOneLine(finding.Recomputed) + FindingWords.MayBe(recomputed));
        if (file.Behind(finding) is { } statement)
            Labelled("算式", VisibleText.OnOneLine(statement.Working));
        Labelled("建议", VisibleText.OnOneLine(finding.Suggestion ?? ""));
    }

    private void Holding()
    {
        var holding = file.Report.Statements.Where(statement => statement.Agreement != Agreement.Differs).ToList();
        if (holding.Count == 0)
            return;
        console.WriteLine();
        Styled($"重算后对得上的数字（{holding.Count}）", new Style(Color.Green, decoration: Decoration.Bold));
        var table = TextConsole.Table(new("位置", 14), new("类别", 12), new("报告写", 12, true), new("相符程度", 14), new("算式"));
        foreach (var statement in holding)
            table.Add(Cells(statement));
        console.Write(table.Content);
    }

    private string[] Cells(Statement statement) =>
    [
        VisibleText.OnOneLine(places.PlaceOf(statement.Span)), FindingWords.Of(statement.Kind), VisibleText.OnOneLine(statement.Stated),
        FindingWords.Of(statement.Agreement), VisibleText.OnOneLine(statement.Working),
    ];

    private void Labelled(string label, string text)
    {
        if (text.Length > 0)
            Line(new string(' ', Indent) + label + new string(' ', Math.Max(1, LabelColumns - Shell.Columns.Of(label))) + text, Indent + LabelColumns);
    }

    private void Line(string text, int indent = Indent)
    {
        var isMarked = false;
        foreach (var line in Wrapping.Lines(text, TextConsole.Width - 1, indent))
        {
            foreach (var piece in line.Replace("【", "\0【", StringComparison.Ordinal).Replace("】", "】\0", StringComparison.Ordinal).Split('\0'))
            {
                isMarked |= piece.StartsWith('【');
                console.Write(piece, isMarked ? new Style(decoration: Decoration.Bold) : Spectre.Console.Style.Plain);
                isMarked &= !piece.EndsWith('】');
            }
            console.WriteLine();
        }
    }

    private void Styled(string text, Style style)
    {
        foreach (var line in Wrapping.Lines(text, TextConsole.Width - 1, Indent))
            console.WriteLine(line, style);
    }

    private static Style Style(Severity severity) => severity switch
    {
        Severity.Error => new(Color.Red, decoration: Decoration.Bold),
        Severity.Doubt => new(Color.Yellow, decoration: Decoration.Bold),
        _ => new(Color.Blue, decoration: Decoration.Bold),
    };
}
