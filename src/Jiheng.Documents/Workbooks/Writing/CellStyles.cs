using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Jiheng.Documents.Workbooks.Writing;

/// <summary>The one style sheet of every workbook; the place of a format in it is the number of its <see cref="CellStyle"/>.</summary>
internal static class CellStyles
{
    private const uint PercentFormat = 164;

    private enum FontOf { Plain, Title, Bold, Soft }

    private enum FillOf { None = 0, Heading = 2, Entry = 3, Total = 4 }

    public static Stylesheet Sheet() => new(
        new NumberingFormats(new NumberingFormat { NumberFormatId = PercentFormat, FormatCode = "0.00##%" }) { Count = 1 },
        Counted(new Fonts(Font(11), Font(16, isBold: true), Font(11, isBold: true), Font(10, colour: "FF595959"))),
        Counted(new Fills(Fill(null), new Fill(new PatternFill { PatternType = PatternValues.Gray125 }), Fill("FFE7EDF3"), Fill("FFFFFBE6"), Fill("FFF5F5F5"))),
        Counted(new Borders(new Border(new LeftBorder(), new RightBorder(), new TopBorder(), new BottomBorder(), new DiagonalBorder()), Thin())),
        new CellStyleFormats(new CellFormat { NumberFormatId = 0, FontId = 0, FillId = 0, BorderId = 0 }) { Count = 1 },
        Counted(new CellFormats(Enum.GetValues<CellStyle>().Select(Format))),
        new DocumentFormat.OpenXml.Spreadsheet.CellStyles(new DocumentFormat.OpenXml.Spreadsheet.CellStyle { Name = "Normal", FormatId = 0, BuiltinId = 0 }) { Count = 1 });

    private static CellFormat Format(CellStyle style) => style switch
    {
        CellStyle.Plain => Of(FontOf.Plain, FillOf.None),
        CellStyle.Title => Of(FontOf.Title, FillOf.None, HorizontalAlignmentValues.Center, isBoxed: false),
        CellStyle.Note => Of(FontOf.Soft, FillOf.None, isBoxed: false),
        CellStyle.Heading => Of(FontOf.Bold, FillOf.Heading, HorizontalAlignmentValues.Center),
        CellStyle.Level => Of(FontOf.Plain, FillOf.None, HorizontalAlignmentValues.Center),
        CellStyle.Number => Of(FontOf.Plain, FillOf.None, HorizontalAlignmentValues.Right),
        CellStyle.TotalLabel => Of(FontOf.Bold, FillOf.Total),
        CellStyle.Total => Of(FontOf.Bold, FillOf.Total, HorizontalAlignmentValues.Right),
        CellStyle.Percent => Of(FontOf.Plain, FillOf.None, HorizontalAlignmentValues.Right, number: PercentFormat),
        CellStyle.Entry => Of(FontOf.Plain, FillOf.Entry, isLocked: false),
        CellStyle.NumberEntry => Of(FontOf.Plain, FillOf.Entry, HorizontalAlignmentValues.Right, isLocked: false),
        _ => throw new System.Diagnostics.UnreachableException($"{style}"),
    };

    private static CellFormat Of(FontOf font, FillOf fill, HorizontalAlignmentValues? across = null, bool isBoxed = true, bool isLocked = true, uint number = 0) =>
        new(new Alignment { Horizontal = across, Vertical = VerticalAlignmentValues.Center, WrapText = true }, new Protection { Locked = isLocked })
        {
            NumberFormatId = number,
            FontId = (uint)font,
            FillId = (uint)fill,
            BorderId = isBoxed ? 1u : 0u,
            FormatId = 0,
            ApplyNumberFormat = number > 0,
            ApplyFont = true,
            ApplyFill = true,
            ApplyBorder = true,
            ApplyAlignment = true,
            ApplyProtection = true,
        };

    private static Font Font(int size, bool isBold = false, string? colour = null)
    {
        var font = new Font();
        if (isBold)
            font.Append(new Bold());
        font.Append(new FontSize { Val = size });
        if (colour is not null)
            font.Append(new Color { Rgb = colour });
        font.Append(new FontName { Val = "宋体" }, new FontCharSet { Val = 134 });
        return font;
    }

    private static Fill Fill(string? colour) => colour is null
        ? new(new PatternFill { PatternType = PatternValues.None })
        : new(new PatternFill(new ForegroundColor { Rgb = colour }, new BackgroundColor { Indexed = 64 }) { PatternType = PatternValues.Solid });

    private static Border Thin() => new(
        new LeftBorder(new Color { Indexed = 64 }) { Style = BorderStyleValues.Thin },
        new RightBorder(new Color { Indexed = 64 }) { Style = BorderStyleValues.Thin },
        new TopBorder(new Color { Indexed = 64 }) { Style = BorderStyleValues.Thin },
        new BottomBorder(new Color { Indexed = 64 }) { Style = BorderStyleValues.Thin },
        new DiagonalBorder());

    private static T Counted<T>(T list)
        where T : OpenXmlCompositeElement
    {
        list.SetAttribute(new("count", "", list.ChildElements.Count.ToString(System.Globalization.CultureInfo.InvariantCulture)));
        return list;
    }
}
