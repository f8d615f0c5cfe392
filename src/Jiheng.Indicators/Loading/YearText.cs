namespace Jiheng.Indicators.Loading;

/// <summary>年度文本。Reads a budget year: “2022”, “2022年” or “2022年度”, in half or full width.</summary>
public static class YearText
{
    public static FiscalYear? Read(string text)
    {
        var digits = FullWidth.Fold(text).Trim().TrimEnd('度').TrimEnd('年');
        return digits.Length == 4 && digits.All(char.IsAsciiDigit) && NumberText.Read(digits) is { } year and >= 1949m and <= 2099m
            ? new FiscalYear((int)year)
            : null;
    }
}
