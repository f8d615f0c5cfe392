using System.Collections.Immutable;
using Jiheng.Documents.Workbooks.Writing;
using Jiheng.Indicators.Loading;

namespace Jiheng.Documents.Systems;

/// <summary>评分表工作簿。A system as a score table in Excel, with everything the system holds, to be looked at, changed and read again.</summary>
public static class SystemWorkbook
{
    internal const string TableSheet = "评分表";

    internal const string HeadSheet = "体系";

    /// <summary>Levels and their weights stand before the fields of an indicator.</summary>
    internal const int LevelColumns = 4;

    internal static ImmutableArray<string> Columns { get; } =
        ["一级指标", "一级分值", "二级指标", "二级分值", .. IndicatorForm.Names, "依据文件", "依据位置", "依据原文", "说明"];

    private static readonly ImmutableArray<int> Widths = [10, 7, 12, 7, 20, 16, 6, 28, 14, 14, 14, 30, 44, 28, 20, 10, 16, 14, 16, 28];

    // A column nothing stands in takes no more room than its heading.
    private const int EmptyWidth = 10;

    public static byte[] Write(SystemForm form) => WorkbookFile.Write([Table(form), Head(form)]);

    private static WrittenSheet Table(SystemForm form)
    {
        var rows = ImmutableArray.CreateBuilder<ImmutableArray<WrittenCell>>();
        var merged = ImmutableArray.CreateBuilder<CellBlock>();
        rows.Add([Text(SystemField.In(form.Head, "体系"), CellStyle.Title)]);
        merged.Add(new(1, 1, 1, Columns.Length));
        rows.Add([.. Columns.Select(column => Text(column == "名称" ? "三级指标" : column, CellStyle.Heading))]);
        foreach (var dimension in form.Dimensions)
            Add(dimension, rows, merged);
        return new() { Name = TableSheet, Widths = WidthsOf(rows), Rows = rows.ToImmutable(), Merged = merged.ToImmutable(), HeaderRow = 2, FrozenColumns = LevelColumns + 1 };
    }

    private static ImmutableArray<int> WidthsOf(IReadOnlyList<ImmutableArray<WrittenCell>> rows) =>
        [.. Widths.Select((width, column) => rows.Skip(2).All(row => row[column] is WrittenCell.Blank) ? Math.Min(width, EmptyWidth) : width)];

    private static void Add(DimensionForm dimension, ImmutableArray<ImmutableArray<WrittenCell>>.Builder rows, ImmutableArray<CellBlock>.Builder merged)
    {
        var first = rows.Count + 1;
        var last = rows.Count + dimension.Groups.Sum(group => group.Indicators.Length);
        Merge(merged, first, last, 1);
        foreach (var group in dimension.Groups)
        {
            var top = rows.Count + 1;
            var bottom = rows.Count + group.Indicators.Length;
            Merge(merged, top, bottom, LevelColumns - 1);
            foreach (var indicator in group.Indicators)
            {
                var row = rows.Count + 1;
                rows.Add([
                    row == first ? Text(dimension.Name, CellStyle.Level) : Blank(),
                    row == first ? Sum(dimension.Weight, dimension.Groups.SelectMany(each => each.Indicators), first, last) : Blank(),
                    row == top ? Text(group.Name, CellStyle.Level) : Blank(),
                    row == top ? Sum(group.Weight, group.Indicators, top, bottom) : Blank(),
                    .. IndicatorForm.Names.Select(name => Field(name, SystemField.In(indicator.Fields, name))),
                    Text(indicator.Basis.Document), Text(indicator.Basis.Place), Text(indicator.Basis.Quote), Text(indicator.Note)]);
            }
        }
    }

    private static void Merge(ImmutableArray<CellBlock>.Builder merged, int first, int last, int column)
    {
        if (last == first)
            return;
        merged.Add(new(first, column, last, column));
        merged.Add(new(first, column + 1, last, column + 1));
    }

    /// <summary>The weight of a level is added up from below, unless the source does not publish it or prints another.</summary>
    private static WrittenCell Sum(string weight, IEnumerable<IndicatorForm> below, int first, int last)
    {
        var column = LevelColumns + IndicatorForm.Names.IndexOf("分值") + 1;
        var parts = below.Select(indicator => PointsText.Read(SystemField.In(indicator.Fields, "分值"))).ToList();
        return PointsText.Read(weight) is { } printed && parts.TrueForAll(part => part is not null) && parts.Sum(part => part?.Value ?? 0m) == printed.Value
            ? new WrittenCell.Calculated($"SUM({CellName.Of(first, column)}:{CellName.Of(last, column)})", printed.Value) { Style = CellStyle.Level }
            : Text(weight, CellStyle.Level);
    }

    private static WrittenCell Field(string name, string text) =>
        name == "分值" && PointsText.Read(text) is { } points ? new WrittenCell.Number(points.Value) { Style = CellStyle.Level } : Text(text);

    private static WrittenSheet Head(SystemForm form) => new()
    {
        Name = HeadSheet,
        Widths = [18, 100],
        Rows =
        [
            [Text("栏目", CellStyle.Heading), Text("内容", CellStyle.Heading)],
            .. form.Head.Select(field => Line(field.Name, field.Text)),
            Line("依据文件", form.Basis.Document),
            Line("依据位置", form.Basis.Place),
            Line("依据原文", form.Basis.Quote),
            .. form.Notes.Select(note => Line("说明", note)),
        ],
        HeaderRow = 1,
    };

    private static ImmutableArray<WrittenCell> Line(string name, string text) => [Text(name), Text(text)];

    private static WrittenCell Text(string content, CellStyle style = CellStyle.Plain) => content.Length > 0 ? new WrittenCell.Text(content) { Style = style } : Blank();

    private static WrittenCell.Blank Blank() => new() { Style = CellStyle.Plain };
}
