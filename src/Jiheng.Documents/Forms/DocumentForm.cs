using System.Collections.Immutable;
using Jiheng.Documents.Drafts;
using Jiheng.Indicators.Definitions;

namespace Jiheng.Documents.Forms;

/// <summary>文书格式。What an official document consists of, in the order it is printed. Content, not code.</summary>
/// <param name="Name">名称: the file is named like it.</param>
/// <param name="Subject">对象; nothing for a document that goes with both.</param>
/// <param name="Title">标题, with fields.</param>
/// <param name="Parts">In the order of print.</param>
public sealed record DocumentForm(string Name, Subject? Subject, string Title, ImmutableArray<FormPart> Parts)
{
    /// <summary>章节 that can be written for it.</summary>
    public IEnumerable<SectionOutline> Sections => Parts.OfType<FormPart.Sections>().SelectMany(part => part.Outline.Sections);
}

/// <summary>文书的部分。Closed: every case is in this file.</summary>
public abstract record FormPart
{
    private FormPart() { }

    /// <summary>封面。</summary>
    public sealed record Cover(ImmutableArray<string> Title, ImmutableArray<FormLine> Lines) : FormPart;

    /// <summary>目录。</summary>
    public sealed record Contents(string Title) : FormPart;

    /// <summary>页面: what follows lies this way, on a new page.</summary>
    public sealed record Pages(bool IsLandscape) : FormPart;

    /// <summary>题: centred, where the document or one of its tables begins.</summary>
    public sealed record Headline(string Text) : FormPart;

    /// <summary>篇: chapters are numbered anew under it.</summary>
    public sealed record Division(string Text) : FormPart;

    /// <summary>章: numbered 一、二、 by the program.</summary>
    public sealed record Chapter(string Text) : FormPart;

    /// <summary>附件: numbered 附件1, 附件2 by the program.</summary>
    public sealed record Attachment(string Text) : FormPart;

    /// <summary>正文: paragraphs with fields.</summary>
    public sealed record Words(ImmutableArray<string> Paragraphs, Look Look) : FormPart;

    /// <summary>提纲: the sections of a report, with their sentences.</summary>
    public sealed record Sections(ReportOutline Outline) : FormPart;

    public sealed record Table(FormTable Content) : FormPart;

    /// <summary>图: how much of its points each dimension earned.</summary>
    public sealed record Chart(string Title) : FormPart;

    /// <summary>总分说明: how the total came about, what is open, and what it was made with.</summary>
    public sealed record Total : FormPart;

    /// <summary>签字。</summary>
    public sealed record Signatures(ImmutableArray<string> Labels) : FormPart;
}

/// <summary>文字位置：正文、注、落款。</summary>
public enum Look { Body, Note, Closing }

/// <summary>封面栏目。</summary>
/// <param name="Label">名称.</param>
/// <param name="Text">内容, with fields; empty where it is filled in by hand.</param>
public sealed record FormLine(string Label, string Text);

/// <summary>表格格式。</summary>
/// <param name="Unit">计量单位 of its amounts; nothing where each is printed with its own.</param>
/// <param name="Widths">列宽, in proportion.</param>
/// <param name="HeadRows">表头行数: repeated on every page.</param>
/// <param name="Missing">What is done about figures that nobody has entered.</param>
/// <param name="IsDense">小字.</param>
/// <param name="Rows">From top to bottom.</param>
public sealed record FormTable(FormUnit? Unit, ImmutableArray<int> Widths, int HeadRows, WhenMissing Missing, bool IsDense, ImmutableArray<FormRow> Rows);

/// <summary>缺数的处理：印出暂缺、略去整行、留空白。</summary>
public enum WhenMissing { Shown, LeftOut, Blank }

/// <summary>表格计量单位。</summary>
/// <param name="Unit">What amounts are printed in.</param>
/// <param name="IsShown">Printed above the table.</param>
public sealed record FormUnit(Indicators.Quantities.Unit Unit, bool IsShown);

/// <summary>表格的行。Closed: every case is in this file.</summary>
public abstract record FormRow
{
    private FormRow() { }

    public sealed record Cells(ImmutableArray<FormCell> Items) : FormRow;

    /// <summary>逐项指标: one row for each indicator, under a row of headings, and a row for the total.</summary>
    /// <param name="Beside">左栏: one cell to the left of all of them; nothing where there is none.</param>
    /// <param name="Columns">栏目.</param>
    /// <param name="Without">不含: dimensions that the table has elsewhere.</param>
    /// <param name="Total">合计: what the row of the total is called; nothing where there is none.</param>
    public sealed record Indicators(string? Beside, ImmutableArray<FormColumn> Columns, ImmutableArray<string> Without, string? Total) : FormRow;
}

/// <summary>表格的格。</summary>
/// <param name="Text">With fields; empty where it is filled in by hand.</param>
/// <param name="IsLabel">A name of a row or column, not something filled in.</param>
/// <param name="Across">跨列.</param>
/// <param name="Down">跨行.</param>
public sealed record FormCell(string Text, bool IsLabel, int Across, int Down);

/// <summary>指标栏目。</summary>
/// <param name="Name">As the table prints it.</param>
/// <param name="Content">What stands in it.</param>
/// <param name="Across">跨列.</param>
public sealed record FormColumn(string Name, IndicatorContent Content, int Across);

/// <summary>指标栏目的内容：一级、二级、三级指标，分值，得分，评分标准，口径，计算过程，扣分原因，完成值，空白（手工填写）。</summary>
public enum IndicatorContent { Dimension, Group, Indicator, Full, Awarded, Standard, Definition, Working, Reason, Value, Blank }
