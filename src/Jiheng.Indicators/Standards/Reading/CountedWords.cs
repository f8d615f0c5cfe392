using System.Text.RegularExpressions;

namespace Jiheng.Indicators.Standards.Reading;

/// <summary>计数情形用语。What is counted, in the words of the sentence, its counting word last: “报送有误处”, written “报送有误的，每处”.</summary>
internal static partial class CountedWords
{
    /// <summary>“信息迟报的，每次”, “账实相符，每发现1件账实不符”: what is counted stands before the counting word or behind it.</summary>
    public static string Of(string lead, StepPhrase phrase)
    {
        var said = lead.TrimEnd('每', ',', '的');
        if (said.Length == 0)
            return Plain(phrase.Text, phrase.Unit);
        if (SeveralSteps.IsMatch(said) || (IsBare(phrase) && phrase.Size != 1m))
            return said;
        if (IsBare(phrase))
            return said + phrase.Unit;
        return NamesUnit(phrase) || Generic.IsMatch(phrase.Text) || (phrase.Text.EndsWith(phrase.Unit, StringComparison.Ordinal) && FactWords.SaysDefect(Years.Replace(said, ""))) ? phrase.CountsUnmet ? said : said + phrase.Unit : Plain(phrase.Text, phrase.Unit);
    }

    // “每次”, “每1人”, “每100平方米”: no words but the number and the unit.
    public static bool IsBare(StepPhrase phrase) =>
        phrase.Text.EndsWith(phrase.Unit, StringComparison.Ordinal) && phrase.Text[..^phrase.Unit.Length].All(character => char.IsAsciiDigit(character) || character == '.');

    /// <summary>“每个项目”, “每笔资金”, “每个环节（节点）”.</summary>
    public static bool NamesUnit(StepPhrase phrase) => phrase.Size == 1m && phrase.Text.StartsWith(phrase.Unit, StringComparison.Ordinal) && OtherName.Replace(phrase.Text, "").Length <= phrase.Unit.Length + 4;

    [GeneratedRegex("\\([^()\\d]{1,6}\\)$", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex OtherName { get; }

    /// <summary>“①、②缺1条、发现1条每缺1条”: several kinds that cost the same.</summary>
    [GeneratedRegex("^[^\\d]*1[^\\d、]{1,2}(?:、[^\\d]*1[^\\d、]{1,2})+$", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex SeveralSteps { get; }

    /// <summary>“每发现1处”: of what stands before.</summary>
    [GeneratedRegex("^(?:发现|出现|发生|存在|有|追加)1[^\\d]{1,2}(?:单位|部门|项目|企业|村|学校)?$", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex Generic { get; }

    /// <summary>“未按时报送2018年资产报表的，每延迟1天”: a year is no number of things.</summary>
    [GeneratedRegex("20\\d\\d年度?", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex Years { get; }

    /// <summary>“被诫勉谈话一起” is counted by 起, “按照要求报送材料，少报1次” by what is behind the stop.</summary>
    public static string Plain(string text, string unit) =>
        text.LastIndexOf(',') is > 0 and var stop && Missing.IsMatch(text[(stop + 1)..]) ? text[(stop + 1)..]
        : OneEach.Match(text) is { Success: true } one && one.Groups["unit"].Value == unit ? one.Groups["thing"].Value + unit
        : EachBehind.Replace(text, "");

    /// <summary>“有一支队伍（每项加2.5分）”.</summary>
    [GeneratedRegex("\\(?每(?=[^\\d]{1,2}$)", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex EachBehind { get; }

    [GeneratedRegex("^(?<thing>.{3,}[^\\d有缺少漏现生出在减增超低高差迟晚误延满上达扣每一第多逾到近,])1(?<unit>[次例起人处件项份])$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, RegexLimits.Milliseconds)]
    private static partial Regex OneEach { get; }

    [GeneratedRegex("^(?:少|缺|迟|漏|错)[^,\\d]{0,3}1[^\\d,]{1,2}$", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex Missing { get; }

    /// <summary>“迟到的每人次扣0.1分，早退的每人次扣0.1分”: what costs the same is one kind under several labels.</summary>
    public static ImmutableArray<Occurrence> Merged(ImmutableArray<Occurrence> kinds) =>
        kinds.Length > 1 && kinds.All(kind => AreAlike(kind, kinds[0])) ? [kinds[0] with { Labels = [.. kinds.SelectMany(kind => kind.Labels)], Text = Together(kinds) }] : kinds;

    private static bool AreAlike(Occurrence one, Occurrence two) => one.Points == two.Points && one.Unit == two.Unit && one.Step == two.Step;

    // 迟到、早退人次.
    private static string Together(ImmutableArray<Occurrence> kinds) =>
        string.Join('、', kinds.Select((kind, index) => index < kinds.Length - 1 && kind.EndsInUnit && kind.Text.Length > kind.Unit.Length + 1 ? kind.Text[..^kind.Unit.Length] : kind.Text));
}
