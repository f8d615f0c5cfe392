using System.Text.RegularExpressions;
using Jiheng.ReportChecks.Checking;
using Jiheng.ReportChecks.Reading;

namespace Jiheng.ReportChecks.Leftovers;

/// <summary>模板残留。Blanks, prompts and marks of a template that nobody filled in or took away.</summary>
internal static partial class TemplateChecks
{
    [GeneratedRegex(@"_{3,}", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex Blank { get; }

    /// <summary>XX年, ××万元, XX个: a number or a name that was to be written; XX公司 hides a name on purpose.</summary>
    [GeneratedRegex(@"(?<![A-Za-z0-9×])[XxＸ×]{2,}(?=\.?[XxＸ×]*(?:年|月|日|万元|元|亿元|人|个|项|次|%|分|单位|部门|局|县|市|区|项目|路|工作))|附件[XxＸ×](?![A-Za-z0-9])", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex Crosses { get; }

    [GeneratedRegex(@"【[^】\n]{0,40}(?:填写|填报|输入|选择|请|插入|注明)[^】\n]{0,40}】|\((?:请|此处|具体|根据|按|填写|需|应)?[^()\n]{0,40}(?:填写|填报|填列|填入|如实填)[^()\n]{0,12}\)|\((?:此处|请在此)[^()\n]{0,60}(?:填写|填报|删除|删去|补充)[^()\n]{0,30}\)|(?<=^|[。\n])请(?:填写|填报)[^。，\n]{0,30}(?:情况|问题|内容|原因|措施|建议)。", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex Prompt { get; }

    [GeneratedRegex(@"\[bookmark:[^\]\n]{0,40}\]", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex Bookmark { get; }

    [GeneratedRegex(@"我(?:部门|单位|局|办)\((?:乡镇|单位|部门|街道|镇)\)", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex Alternative { get; }

    [GeneratedRegex(@"^\s*\d?[.、]?(?:……|\.{3,}|…)\s*$|^\s*(?:目标|时间|指标)\d:\s*$", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex EmptyLine { get; }

    [GeneratedRegex(@"^指标\d:?$|^二级机构\d$", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex NumberedPlace { get; }

    /// <summary>“占 %，比上年减少 万元”: the unit is printed and the number is not.</summary>
    [GeneratedRegex(@"(?:占[^\d，。;:、%()]{0,12}|(?:增长|下降|降低|提高)(?:了|为|率)?)\s*%(?=\s*[,，。;])|(?:增加|减少|增长|下降|降低|节约|支出|预算|决算)(?:了|为)?\s+(?:万元|元|%)(?=\s*[,，。;])", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex MissingNumber { get; }

    public static IEnumerable<Finding> Of(ReportReading reading) =>
        [
            .. Together(reading, Blank, "有没填写的横线空白；请填写或删去。"),
            .. Together(reading, Crosses, "有用XX占位、没有填写的地方；请填写。"),
            .. Together(reading, MissingNumber, "只写了单位，没有写数字；请填写或删去。"),
            .. Together(reading, Prompt, "留有模板的填写提示；请按提示填写后删去。", outsideScoreTables: true),
            .. Together(reading, Alternative, "“我部门（乡镇）”一类的并列称谓是模板的写法；请只留本单位的称谓。"),
            .. Together(reading, Bookmark, "留有网页或文档转换带出的书签标记；请删去。"),
            .. EmptyLines(reading),
        ];

    /// <summary>The words ask for something to be filled in.</summary>
    public static bool Prompts(string text) => Prompt.IsMatch(text) || Blank.IsMatch(text);

    private static IEnumerable<Finding> Together(ReportReading reading, Regex pattern, string message, bool outsideScoreTables = false)
    {
        var places = reading.AllWords()
            .Where(words => !outsideScoreTables || !reading.ScoreTables.Any(table => words.Start >= table.Span.Start && words.Start < table.Span.End))
            .SelectMany(words => pattern.Matches(words.Text).Select(words.At)).ToArray();
        return places.Length == 0 ? [] : [Found.As(FindingCodes.TemplateRemains, Counted(places.Length) + message, [.. places])];
    }

    private static IEnumerable<Finding> EmptyLines(ReportReading reading)
    {
        var places = reading.Grids.SelectMany(RowsInUse).Where(words => EmptyLine.IsMatch(words.Text) || NumberedPlace.IsMatch(words.Plain)).Select(words => words.Span).ToArray();
        return places.Length == 0 ? [] : [Found.As(FindingCodes.TemplateRemains, Counted(places.Length) + "是模板预留的条目（如“2……”“目标1：”），没有内容；请填写或删去。", [.. places])];
    }

    // A row of nothing but dots leaves out other rows.
    private static IEnumerable<Wording> RowsInUse(Grid grid) =>
        Enumerable.Range(0, grid.Rows).Select(row => grid.Row(row).Select(cell => cell.Words).Where(words => !words.IsBlank).ToArray())
            .Where(row => row.Length < 2 || !row.All(words => words.Plain is "…" or "……" or "..." or "......")).SelectMany(row => row);

    private static string Counted(int places) => places == 1 ? "这里" : $"共{Numerals.Plain(places)}处";
}
