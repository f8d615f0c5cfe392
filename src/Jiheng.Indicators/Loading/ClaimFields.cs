using Jiheng.Indicators.Claims;
using Jiheng.Indicators.Figures;
using Jiheng.Indicators.Loading.Yaml;

namespace Jiheng.Indicators.Loading;

/// <summary>自评栏目。One claim, short (points) or long (得分, 结果 and 来源).</summary>
internal static class ClaimFields
{
    public static Claim? Claim(Field? field)
    {
        if (field is null)
            return null;
        if (field.IsText)
            return Claim(field, null, FigureWords.Entered);
        var fields = field.Fields("得分", "结果", "来源");
        return Claim(fields.Need("得分"), fields.Find("结果"), fields.Find("来源")?.Text() ?? FigureWords.Entered);
    }

    private static Claim? Claim(Field points, Field? result, string source)
    {
        var printed = result is null ? null : Printed(result);
        return points.Points() is { } claimed ? new(claimed, printed, source) : null;
    }

    private static PrintedNumber? Printed(Field result)
    {
        var text = result.Text();
        if (text.Length == 0)
            return null;
        if (QuantityText.Examine(text) is QuantityReading.Read read)
            return read.Number;
        result.Report(DiagnosticCodes.BadNumber, $"结果写成了{Excerpt.Quote(text)}；请照报告写数字和单位，如 97.33%。");
        return null;
    }
}
