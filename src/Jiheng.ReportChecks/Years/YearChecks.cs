using System.Globalization;
using System.Text.RegularExpressions;
using Jiheng.ReportChecks.Checking;
using Jiheng.ReportChecks.Reading;

namespace Jiheng.ReportChecks.Years;

/// <summary>年度。Years that stand where the report year is expected. Plans, comparisons, ranges, 文号, names and laws are left alone.</summary>
internal static partial class YearChecks
{
    /// <summary>截至2021年12月31日 and 2021年底 state how things are at the end of the year reported on.</summary>
    [GeneratedRegex(@"(?:^|[,。;\n])\s*(?:[0-9][、.]|\([一二三四五六七八九十0-9]{1,2}\))?\s*(?:(?:截至|截止|截止到|至)(?<year>20[0-9][0-9])年12月(?:31日|底|末)|(?<year>20[0-9][0-9])年(?:底|末|年末|年底),)", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex YearEnd { get; }

    [GeneratedRegex(@"(?<year>20[0-9][0-9])(?:年度|年(?=行政事业|部门|项目|预算|绩效|专项|财政|非税))", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex YearOfWork { get; }

    [GeneratedRegex(@"(?<year>20[0-9][0-9])年度?[一-龥()]{0,24}(?:绩效|自评|评价|决算)[一-龥()]{0,12}(?:报告|表|说明|情况)\s*$", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex Heading { get; }

    /// <summary>What became of an earlier evaluation belongs into the report of a later year.</summary>
    [GeneratedRegex("整改|应用|运用|上年度|反馈|复核|抽查|再评价", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex Aftermath { get; }

    [GeneratedRegex(@"比|较|同比|上年|去年|上一年|以前年度|历年|〔|\[20|计划|规划|以来|起(?:,|施行|执行)|(?<!截)至20[0-9][0-9]|-20[0-9][0-9]|结转|《", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex Excuses { get; }

    public static IEnumerable<Finding> Of(ReportReading reading) =>
        reading.Year is not { } year ? [] : [.. Headings(reading, year), .. YearEnds(reading, year), .. Standards(reading, year), .. Events(reading, year), .. reading.Sentences.SelectMany(sentence => YearSlips.In(sentence, year, reading.Title.Title))];

    /// <summary>A heading of the same report with an earlier year.</summary>
    private static IEnumerable<Finding> Headings(ReportReading reading, FiscalYear year) =>
        from paragraph in reading.Paragraphs
        where paragraph.Words.Plain.Length <= 40 && !Excuses.IsMatch(paragraph.Text) && !Aftermath.IsMatch(paragraph.Text)
        let match = Heading.Match(paragraph.Text)
        where match.Success && Year(match) < year.Value && Year(match) >= year.Value - 6
        select Found.As(
                FindingCodes.Year, $"标题写的是{Numerals.Plain(Year(match))}年度，报告年度是{year}。", paragraph.Words.At(match.Groups["year"]))
            .Between($"{Numerals.Plain(Year(match))}年", year.ToString());

    private static IEnumerable<Finding> YearEnds(ReportReading reading, FiscalYear year) =>
        from paragraph in reading.Sentences.GroupBy(sentence => sentence.Paragraph.Index)
        let stale = (
            from sentence in paragraph
            where !Excuses.IsMatch(sentence.Text)
            from match in YearEnd.Matches(sentence.Text)
            where Year(match) < year.Value && Year(match) >= year.Value - 5 && !sentence.Text.Contains(Numerals.Plain(year.Value), StringComparison.Ordinal)
            select (Place: sentence.Words.At(match.Groups["year"]), Year: Year(match))).ToArray()
        where stale.Length > 0
        select Found.As(
                FindingCodes.Year,
                $"这里写的是{Numerals.Plain(stale[0].Year)}年末的情况，报告年度是{year}；如不是有意写上年，请改为报告年度的数据。",
                [.. stale.Select(each => each.Place)])
            .Between($"{Numerals.Plain(stale[0].Year)}年", year.ToString());

    /// <summary>A standard copied from the table of an earlier year still names that year.</summary>
    private static IEnumerable<Finding> Standards(ReportReading reading, FiscalYear year) =>
        from table in reading.ScoreTables
        from item in table.Items
        let stale = (
            from words in new[] { item.Texts.Standard, item.Texts.Definition }.OfType<Wording>().Concat(item.Texts.Others).DistinctBy(words => words.Start)
            from match in YearOfWork.Matches(words.Text)
            where Year(match) < year.Value && Year(match) >= year.Value - 6 && !IsExcused(words.Text, match)
            select (Place: words.At(match.Groups["year"]), Year: Year(match))).ToArray()
        where stale.Length > 0
        select Found.As(
                FindingCodes.Year,
                $"“{item.Title}”的评分内容里写的是{string.Join('、', stale.Select(each => each.Year).Distinct().Order().Select(each => Numerals.Plain(each)))}年度，报告年度是{year}；可能是沿用了以前年度的评分表。",
                [.. stale.Select(each => each.Place)])
            .Between($"{Numerals.Plain(stale[0].Year)}年", year.ToString());

    private static bool IsExcused(string text, Match match)
    {
        var end = Math.Min(text.Length, match.Index + match.Length + 8);
        return Excuses.IsMatch(text[Math.Max(0, match.Index - 4)..end]);
    }

    private static IEnumerable<Finding> Events(ReportReading reading, FiscalYear year) =>
        from sentence in reading.Sentences
        from known in reading.Content.Events
        where known.Year.Value < year.Value
        let at = sentence.Text.IndexOf(known.Word, StringComparison.Ordinal)
        where at >= 0 && !sentence.Text.Contains(Numerals.Plain(known.Year.Value), StringComparison.Ordinal)
        select Found.As(
                FindingCodes.Year,
                $"“{known.Word}”是{known.Year}的事，报告年度是{year}；可能是沿用了以前年度的文字。",
                sentence.Words.Part(at, known.Word.Length).Span)
            .Between(known.Year.ToString(), year.ToString());

    private static int Year(Match match) => int.Parse(match.Groups["year"].Value, CultureInfo.InvariantCulture);
}
