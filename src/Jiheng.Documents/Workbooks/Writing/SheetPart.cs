using System.Globalization;
using System.Text;
using System.Xml;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Jiheng.Documents.Workbooks.Writing;

/// <summary>One worksheet as XML, cell by cell, so that a sheet of any length takes no more memory than a row of it.</summary>
internal sealed class SheetPart(WrittenSheet sheet, bool isFirst)
{
    // A4.
    private const uint PaperSize = 9;

    private const string PageNumber = "&C第 &P 页，共 &N 页";

    // What a cell can hold in spreadsheet programs.
    private const int LongestText = 32_767;

    public void Write(OpenXmlWriter writer)
    {
        writer.WriteStartElement(new Worksheet());
        writer.WriteElement(new SheetProperties(new PageSetupProperties { FitToPage = true }));
        writer.WriteElement(new SheetViews(View()));
        writer.WriteElement(new SheetFormatProperties { DefaultRowHeight = 18 });
        writer.WriteElement(new Columns(sheet.Widths.Select((width, i) => new Column { Min = (uint)i + 1, Max = (uint)i + 1, Width = width, CustomWidth = true })));
        writer.WriteStartElement(new SheetData());
        for (var row = 0; row < sheet.Rows.Length; row++)
            WriteRow(writer, row);
        writer.WriteEndElement();
        foreach (var element in AfterData())
            writer.WriteElement(element);
        writer.WriteEndElement();
    }

    private SheetView View()
    {
        var view = new SheetView { WorkbookViewId = 0, ShowGridLines = false, TabSelected = isFirst };
        if (sheet.HeaderRow > 0 || sheet.FrozenColumns > 0)
        {
            var pane = sheet is { HeaderRow: > 0, FrozenColumns: > 0 } ? PaneValues.BottomRight : sheet.HeaderRow > 0 ? PaneValues.BottomLeft : PaneValues.TopRight;
            view.Append(new Pane
            {
                HorizontalSplit = sheet.FrozenColumns > 0 ? sheet.FrozenColumns : null,
                VerticalSplit = sheet.HeaderRow > 0 ? sheet.HeaderRow : null,
                TopLeftCell = CellName.Of(sheet.HeaderRow + 1, sheet.FrozenColumns + 1),
                ActivePane = pane,
                State = PaneStateValues.Frozen,
            });
        }
        return view;
    }

    private void WriteRow(OpenXmlWriter writer, int row)
    {
        List<OpenXmlAttribute> attributes = [new("r", "", (row + 1).ToString(CultureInfo.InvariantCulture))];
        if (RowHeight.Of(sheet, row) is { } height)
            attributes.AddRange(new("ht", "", height.ToString(CultureInfo.InvariantCulture)), new OpenXmlAttribute("customHeight", "", "1"));
        writer.WriteStartElement(new Row(), attributes);
        for (var column = 0; column < sheet.Rows[row].Length; column++)
            WriteCell(writer, sheet.Rows[row][column], CellName.Of(row + 1, column + 1));
        writer.WriteEndElement();
    }

    private static void WriteCell(OpenXmlWriter writer, WrittenCell cell, string name)
    {
        var type = cell switch { WrittenCell.Text => "inlineStr", WrittenCell.CalculatedText => "str", _ => null };
        List<OpenXmlAttribute> attributes = [new("r", "", name), new("s", "", ((int)cell.Style).ToString(CultureInfo.InvariantCulture))];
        if (type is not null)
            attributes.Add(new("t", "", type));
        writer.WriteStartElement(new Cell(), attributes);
        switch (cell)
        {
            case WrittenCell.Text text:
                writer.WriteElement(new InlineString(new Text(Clean(text.Content)) { Space = SpaceProcessingModeValues.Preserve }));
                break;
            case WrittenCell.Number number:
                writer.WriteElement(new CellValue(Digits(number.Value)));
                break;
            case WrittenCell.Calculated calculated:
                writer.WriteElement(new CellFormula(calculated.Formula));
                writer.WriteElement(new CellValue(Digits(calculated.Result)));
                break;
            case WrittenCell.CalculatedText calculated:
                writer.WriteElement(new CellFormula(calculated.Formula));
                writer.WriteElement(new CellValue(Clean(calculated.Result)));
                break;
        }
        writer.WriteEndElement();
    }

    private static string Digits(decimal value) => value.ToString(CultureInfo.InvariantCulture);

    /// <summary>Without what XML cannot carry; “_x000D_”, which spreadsheet programs would take for a character, stays what it is.</summary>
    private static string Clean(string text)
    {
        var clean = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length && clean.Length < LongestText; i++)
        {
            if (char.IsSurrogatePair(text, i))
                clean.Append(text[i]).Append(text[++i]);
            else if (IsEscape(text, i))
                clean.Append("_x005F_");
            else if (XmlConvert.IsXmlChar(text[i]))
                clean.Append(text[i]);
        }
        return clean.ToString();
    }

    private static bool IsEscape(string text, int at) =>
        text[at] == '_' && at + 6 < text.Length && text[at + 1] == 'x' && text[at + 6] == '_' && text.Skip(at + 2).Take(4).All(char.IsAsciiHexDigit);

    private IEnumerable<OpenXmlElement> AfterData()
    {
        if (sheet.IsProtected)
            yield return new SheetProtection { Sheet = true, Objects = true, Scenarios = true, FormatColumns = false, FormatRows = false };
        if (!sheet.Merged.IsEmpty)
            yield return new MergeCells(sheet.Merged.Select(block => new MergeCell { Reference = block.Name })) { Count = (uint)sheet.Merged.Length };
        if (!sheet.EntryRules.IsEmpty)
            yield return new DataValidations(sheet.EntryRules.Select(Validation)) { Count = (uint)sheet.EntryRules.Length };
        yield return new PrintOptions { HorizontalCentered = true };
        yield return new PageMargins { Left = 0.5, Right = 0.5, Top = sheet.PageTitle is null ? 0.6 : 0.8, Bottom = 0.6, Header = 0.3, Footer = 0.3 };
        yield return new PageSetup { PaperSize = PaperSize, Orientation = OrientationValues.Landscape, PageOrder = PageOrderValues.OverThenDown, FitToWidth = (uint)sheet.PagesAcross, FitToHeight = 0 };
        yield return sheet.PageTitle is { } title
            ? new HeaderFooter(new OddHeader($"&C&14&\"宋体,加粗\"{Clean(title).Replace("&", "&&", StringComparison.Ordinal)}"), new OddFooter(PageNumber))
            : new HeaderFooter(new OddFooter(PageNumber));
    }

    private static DataValidation Validation(EntryRule rule) => new(new Formula1(rule.Formula))
    {
        Type = DataValidationValues.Custom,
        AllowBlank = true,
        ShowErrorMessage = true,
        ShowInputMessage = true,
        ErrorTitle = "请核对",
        Error = rule.Message,
        SequenceOfReferences = new ListValue<StringValue> { InnerText = rule.Where.Name },
    };
}
