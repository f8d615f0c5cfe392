using System.Collections.Immutable;
using Jiheng.Indicators.Loading;
using Jiheng.Indicators.Loading.Yaml;
using Jiheng.Indicators.Quantities;

namespace Jiheng.Documents.Forms;

/// <summary>表格格式读取。Its rows must fill its columns exactly, merged cells counted.</summary>
internal sealed class FormTableReader(FormText text)
{
    private const int MostAcross = 30;

    private static readonly ImmutableArray<(string Word, IndicatorContent Meaning)> Contents =
    [
        ("一级指标", IndicatorContent.Dimension), ("二级指标", IndicatorContent.Group), ("三级指标", IndicatorContent.Indicator), ("分值", IndicatorContent.Full), ("得分", IndicatorContent.Awarded),
        ("评分标准", IndicatorContent.Standard), ("口径", IndicatorContent.Definition), ("计算过程", IndicatorContent.Working), ("扣分原因", IndicatorContent.Reason), ("完成值", IndicatorContent.Value), ("空白", IndicatorContent.Blank),
    ];

    public FormTable Read(Field field)
    {
        var fields = field.Fields("列宽", "单位", "表头", "缺数", "小字", "行");
        ImmutableArray<int> widths = [.. fields.Need("列宽").SomeItems().Select(Whole).OfType<int>()];
        var missing = fields.Find("缺数")?.Choice(("印出暂缺", WhenMissing.Shown), ("略去整行", WhenMissing.LeftOut), ("留空白", WhenMissing.Blank)) ?? WhenMissing.Shown;
        var rows = fields.Need("行").SomeItems();
        var read = rows.Select(Row).ToImmutableArray();
        Check(rows, read, widths.Length, missing);
        return new(Unit(fields.Find("单位")), widths, fields.Find("表头") is { } head ? Whole(head) ?? 0 : 0, missing, fields.Find("小字")?.YesOrNo() == true, read);
    }

    private static FormUnit? Unit(Field? field)
    {
        if (field?.Text() is not { Length: > 0 } written)
            return null;
        var isShown = !written.EndsWith("（不印）", StringComparison.Ordinal);
        var name = isShown ? written : written[..^4];
        if (Indicators.Quantities.Unit.Find(name) is { } unit)
            return new(unit, isShown);
        field.Report(DiagnosticCodes.UnknownUnit, $"没有{Excerpt.Quote(name)}这种计量单位；请写 元、万元 等。");
        return null;
    }

    private FormRow Row(Field item)
    {
        if (item.Node is YamlNode.Sequence)
            return new FormRow.Cells([.. item.SomeItems().Select(Cell)]);
        var fields = item.Fields("逐项指标").Need("逐项指标").Fields("左栏", "栏目", "不含", "合计");
        return new FormRow.Indicators(
            fields.Find("左栏")?.Text(),
            [.. fields.Need("栏目").SomeItems().Select(Column)],
            [.. (fields.Find("不含")?.SomeItems() ?? []).Select(each => each.Text())],
            fields.Find("合计")?.Text());
    }

    // A text alone names a row or column; what is filled in is written as {{ 填: … }}.
    private FormCell Cell(Field item)
    {
        if (item.IsText)
            return new(text.Of(item), IsLabel: true, 1, 1);
        var fields = item.Fields("名", "填", "空行", "跨列", "跨行");
        var (label, content) = (fields.Find("名"), fields.Find("填"));
        if (label is not null && content is not null)
            item.Report(DiagnosticCodes.WrongKind, $"{Excerpt.Quote(item.Name)}同时写了“名”和“填”；一格只能写一种，请删去一个。");
        return new((label ?? content) is { } written ? text.Of(written) : new('\n', Count(fields.Find("空行")) - 1), label is not null, Count(fields.Find("跨列")), Count(fields.Find("跨行")));
    }

    private static FormColumn Column(Field item)
    {
        if (item.IsText)
            return new(item.Text(), item.Choice(Contents) ?? IndicatorContent.Blank, 1);
        var fields = item.Fields("名称", "内容", "跨列");
        return new(fields.Need("名称").Text(), fields.Need("内容").Choice(Contents) ?? IndicatorContent.Blank, Count(fields.Find("跨列")));
    }

    private static int Count(Field? field) => field is null ? 1 : Whole(field) ?? 1;

    private static int? Whole(Field field)
    {
        if (field.Count() is not { } number)
            return null;
        if (number is >= 1m and <= 1000m && decimal.Truncate(number) == number)
            return (int)number;
        field.Report(DiagnosticCodes.BadNumber, $"{Excerpt.Quote(field.Name)}写成了{Numerals.Plain(number)}；只能写1到1000的整数。");
        return null;
    }

    private static void Check(ImmutableArray<Field> written, ImmutableArray<FormRow> rows, int columns, WhenMissing missing)
    {
        if (columns is 0 or > MostAcross)
            return;
        var open = new int[columns];
        for (var at = 0; at < rows.Length; at++)
        {
            if (rows[at] is FormRow.Indicators indicators)
                CheckWidth(written[at], indicators.Columns.Sum(column => column.Across) + (indicators.Beside is null ? 0 : 1), columns);
            else
                CheckCells(written[at], ((FormRow.Cells)rows[at]).Items, open, missing);
        }
        if (open.Any(down => down > 0) && !written.IsEmpty)
            written[^1].Report(DiagnosticCodes.WrongKind, "表格最后一行下面还有跨行的格没有结束；请检查“跨行”。");
    }

    private static void CheckWidth(Field row, int width, int columns)
    {
        if (width != columns)
            row.Report(DiagnosticCodes.WrongKind, $"{Excerpt.Quote(row.Name)}的格合起来占{Numerals.Plain(width)}列，列宽写了{Numerals.Plain(columns)}列；请使两者相等。");
    }

    private static void CheckCells(Field row, ImmutableArray<FormCell> cells, int[] open, WhenMissing missing)
    {
        var taken = open.Count(down => down > 0);
        CheckWidth(row, cells.Sum(cell => cell.Across) + taken, open.Length);
        if (missing == WhenMissing.LeftOut && cells.Any(cell => cell.Down > 1))
            row.Report(DiagnosticCodes.WrongKind, $"{Excerpt.Quote(row.Name)}里有跨行的格，这张表又会略去缺数的行；请把“缺数”改成印出暂缺或留空白。");
        var column = 0;
        foreach (var cell in cells)
        {
            while (column < open.Length && open[column] > 0)
                open[column++]--;
            for (var across = 0; across < cell.Across && column < open.Length; across++)
                open[column++] = cell.Down - 1;
        }
        while (column < open.Length)
        {
            if (open[column] > 0)
                open[column]--;
            column++;
        }
    }
}
