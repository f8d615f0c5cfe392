using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Jiheng.Indicators.Standards;
using Jiheng.ReportChecks.Text;

namespace Jiheng.Documents.Reports.Plain;

/// <summary>纯文本报告。The text is kept letter for letter, so a place in it is a place in the file; tables are found in tab-led and tab-parted lines.</summary>
internal sealed partial class PlainTextReader
{
    private readonly string text;
    private readonly List<TextLine> lines;
    private readonly ImmutableArray<Passage>.Builder passages = ImmutableArray.CreateBuilder<Passage>();
    private readonly ImmutableArray<ReportTable>.Builder tables = ImmutableArray.CreateBuilder<ReportTable>();

    private PlainTextReader(string text)
    {
        this.text = text;
        lines = TextLine.All(text);
    }

    [GeneratedRegex(@"\G(?:\[bookmark: [^\]\n]*\])+", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Bookmarks { get; }

    public static ReportText Read(Source source)
    {
        var decoded = TextDecoding.Decode(source.Content) ?? throw new RefusedException("不是文本文件，或编码不是 UTF-8、UTF-16、GB18030；请用原来的程序另存为 .docx 或 UTF-8 文本后再试。");
        if (decoded.Length > source.Limits.MostCharacters)
            throw new RefusedException($"文字超过{source.Limits.MostCharacters / 10_000}万字；请拆分成几个文件后再试。");
        return new PlainTextReader(decoded.ReplaceLineEndings("\n")).Read(source.Name);
    }

    private ReportText Read(string name)
    {
        for (var at = 0; at < lines.Count;)
        {
            if (TabbedLines.Count(text, lines, at) is var tabbed and > 0)
            {
                AddTable(TabbedLines.Rows(text, lines.GetRange(at, tabbed)));
                at += tabbed;
            }
            else if (lines[at].IsLed)
            {
                var (cells, next) = LedBlock.Read(text, lines, at);
                AddTable(LedRows.Of(cells));
                at = next;
            }
            else
                AddLine(lines[at++]);
        }
        return new(name, text, passages.ToImmutable(), tables.ToImmutable(), []);
    }

    private void AddLine(TextLine line)
    {
        var start = AfterBookmarks(line.Start);
        if (start < line.End)
            passages.Add(new(new(start, line.End), Headings.Looks(text[start..line.End]) ? PassageKind.Heading : PassageKind.Paragraph, $"第{line.Number}行"));
    }

    private void AddTable(List<List<LedCell>> rows)
    {
        rows = [.. rows.Select(row => row.Select(WithoutBookmark).ToList())];
        var places = new Dictionary<TextSpan, string>();
        foreach (var grid in LedTables.Of(text, rows))
        {
            var table = LedTables.Table(grid, tables.Count + 1);
            tables.Add(table);
            foreach (var cell in table.Cells.Where(cell => cell.Span.End > cell.Span.Start))
                places[cell.Span] = $"{table.Place}第{cell.Row + 1}行第{cell.Column + 1}列";
        }
        foreach (var cell in rows.SelectMany(row => row).Where(cell => !cell.IsBlank))
            passages.Add(new(cell.Span, PassageKind.Cell, places.GetValueOrDefault(cell.Span) ?? $"第{LineOf(cell.Span.Start)}行"));
    }

    private LedCell WithoutBookmark(LedCell cell) => cell with { Span = new(Math.Min(AfterBookmarks(cell.Span.Start), cell.Span.End), cell.Span.End) };

    private int AfterBookmarks(int start) => start < text.Length && text[start] == '[' && Bookmarks.Match(text, start) is { Success: true } match ? match.Index + match.Length : start;

    private int LineOf(int position)
    {
        var at = lines.BinarySearch(new(0, position, position, IsLed: false), Comparer<TextLine>.Create((left, right) => left.Start.CompareTo(right.Start)));
        return lines[at < 0 ? Math.Max(0, ~at - 1) : at].Number;
    }
}
