using System.Text.RegularExpressions;
using Jiheng.Indicators.Definitions;
using Jiheng.ReportChecks.Reading;

namespace Jiheng.ReportChecks.Scores;

/// <summary>评价等级的分数线。Those the report states itself, or the national ones of 90, 80 and 60.</summary>
internal static partial class Grades
{
    /// <summary>财预〔2020〕10号 第十八条.</summary>
    public static GradeLines National { get; } = new([new("优", new(90m)), new("良", new(80m)), new("中", new(60m))], "差");

    [GeneratedRegex(@"(?<from>\d{2,3})分?(?:\(含\)|\(含\d*分?\))?分?(?:-|—|~|～|至|到)\d{2,3}分?(?:\((?:不?含)\d*分?\))?分?(?:的)?[,:]?(?:之间)?(?:为|评为|等级为|是|,)?[“""]?(?<grade>优秀|优|良好|良|中|合格|差|不合格)", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex Line { get; }

    /// <summary>“(≥|以上) 90分为优”.</summary>
    [GeneratedRegex(@"(?:≥|大于等于|不低于)?(?<from>\d{2,3})分?(?:\(含\))?(?:分)?(?:及?以上)(?:\(含\d*分?\))?(?:的)?(?:为|评为|等级为|是)[“""]?(?<grade>优秀|优|良好|良)", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex Above { get; }

    public static GradeLines? Stated(ReportReading reading)
    {
        var lines = new Dictionary<string, decimal>(StringComparer.Ordinal);
        foreach (var match in reading.AllWords().SelectMany(words => Line.Matches(words.Plain).Concat(Above.Matches(words.Plain))))
        {
            if (WordForms.Decimal(match.Groups["from"].Value) is { } from)
                lines.TryAdd(Short(match.Groups["grade"].Value), from);
        }
        return lines.ContainsKey("优") && lines.ContainsKey("良")
            ? new([.. lines.Where(line => line.Value > 0m && line.Key != "差").OrderByDescending(line => line.Value).Select(line => new GradeLine(line.Key, new(line.Value)))], "差")
            : null;
    }

    /// <summary>优秀 is 优, 良好 is 良, 合格 is 中, 不合格 is 差.</summary>
    public static string Short(string grade) => grade switch
    {
        "优秀" => "优",
        "良好" => "良",
        "合格" or "一般" or "中等" => "中",
        "不合格" or "较差" => "差",
        _ => grade,
    };
}
