using System.Text.RegularExpressions;
using Jiheng.ReportChecks.Checking;
using Jiheng.ReportChecks.Reading;

namespace Jiheng.ReportChecks.Scores;

/// <summary>等级与总分。Whether the grade that is claimed belongs to the total that is claimed beside it.</summary>
internal static partial class GradeChecks
{
    [GeneratedRegex(@"(?:评为|评定为|定为)[“""]?(?<grade>优秀|优|良好|良|中等|中|合格|一般|较差|差|不合格)[”""]?(?:等次|等级|档次)|(?:等次|等级|评价等|评价结果|评价结论|结果|级别)(?:评定)?(?:为|是|:|属于|评为|评定为)*[“""]?(?<grade>优秀|优|良好|良|中等|中|合格|一般|较差|差|不合格)(?![一-龥])", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex Grade { get; }

    [GeneratedRegex(@"^(?:评价|自评|绩效|评定|综合)*(?:等次|等级)$", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex GradeHead { get; }

    [GeneratedRegex(@"^(?:绩效|整体|支出|部门|单位|自评|评价|综合)*(?:得分|总分|总得分)$", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex ScoreHead { get; }

    [GeneratedRegex(@"^(?:优秀|优|良好|良|中等|中|合格|一般|较差|差|不合格)$", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex GradeWord { get; }

    public static IEnumerable<Finding> Of(ReportReading reading)
    {
        var stated = Grades.Stated(reading);
        foreach (var (total, grade, where) in InProse(reading).Concat(InTables(reading)).Distinct())
        {
            var fits = (stated ?? Grades.National).Of(new(total.Value));
            if (fits != Grades.Short(grade))
            {
                yield return Found.As(
                        FindingCodes.Grade,
                        $"总得分{WordForms.Points(total.Value)}{(stated is null ? "按90、80、60分的分数线" : "按报告写明的分数线")}属于“{fits}”，报告写的等级是“{grade}”。",
                        where, total.Span)
                    .Between(grade, fits).DoubtfulUnless(stated is not null);
            }
        }
    }

    private static IEnumerable<(PrintedPoints Total, string Grade, TextSpan Where)> InProse(ReportReading reading)
    {
        for (var i = 0; i < reading.Sentences.Length; i++)
        {
            var words = reading.Sentences[i].Words;
            if (Grade.Match(words.Text) is not { Success: true } match)
                continue;
            var total = ProseTotals.In(words) ?? (i > 0 && reading.Sentences[i - 1].Paragraph.Index == reading.Sentences[i].Paragraph.Index ? ProseTotals.In(reading.Sentences[i - 1].Words) : null);
            if (total is not null && Grade.Count(words.Text) == 1)
                yield return (total, match.Groups["grade"].Value, words.At(match));
        }
    }

    private static IEnumerable<(PrintedPoints Total, string Grade, TextSpan Where)> InTables(ReportReading reading)
    {
        foreach (var grid in reading.Grids)
        {
            PrintedPoints? total = null;
            for (var row = 0; row < grid.Rows; row++)
            {
                var cells = grid.Row(row).Select(cell => cell.Words).Where(words => !words.IsBlank).ToArray();
                for (var i = 0; i + 1 < cells.Length; i++)
                {
                    if (ScoreHead.IsMatch(cells[i].Plain))
                        total = ScoreCells.Points(cells[i + 1]) ?? total;
                    else if (GradeHead.IsMatch(cells[i].Plain) && GradeWord.IsMatch(cells[i + 1].Plain) && total is not null)
                        yield return (total, cells[i + 1].Plain, cells[i + 1].Span);
                }
            }
        }
    }
}
