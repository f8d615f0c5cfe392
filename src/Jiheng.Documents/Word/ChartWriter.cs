using Jiheng.Indicators.Quantities;

namespace Jiheng.Documents.Word;

/// <summary>A bar chart that Word draws itself; its figures are in it, and nothing outside is referred to.</summary>
internal static class ChartWriter
{
    private const int Frame = 1_100;

    private const int PerBar = 420;

    /// <summary>In twips, by the number of bars.</summary>
    public static int Height(WordBlock.Chart chart) => Frame + (PerBar * chart.Bars.Length);

    /// <summary>What the chart says, for whoever cannot see it.</summary>
    public static string Words(WordBlock.Chart chart) => $"{chart.Title}：{string.Join('，', chart.Bars.Select(bar => $"{bar.Name}{Numerals.Plain(bar.Percent)}%"))}";

    public static Markup Write(WordBlock.Chart chart)
    {
        var to = new Markup();
        to.Raw("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<c:chartSpace xmlns:c=\"http://schemas.openxmlformats.org/drawingml/2006/chart\" xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\"><c:roundedCorners val=\"0\"/><c:chart><c:title><c:tx><c:rich><a:bodyPr/><a:p><a:pPr><a:defRPr sz=\"1200\" b=\"0\"/></a:pPr><a:r><a:rPr lang=\"zh-CN\" sz=\"1200\" b=\"0\"/><a:t>"u8)
            .Text(chart.Title)
            .Raw("</a:t></a:r></a:p></c:rich></c:tx><c:overlay val=\"0\"/></c:title><c:autoTitleDeleted val=\"0\"/><c:plotArea><c:layout/><c:barChart><c:barDir val=\"bar\"/><c:grouping val=\"clustered\"/><c:varyColors val=\"0\"/><c:ser><c:idx val=\"0\"/><c:order val=\"0\"/><c:tx><c:v>"u8)
            .Text(chart.Series)
            .Raw("</c:v></c:tx><c:spPr><a:solidFill><a:srgbClr val=\"2F5C8F\"/></a:solidFill></c:spPr><c:invertIfNegative val=\"0\"/><c:dLbls><c:numFmt formatCode=\"0.##&quot;%&quot;\" sourceLinked=\"0\"/><c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr><c:dLblPos val=\"outEnd\"/><c:showLegendKey val=\"0\"/><c:showVal val=\"1\"/><c:showCatName val=\"0\"/><c:showSerName val=\"0\"/><c:showPercent val=\"0\"/><c:showBubbleSize val=\"0\"/></c:dLbls><c:cat><c:strLit>"u8);
        Points(chart, to, bar => to.Text(bar.Name));
        to.Raw("</c:strLit></c:cat><c:val><c:numLit><c:formatCode>General</c:formatCode>"u8);
        Points(chart, to, bar => to.Number(bar.Percent));
        return to.Raw("</c:numLit></c:val></c:ser><c:gapWidth val=\"60\"/><c:axId val=\"1\"/><c:axId val=\"2\"/></c:barChart><c:catAx><c:axId val=\"1\"/><c:scaling><c:orientation val=\"maxMin\"/></c:scaling><c:delete val=\"0\"/><c:axPos val=\"l\"/><c:majorTickMark val=\"none\"/><c:minorTickMark val=\"none\"/><c:tickLblPos val=\"nextTo\"/><c:crossAx val=\"2\"/><c:crosses val=\"autoZero\"/></c:catAx><c:valAx><c:axId val=\"2\"/><c:scaling><c:orientation val=\"minMax\"/><c:max val=\"100\"/><c:min val=\"0\"/></c:scaling><c:delete val=\"0\"/><c:axPos val=\"b\"/><c:majorGridlines><c:spPr><a:ln w=\"6350\"><a:solidFill><a:srgbClr val=\"D9D9D9\"/></a:solidFill></a:ln></c:spPr></c:majorGridlines><c:numFmt formatCode=\"0&quot;%&quot;\" sourceLinked=\"0\"/><c:majorTickMark val=\"none\"/><c:minorTickMark val=\"none\"/><c:tickLblPos val=\"nextTo\"/><c:crossAx val=\"1\"/><c:crosses val=\"max\"/><c:majorUnit val=\"20\"/></c:valAx></c:plotArea><c:plotVisOnly val=\"1\"/></c:chart></c:chartSpace>"u8);
    }

    private static void Points(WordBlock.Chart chart, Markup to, Action<WordBar> value)
    {
        to.Raw("<c:ptCount val=\""u8).Number(chart.Bars.Length).Raw("\"/>"u8);
        for (var at = 0; at < chart.Bars.Length; at++)
        {
            to.Raw("<c:pt idx=\""u8).Number(at).Raw("\"><c:v>"u8);
            value(chart.Bars[at]);
            to.Raw("</c:v></c:pt>"u8);
        }
    }
}
