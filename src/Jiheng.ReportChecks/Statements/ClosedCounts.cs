using System.Text.RegularExpressions;
using Jiheng.ReportChecks.Reading;

namespace Jiheng.ReportChecks.Statements;

/// <summary>数完的分项。“在职人员4236人，其中行政28人、参公42人、事业4156人。”: counts and scores divided by one property, which very nearly make their whole.</summary>
internal static partial class ClosedCounts
{
    // Further off, something else was left out or counted twice on purpose.
    private const decimal NearMiss = 0.02m;

    private const int Fewest = 3;

    private const int FewestScores = 2;

    // What one person or thing may be besides the others.
    [GeneratedRegex("女|男|党员|民族|留守|寄宿|住宿|困难|贫困|脱贫|残疾|低保|老人|老年|儿童|妇女|岁|以上|以下|学历|本科|硕士|大专|职称|高级|中级|重点|重大|特殊|新增|新建|改建|示范|达标|合格|优秀|完成|完工|开工|已|未|正在|通过|整改|办结|参加|培训|累计|同比|平均|扣|满分|分值|上年|去年|本年|年初|年末|另", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex Overlaps { get; }

    [GeneratedRegex("上年|去年|平均|扣|满分|分值|累计", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex OtherBasis { get; }

    [GeneratedRegex("^[，、;]\\s*[^，。;:、\\d]{1,16}$", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex NextPart { get; }

    /// <summary>One part after another with nothing between, and nothing of their kind after them.</summary>
    public static bool Are(Line line, Mention head, ImmutableArray<Mention> parts)
    {
        var isScore = head.Amount.Unit.Name == "分";
        var total = head.Amount.Number.InBase;
        return parts.Length >= (isScore ? FewestScores : Fewest) && Math.Abs(parts.Sum(part => part.Amount.Number.InBase) - total) <= total * NearMiss
            && parts[^1].Index - head.Index == parts.Length && EndsThere(line, parts[^1]) && parts[1..].All(part => NextPart.IsMatch(part.Before))
            && !parts.Any(part => Overlaps.IsMatch(part.Label)) && !OtherBasis.IsMatch(head.Label) && parts.All(part => part.Amount.Unit == head.Amount.Unit && part.Amount.Number.InBase > 0m)
            && parts.Select(part => part.Label.Trim()).Distinct(StringComparer.Ordinal).Count() == parts.Length;
    }

    /// <summary>“二级单位9个，分别为甲1个、乙3个、丙5个。”: each one's own number, one after another to the end of the sentence.</summary>
    public static bool AreRespective(Line line, Mention head, ImmutableArray<Mention> parts) =>
        parts.Length >= Fewest && Respectively.IsMatch(line.Text[head.End..parts[0].Start]) && parts[^1].Index - head.Index == parts.Length && line.After(parts[^1]).TrimStart() is "" or ['。' or ';' or ')', ..]
            && parts[1..].All(part => NextInList.IsMatch(part.Before)) && parts.All(part => part.Amount.Unit == head.Amount.Unit && part.Amount.Number.InBase > 0m) && !parts.Any(part => Overlaps.IsMatch(part.Label));

    [GeneratedRegex("^[^，。;:\\d]{0,6}，分别[为是]:?[^，。;:、\\d]{1,16}$", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex Respectively { get; }

    [GeneratedRegex("^、[^，。;:、\\d]{1,16}$", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex NextInList { get; }

    private static bool EndsThere(Line line, Mention last) =>
        line.After(last).TrimStart() is var after && (after.Length == 0 || after[0] is '，' or '。' or ';' or ')') && !line.Mentions.Skip(last.Index + 1).TakeWhile(each => each.Sentence == last.Sentence).Any(each => each.IsLike(last));
}
