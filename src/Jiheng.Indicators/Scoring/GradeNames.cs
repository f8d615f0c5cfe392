using System.Buffers;
using Jiheng.Indicators.Standards;

namespace Jiheng.Indicators.Scoring;

/// <summary>等次名称。“优秀等次” and “效果较好” mean the grades 优秀 and 较好; “不合格” never means 合格.</summary>
internal static class GradeNames
{
    private const string Changing = "不未无非基本较很部分够太欠尚常甚全";

    private static readonly SearchValues<char> Telling = SearchValues.Create("不未无没但且或和与、0123456789");

    /// <summary>The one grade that the given words end or begin with; nothing when there is none or more than one.</summary>
    public static GradePoints? Meant(ImmutableArray<GradePoints> grades, string given)
    {
        GradePoints? found = null;
        foreach (var grade in grades)
        {
            if (!Names(given, grade.Grade) && !Names(grade.Grade, given) && !Begins(grade.Grade, given) && !IsOneOf(grade.Grade, given) && !IsAtLeast(grade.Grade, given) && !IsLevelIn(grade.Grade, given))
                continue;
            if (found is not null)
                return null;
            found = grade;
        }
        return found;
    }

    // “差” of “差或未开展测评”.
    private static bool IsOneOf(string grade, string given) => grade.Split('或', '、', '/') is { Length: > 1 } several && several.Contains(given, StringComparer.Ordinal);

    // “A级” of “绩效考核等级为A级及以上”.
    private static bool IsAtLeast(string grade, string given) => grade.AsSpan().IndexOfAny("未不非无") < 0 && AtLeast.Any(more => grade.EndsWith("为" + given + more, StringComparison.Ordinal) || grade == given + more);

    private static readonly ImmutableArray<string> AtLeast = ["及以上", "以上", "(含)以上"];

    // “国家级” of “项目获得国家级表彰或经验推广”.
    private static bool IsLevelIn(string grade, string given) =>
        given is "国家级" or "省级" or "市级" or "县级" or "区级" or "省部级" or "部级" && grade.Contains(given, StringComparison.Ordinal) && !grade.Contains("以上", StringComparison.Ordinal) && !grade.Contains("以下", StringComparison.Ordinal) && (given is not "部级" || !grade.Contains("省部级", StringComparison.Ordinal));

    private const int LongestObject = 14;

    // “按时报送” of “按时报送自评报告”: the name without what it is of.
    private static bool Begins(string grade, string given) =>
        given.Length >= 4 && grade.StartsWith(given, StringComparison.Ordinal) && grade.Length - given.Length <= LongestObject && !grade.AsSpan(given.Length).ContainsAny(Telling);

    private static bool Names(string words, string grade)
    {
        if (words.StartsWith(grade, StringComparison.Ordinal) && words[grade.Length..] is "等次" or "等级" or "单位" or "档" or "级" or "的")
            return true;
        return words.Length > grade.Length && words.EndsWith(grade, StringComparison.Ordinal)
            && !Changing.Contains(words[words.Length - grade.Length - 1], StringComparison.Ordinal)
            && !words.EndsWith("较为" + grade, StringComparison.Ordinal) && !words.EndsWith("更为" + grade, StringComparison.Ordinal);
    }
}
