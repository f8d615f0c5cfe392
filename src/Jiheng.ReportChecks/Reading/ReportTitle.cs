using System.Globalization;
using System.Text.RegularExpressions;

namespace Jiheng.ReportChecks.Reading;

/// <summary>报告标题。Title, year and organisation, read from the first short lines that look like a title.</summary>
internal sealed partial record ReportTitle(string Title, FiscalYear? Year, string Organisation)
{
    private const int LongestLine = 60;

    [GeneratedRegex(@"(?<year>20[0-9]{2})年", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex YearOf { get; }

    [GeneratedRegex(@"(?:报告|自评表|评价表|情况说明|[预决]算说明|公开说明|总结|报告综述)(?:\(.{1,12}\))?$", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex TitleEnd { get; }

    [GeneratedRegex(@"^\s*(?:单位名称|部门名称|部门\(单位\)名称|填报单位|预算单位)(?:\([^)]*\))?:(?<name>[^\s,;:]{2,30})", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex Named { get; }

    [GeneratedRegex(@"^[一-龥]{2,24}(?:办公室|政府办|局|委员会|中心小学|中心学校|中心卫生院|中心|学校|小学|中学|幼儿园|大学|学院|医院|院|厅|部|会|乡|镇|街道|办事处|大队|所|馆|站)", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex Organised { get; }

    /// <summary>“第二部分 2021年度部门决算情况说明” names a part of the report.</summary>
    [GeneratedRegex("^第[一二三四五六七八九十]+部分", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex Chapter { get; }

    /// <summary>“十、其他重要事项的情况说明” heads a part of the report.</summary>
    [GeneratedRegex(@"^(?:[一二三四五六七八九十]{1,3}、|\([一二三四五六七八九十0-9]{1,3}\)|[0-9]{1,2}[.、](?![0-9]))", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex Numbered { get; }

    public static ReportTitle Of(ImmutableArray<Paragraph> paragraphs)
    {
        var lines = paragraphs.Where(each => each.Words.Plain.Length is > 1 and <= LongestLine && !Chapter.IsMatch(each.Words.Plain)).ToArray();
        var candidates = Enumerable.Range(0, lines.Length).Where(i => TitleEnd.IsMatch(lines[i].Words.Plain)).ToArray();
        var ordered = candidates.OrderBy(i => lines[i].Words.Plain.EndsWith("报告", StringComparison.Ordinal) ? 0 : 1).ThenBy(i => i);
        foreach (var i in ordered)
        {
            var before = i > 0 && lines[i].Index - lines[i - 1].Index == 1 ? lines[i - 1].Words.Plain : "";
            var own = lines[i].Words.Plain;
            var match = YearOf.Match(own) is { Success: true } found ? found : YearOf.Match(before);
            if (match.Success && Numbered.IsMatch(own))
                return OfHeading(paragraphs, lines, before + own, YearIn(match));
            if (match.Success)
                return new(before.Length > 0 && !own.Contains(before, StringComparison.Ordinal) && IsTitlePart(before) ? before + own : own, YearIn(match), NameOf(paragraphs, before + own));
        }
        var year = OfFirst(lines);
        var title = year is not null ? lines[0].Words.Plain : candidates.Select(i => lines[i].Words.Plain).FirstOrDefault(line => !Numbered.IsMatch(line)) ?? "";
        return new(title, year ?? MostNamed(paragraphs), NameOf(paragraphs, title));
    }

    // The heading of a part says of which year the report is, but the first line is its title.
    private static ReportTitle OfHeading(ImmutableArray<Paragraph> paragraphs, Paragraph[] lines, string heading, FiscalYear year) =>
        OfFirst(lines) is { } first ? new(lines[0].Words.Plain, first, NameOf(paragraphs, lines[0].Words.Plain)) : new("", year, NameOf(paragraphs, heading));

    private static bool IsTitlePart(string line) => line.IndexOfAny(['。', ';', ':']) < 0 && line.Length <= 40;

    private static FiscalYear YearIn(Match match) => new(int.Parse(match.Groups["year"].Value, CultureInfo.InvariantCulture));

    [GeneratedRegex("自评|决算|绩效|评价|监控", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex Subject { get; }

    /// <summary>“某局2022年度储备粮轮换项目自评”: the first line is the title, whatever it ends with.</summary>
    private static FiscalYear? OfFirst(Paragraph[] lines) =>
        lines is [var first, ..] && first.Index == 0 && Subject.IsMatch(first.Words.Plain) && YearOf.Matches(first.Words.Plain) is { Count: 1 } years ? YearIn(years[0]) : null;

    /// <summary>Without a title that says so, the year that two of three mentions name.</summary>
    private static FiscalYear? MostNamed(ImmutableArray<Paragraph> paragraphs)
    {
        var years = paragraphs.SelectMany(each => YearOf.Matches(each.Text)).Select(YearIn).ToArray();
        var most = years.GroupBy(year => year).OrderByDescending(group => group.Count()).ThenBy(group => group.Key.Value).FirstOrDefault();
        return most is not null && most.Count() >= 3 && most.Count() * 3 >= years.Length * 2 ? most.Key : null;
    }

    private static string NameOf(ImmutableArray<Paragraph> paragraphs, string title)
    {
        var named = paragraphs.Select(each => Named.Match(each.Text.Replace(" ", "", StringComparison.Ordinal))).FirstOrDefault(match => match.Success);
        return named?.Groups["name"].Value ?? Organised.Match(title).Value;
    }
}
