using System.Text.RegularExpressions;
using Jiheng.ReportChecks.Reading;

namespace Jiheng.ReportChecks.Statements;

/// <summary>列举。“A、B、C三个乡镇”, “四批：第一批…”, “以上五项”: counts whose list stands near; it only ever says that a count holds.</summary>
internal static partial class Listings
{
    private const string Ordinals = "一二三四五六七八九十";

    private const int FarthestOrdinal = 800;

    [GeneratedRegex(@"(?<![0-9.第,、])(?<n>[0-9]{1,2}|[两二三四五六七八九十]|十[一二三四五六七八九])(?<unit>个|家|名|项|级(?!单位|预算|机构|河长|网格|指标|医院|保护|公路|以上|及以上)|类|批|大|方面|部分|环节|条|所|种|档|次|期|镇|乡|县|村|者|块|笔|站|馆|院|校|园|支|标段|处|统一|门|科目|层|轮|段|户|室|组|股|科|系列|时点|来源|步|阶段)", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex Count { get; }

    [GeneratedRegex(@"(?:等|共计?|合计|总计|一共|这|以上|上述|前述|共有|及其?|在内的?|分为|分|按|从|的|他|方面|以及|下属|所属|内设|共设|设)*\s*$", RegexOptions.CultureInvariant | RegexOptions.RightToLeft, RegexLimits.Milliseconds)]
    private static partial Regex Leading { get; }

    [GeneratedRegex(@"[、]|(?<=[\u4E00-\u9FFF])(?:和|及|与|以及)(?=[\u4E00-\u9FFF])", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex Separator { get; }

    [GeneratedRegex(@"\([^()]*\)", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex Brackets { get; }

    public static IEnumerable<Statement> In(ImmutableArray<Line> lines)
    {
        for (var at = 0; at < lines.Length; at++)
        {
            foreach (var match in Count.Matches(lines[at].Text).Cast<Match>())
            {
                if ((int?)SpelledNumber.Of(match.Groups["n"].Value) is >= 2 and <= 30 and var stated && Of(lines, at, match, stated) is { } list)
                    yield return Holding(lines[at], match, stated, list);
            }
        }
    }

    private static TextSpan? Of(ImmutableArray<Line> lines, int at, Match match, int stated)
    {
        var line = lines[at];
        return Before(line, match, stated) ?? After(line, match, stated) ?? Numbered(lines, at, match, stated) ?? Amounts(line, match, stated);
    }

    private static Statement Holding(Line line, Match match, int stated, TextSpan list)
    {
        var said = stated + match.Groups["unit"].Value;
        var at = line.Span(match.Groups["n"].Index, match.Groups["n"].Index + match.Groups["n"].Length);
        return new(StatementKind.Sum, line.Span(match.Index, match.Index + match.Length), [list], said, said, Agreement.Exact, $"列出的共{said}") { At = at, Form = StatementForm.Count };
    }

    // “石桥、赵店、小郭3个乡镇”, from the comma or stop before the list.
    private static TextSpan? Before(Line line, Match match, int stated)
    {
        // What stands in brackets is blotted out, so that places stay what they are.
        var text = Brackets.Replace(line.Text[..match.Index], bracket => new string(' ', bracket.Length));
        var end = match.Index - Leading.Match(text).Length;
        if (end > 0 && text[end - 1] == '，')
            end--;
        if (Marked(text[..end]) == stated)
            return line.Span(0, end);
        var start = text[..end].LastIndexOfAny(['，', '。', ';', ':', '\n', '(']) + 1;
        return end > start && Fits(text[start..end], stated) ? line.Span(start, end) : null;
    }

    // “三类：A、B、C”, “三级（县、镇、村）”, also with commas between.
    private static TextSpan? After(Line line, Match match, int stated)
    {
        var from = line.Text.IndexOfAny([':', '，', '。', '(', '即', '为'], match.Index + match.Length);
        if (from < 0 || from - match.Index > 20)
            return null;
        var end = line.Text.IndexOfAny(['。', ';', ')', '\n'], from + 1);
        var stop = end < 0 ? line.Text.Length : end;
        var list = line.Text[(from + 1)..stop];
        var first = list.IndexOf('，', StringComparison.Ordinal);
        if (Fits(list, stated))
            return line.Span(from + 1, stop);
        return first > 0 && Fits(list[..first], stated) ? line.Span(from + 1, from + 1 + first)
            : list.Split('，') is var clauses && clauses.Length == stated && clauses.All(clause => clause.Trim().Length > 1) ? line.Span(from + 1, stop) : null;
    }

    [GeneratedRegex("(?:(?:《[^》]{2,40}》|“[^”]{1,12}”)[、和及]?)+$", RegexOptions.CultureInvariant | RegexOptions.RightToLeft, RegexLimits.Milliseconds)]
    private static partial Regex Names { get; }

    // “《A》《B》《C》”, “‘优’‘良’‘差’”: names side by side, each in its marks.
    private static int Marked(string text) => Names.Match(text) is { Success: true } match ? match.Value.Count(sign => sign is '《' or '“') : 0;

    private static bool Fits(string list, int stated)
    {
        var plain = Brackets.Replace(list, "");
        var fewest = plain.Split('、').Length;
        var most = Separator.Count(plain) + 1;
        return fewest > 1 || most > 1 ? stated >= fewest && stated <= most && plain.Split('、').All(item => item.Trim().Length > 0) : false;
    }

    // “一是…二是…”, “第一批…第二批…”, “（一）…（二）…”, in this paragraph and the next few.
    private static TextSpan? Numbered(ImmutableArray<Line> lines, int at, Match match, int stated)
    {
        if (stated > Ordinals.Length)
            return null;
        var rest = lines[at].Text[(match.Index + match.Length)..] + string.Concat(lines.Skip(at + 1).Take(stated * 3).Select(line => "\n" + line.Text));
        var near = rest[..Math.Min(rest.Length, FarthestOrdinal * 3)];
        ImmutableArray<Func<int, string>> ways = [i => Ordinals[i] + "是", i => "第" + Ordinals[i], i => $"({Ordinals[i]})", i => ((char)('①' + i)).ToString(), i => $"({i + 1})", i => $"{i + 1}.", i => $"{i + 1}、", i => "其" + Ordinals[i]];
        foreach (var way in ways)
        {
            var count = 0;
            var from = 0;
            while (count < Ordinals.Length && near.IndexOf(way(count), from, StringComparison.Ordinal) is >= 0 and var found)
                (count, from) = (count + 1, found + 1);
            if (count == stated)
                return lines[at].Span(match.Index, lines[at].Text.Length);
        }
        return null;
    }

    // “A 10万元，B 20万元，C 30万元，三项合计60万元”: as many amounts of one kind as the count says.
    private static TextSpan? Amounts(Line line, Match match, int stated)
    {
        var counted = line.Mentions.FirstOrDefault(mention => mention.Start <= match.Index && mention.End > match.Index);
        var before = line.Mentions.Where(mention => mention.End <= match.Index && (mention.Amount.HasDimension || mention.Amount.IsPercentage) && mention != counted && !mention.IsChange).ToList();
        var after = line.Mentions.Where(mention => mention.Start >= match.Index + match.Length && (mention.Amount.HasDimension || mention.Amount.IsPercentage) && !mention.IsChange).ToList();
        foreach (var side in new[] { before, after })
        {
            foreach (var kind in side.GroupBy(mention => mention.Amount.Unit.Dimension))
            {
                var sentence = side == before ? kind.Last().Sentence : kind.First().Sentence;
                var same = kind.Where(mention => mention.Sentence == sentence).ToList();
                if (same.Count == stated || (same.Count == stated + 1 && same.Exists(mention => mention.IsTotal || mention.Label.TrimStart().StartsWith('总'))))
                    return line.Span(same[0].Start, same[^1].End);
            }
        }
        return null;
    }
}
