namespace Jiheng.Documents.Workbooks.Writing;

/// <summary>写出的单元格。What people wrote is always text, whatever it begins with; only our own code writes formulas.</summary>
public abstract record WrittenCell
{
    private WrittenCell() { }

    public CellStyle Style { get; init; }

    public sealed record Blank : WrittenCell;

    public sealed record Text(string Content) : WrittenCell;

    public sealed record Number(decimal Value) : WrittenCell;

    /// <param name="Formula">In the language of spreadsheets, without “=”.</param>
    /// <param name="Result">What it gives, for programs that do not calculate.</param>
    public sealed record Calculated(string Formula, decimal Result) : WrittenCell;

    /// <summary>A formula that gives a word.</summary>
    public sealed record CalculatedText(string Formula, string Result) : WrittenCell;
}

/// <summary>单元格样式：正文、标题、说明、表头、级次、数、合计、比率、填写处（文字和数）。</summary>
public enum CellStyle { Plain, Title, Note, Heading, Level, Number, TotalLabel, Total, Percent, Entry, NumberEntry }
