using System.Text.RegularExpressions;
using Jiheng.ReportChecks.Checking;
using Jiheng.ReportChecks.Contents;
using Jiheng.ReportChecks.Reading;

namespace Jiheng.ReportChecks.Leftovers;

/// <summary>其他单位的用语。Words that belong to other organisations, what only other organisations call themselves, and another bureau where the report speaks of its own work.</summary>
internal static partial class OrganisationChecks
{
    // Two words this near are of one slip.
    private const int Near = 40;

    public static IEnumerable<Finding> Of(ReportReading reading) =>
        reading.Title.Organisation.Length == 0 ? [] : [.. Words(reading), .. Selves(reading), .. Subjects(reading)];

    private static IEnumerable<Finding> Words(ReportReading reading) =>
        from place in Places(reading, reading.Content.Words, reading.Title.Organisation)
        select Found.As(
            FindingCodes.OtherOrganisation, $"“{place.Word.Word}”是{place.Word.Owners[0]}系统的用语，报告单位是{reading.Title.Organisation}；可能是从别的单位的文本复制来的。", place.Span);

    /// <summary>“我校” in the report of a bureau of forestry; what others say in quotes is theirs.</summary>
    private static IEnumerable<Finding> Selves(ReportReading reading) =>
        from place in Places(reading, reading.Content.Selves, reading.Title.Title + reading.Title.Organisation, IsSelf)
        select Found.As(
            FindingCodes.OtherOrganisation, $"“{place.Word.Word}”不是{reading.Title.Organisation}的自称；可能是从别的单位的文本复制来的。", place.Span);

    private static List<(OrganisationWord Word, TextSpan Span)> Places(ReportReading reading, ImmutableArray<OrganisationWord> known, string own, Func<string, int, int, bool>? isMeant = null)
    {
        var found = new List<(OrganisationWord Word, TextSpan Span)>();
        foreach (var word in known.Where(word => !word.Owners.Any(owner => own.Contains(owner, StringComparison.Ordinal))))
        {
            foreach (var words in reading.AllWords())
            {
                var at = FirstOf(word.Word, words.Text, isMeant);
                if (at >= 0 && found.TrueForAll(other => Math.Abs(other.Span.Start - words.Start - at) > Near))
                    found.Add((word, words.Part(at, word.Word.Length).Span));
            }
        }
        return found;
    }

    private static int FirstOf(string word, string text, Func<string, int, int, bool>? isMeant)
    {
        var at = text.IndexOf(word, StringComparison.Ordinal);
        while (at >= 0 && (IsQuoted(text, at) || isMeant?.Invoke(text, at, word.Length) == false))
            at = text.IndexOf(word, at + 1, StringComparison.Ordinal);
        return at;
    }

    /// <summary>成本校核, 标本馆, 自我局限, 本院校: the two characters only happen to stand side by side.</summary>
    [GeneratedRegex("(?:[成样标基版日自资根文剧课书读副范原一二三专底译抄][我本])$", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex InsideWord { get; }

    /// <summary>What comes after 校, 院, 馆, 局, 镇 or 乡 where it begins another word.</summary>
    [GeneratedRegex("^(?:校[核验准正对阅订勘园区]|院[校落士线]|馆藏|局[限部面势促]|镇[静定痛江压]|乡[村土愁情])", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex OtherWord { get; }

    [GeneratedRegex("表示|反映|反馈|认为|(?<![名职简])称|说(?!明)|指出|提出|来信|来电|留言", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex Speech { get; }

    private static bool IsSelf(string text, int at, int length) =>
        !InsideWord.IsMatch(text[..(at + 1)]) && !OtherWord.IsMatch(text[(at + length - 1)..]) && !Speech.IsMatch(text[(text.LastIndexOfAny(['。', ';'], at) + 1)..at]);

    private static bool IsQuoted(string text, int at) => text[..at].Count(sign => sign is '“' or '《') > text[..at].Count(sign => sign is '”' or '》');

    /// <summary>“区水务局将继续健全内控制度”: who goes on with its own work is the reporting unit.</summary>
    [GeneratedRegex(@"(?:^|[。;])\s*(?:(?:下一步|今后|接下来|同时)[，,])?(?<name>[一-龥]{0,8}?[省市县区州旗](?<core>[一-龥]{2,14}?(?:局|委员会)))(?:将(?:继续|进一步|不断)|高度重视)(?<what>[^。;]{2,40})", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex Subject { get; }

    [GeneratedRegex("内控|内部控制|绩效|自评|预算|资金|财务", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex OwnWork { get; }

    /// <summary>Bureaus and committees that have a say in everybody's money.</summary>
    [GeneratedRegex("财政|审计|人大|常务|政协|监察|国资|党", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex Overseer { get; }

    [GeneratedRegex("整体|决算", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex OfDepartment { get; }

    private static IEnumerable<Finding> Subjects(ReportReading reading) =>
        from paragraph in reading.Paragraphs
        where OfDepartment.IsMatch(reading.Title.Title) && !Overseer.IsMatch(reading.Title.Organisation)
        from match in Subject.Matches(paragraph.Text)
        let core = match.Groups["core"].Value
        where !Overseer.IsMatch(core) && OwnWork.IsMatch(match.Groups["what"].Value) && !IsShortFor(core, reading.Title.Title + reading.Title.Organisation)
        select Found.As(
            FindingCodes.OtherOrganisation, $"这里说的是{match.Groups["name"].Value}自己的工作，报告单位是{reading.Title.Organisation}；可能是从别的单位的文本复制来的。", paragraph.Words.At(match.Groups["name"]));

    // 文旅局 is 文化广电和旅游局: its characters in their order.
    private static bool IsShortFor(string name, string full)
    {
        var at = 0;
        foreach (var character in full)
            at += at < name.Length && name[at] == character ? 1 : 0;
        return at == name.Length;
    }
}
