using Jiheng.Shell;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace Jiheng.Scores;

/// <summary>文本表格。Cells are broken into lines here, by the columns they take on a screen, so that Chinese lines up.</summary>
internal sealed class TextTable
{
    private readonly TextColumn[] columns;
    private readonly Table table = new Table().Border(TableBorder.Square);

    public TextTable(TextColumn[] columns)
    {
        this.columns = columns;
        foreach (var column in columns)
            table.AddColumn(new TableColumn(Markup.Escape(column.Title)) { Width = column.Width, Alignment = column.IsNumber ? Justify.Right : Justify.Left, NoWrap = true });
    }

    public IRenderable Content => table;

    public void Add(params string[] cells) => table.AddRow(Cells(cells, "{0}"));

    public void AddHeading(params string[] cells) => table.AddRow(Cells(cells, "[bold]{0}[/]"));

    private IEnumerable<IRenderable> Cells(string[] cells, string style) =>
        cells.Select((cell, at) => new Markup(string.Join('\n', Wrapping.Lines(cell, columns[at].Width, Indent(cell)).Select(line => style.Replace("{0}", Markup.Escape(line), StringComparison.Ordinal)))));

    private static int Indent(string cell) => cell.StartsWith("  ", StringComparison.Ordinal) ? 2 : 0;
}

/// <summary>表格列。</summary>
internal sealed record TextColumn(string Title, int Width = 0, bool IsNumber = false);
