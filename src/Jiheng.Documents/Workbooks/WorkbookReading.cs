using Jiheng.Indicators.Loading;

namespace Jiheng.Documents.Workbooks;

/// <summary>工作簿读取结果。The form, or one sentence about why the workbook cannot be used.</summary>
public abstract record WorkbookReading
{
    private WorkbookReading() { }

    public sealed record Read(FigureForm Form) : WorkbookReading;

    public sealed record Refused(string Message) : WorkbookReading;
}
