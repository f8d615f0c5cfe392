using System.Collections.Immutable;
using Jiheng.Documents.Workbooks.Writing;
using Jiheng.Indicators.Definitions;
using Jiheng.Indicators.Figures;
using Jiheng.Indicators.Quantities;

namespace Jiheng.Documents.Workbooks;

/// <summary>填报模板。One sheet for each table of figures, to be filled in and read back by <see cref="FigureWorkbook"/>; what is known already stands in it.</summary>
public static class FigureTemplate
{
    private static readonly ImmutableArray<string> Headings = ["项目", "栏", "数据项", "单位", "本年", "来源", "上年", "上年来源"];

    // The columns numbers are entered in.
    private const int ThisYear = 5;

    private const int LastYear = 7;

    private static readonly ImmutableArray<int> Widths = [26, 10, 28, 8, 14, 25, 14, 25];

    private static readonly ImmutableArray<string> Instructions =
    [
        "只填黄色的格子，其余的格子已锁定；没有密码，需要时可以撤销工作表保护，但不要改动“数据项”和“单位”两列。",
        "“本年”“上年”只填数，单位照“单位”一列；换用别的单位时写在数的后面，如 12500元。",
        "没有填的格子是空着的：空着、填0、填“暂缺”、填“无此项”四者意思不同。确实为零的填0；暂时没有数的填“暂缺”；本单位没有这类事项的填“无此项”。",
        "“来源”写这个数取自哪里，如“决算报表 收入支出决算总表”；填“暂缺”“无此项”的，在“来源”里写明原因。",
        "用到上年数的指标（变动率一类）才需要填“上年”。",
        "“判定”表按指标填写：要点填“是”或“否”，次数填数，等次填等次；不适用的指标在“项目”里写“不适用”，在“判定”里写原因。",
        "填好后用 jiheng score 评分，或在工作台“基本数据”里导入。",
    ];

    /// <param name="tables">填报表.</param>
    /// <param name="figures">What is known already; its unit and year head the workbook.</param>
    /// <param name="system">With a sheet for its determinations; nothing for figures alone.</param>
    public static byte[] Write(FigureTables tables, FigureSet figures, IndicatorSystem? system = null) => WorkbookFile.Write(
    [
        Instruction(),
        Unit(figures),
        .. tables.All.Select(table => Table(table, figures)),
        .. system is null ? Array.Empty<WrittenSheet>() : [DeterminationTemplate.Sheet(system, figures)],
    ]);

    private static WrittenSheet Instruction() => new()
    {
        Name = "填写说明",
        Widths = [6, 110],
        Rows = [[Cell("序号", CellStyle.Heading), Cell("怎样填写", CellStyle.Heading)], .. Instructions.Select((text, i) => ImmutableArray.Create<WrittenCell>(new WrittenCell.Number(i + 1) { Style = CellStyle.Level }, Cell(text)))],
        HeaderRow = 1,
        IsProtected = true,
    };

    private static WrittenSheet Unit(FigureSet figures) => new()
    {
        Name = UnitSheet.Name,
        Widths = [14, 60],
        Rows =
        [
            [Cell("单位"), Cell(figures.Unit, CellStyle.Entry)],
            [Cell("年度"), Cell(figures.Year.Value > 0 ? Numerals.Plain(figures.Year.Value) : "", CellStyle.Entry)],
        ],
        IsProtected = true,
    };

    private static WrittenSheet Table(FigureTable table, FigureSet figures)
    {
        var rows = ImmutableArray.CreateBuilder<ImmutableArray<WrittenCell>>();
        rows.Add([Cell(table.Name, CellStyle.Title)]);
        rows.Add([.. Headings.Select(heading => Cell(heading, CellStyle.Heading))]);
        foreach (var row in table.Rows)
            rows.AddRange(Rows(row, table.Columns, figures));
        return new()
        {
            Name = SheetName(table.Name),
            Widths = Widths,
            Rows = rows.ToImmutable(),
            Merged = [new(1, 1, 1, Headings.Length)],
            HeaderRow = 2,
            FrozenColumns = 3,
            IsProtected = true,
            EntryRules = [Rule(ThisYear, rows.Count), Rule(LastYear, rows.Count)],
        };
    }

    private static EntryRule Rule(int column, int last)
    {
        var cell = CellName.Of(3, column);
        return new(new(3, column, last, column), $"OR(ISNUMBER({cell}),{cell}=\"暂缺\",{cell}=\"无此项\",ISNUMBER(VALUE(LEFT({cell},1))))", "请填数，或填“暂缺”“无此项”；原因写在来源里。");
    }

    private static IEnumerable<ImmutableArray<WrittenCell>> Rows(FigureTableRow row, ImmutableArray<string> columns, FigureSet figures)
    {
        var item = new string('　', row.Indent) + row.Item;
        if (row.IsHeading)
        {
            yield return [Cell(item, CellStyle.TotalLabel), .. Headings.Skip(1).Select(_ => Cell("", CellStyle.TotalLabel))];
            yield break;
        }
        foreach (var (element, column) in row.Cells.Zip(columns))
        {
            if (element is null)
                continue;
            var name = FigureName.Normalise(element.Name);
            yield return
            [
                Cell(item), Cell(column), Cell(element.Name), Cell(element.Unit.Name),
                .. Entered(figures.ThisYear.GetValueOrDefault(name), element), .. Entered(figures.LastYear.GetValueOrDefault(name), element),
            ];
            item = "";
        }
    }

    private static ImmutableArray<WrittenCell> Entered(Observed<Quantity>? figure, DataElement element) => figure switch
    {
        null => [Cell("", CellStyle.NumberEntry), Cell("", CellStyle.Entry)],
        Observed<Quantity>.Known known => [Value(known.Value, element.Unit), Cell(known.Source, CellStyle.Entry)],
        Observed<Quantity>.Missing missing => [Cell(FigureWords.Missing, CellStyle.NumberEntry), Cell(missing.Reason, CellStyle.Entry)],
        Observed<Quantity>.NotApplicable none => [Cell(FigureWords.NoSuchThing, CellStyle.NumberEntry), Cell(none.Reason, CellStyle.Entry)],
        _ => throw new System.Diagnostics.UnreachableException($"{figure}"),
    };

    // Spreadsheet programs keep fifteen digits of a number; longer ones, and other units, are kept as they are written.
    private static WrittenCell Value(Quantity quantity, Unit unit) => quantity.Unit == unit && Numerals.Plain(Math.Abs(quantity.Value)).Count(char.IsAsciiDigit) <= 15
        ? new WrittenCell.Number(quantity.Value) { Style = CellStyle.NumberEntry }
        : new WrittenCell.Text(quantity.ToString()) { Style = CellStyle.NumberEntry };

    /// <summary>Spreadsheet programs refuse some characters in the name of a sheet, and more than 31 of them.</summary>
    private static string SheetName(string table)
    {
        var name = string.Concat(table.Where(c => !"[]:*?/\\".Contains(c, StringComparison.Ordinal)));
        return name.Length <= 31 ? name : name[..31];
    }

    private static WrittenCell Cell(string content, CellStyle style = CellStyle.Plain) =>
        content.Length > 0 ? new WrittenCell.Text(content) { Style = style } : new WrittenCell.Blank { Style = style };
}
