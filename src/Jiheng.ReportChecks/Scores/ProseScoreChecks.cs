using System.Text.RegularExpressions;
using Jiheng.ReportChecks.Checking;
using Jiheng.ReportChecks.Reading;
using Jiheng.ReportChecks.Statements;

namespace Jiheng.ReportChecks.Scores;

/// <summary>文中的得分。Scores given in prose: numbered parts against the total, groups against the total, items against their group, a rescaled total.</summary>
internal static partial class ProseScoreChecks
{
    [GeneratedRegex(@"^\s*\((?<number>[一二三四五六七八九十]{1,3})\)[^。]{2,30}?[,:]\s*(?<sign>得分|扣分|得|扣)\s*(?<n>[0-9]{1,3}(?:\.[0-9]{1,2})?)\s*分", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex Part { get; }

    [GeneratedRegex(@"(?<name>[一-龥]{2,14}?)(?:绩效|部分|方面|指标)?(?:得分)?为?(?<n>[0-9]{1,3}(?:\.[0-9]{1,2})?)分(?=[,、;。])", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex Group { get; }

    /// <summary>Numbers further apart are no groups of that total.</summary>
    private const decimal MostApart = 15m;

    [GeneratedRegex(@"总|满分|分值|换算|折算|标准|扣|失分|丢分|加|以上|以下|不低于|高于|低于|平均|项目", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex NoGroup { get; }

    [GeneratedRegex(@"其中|扣除?[0-9]|扣除|扣减|另加|加上|加分|减分|复核|复评|抽查|上年|去年|平均", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex Divided { get; }

    [GeneratedRegex(@"(?:该项|本项|此项)(?:自评)?得分?(?:为|:)?(?<n>[0-9]{1,3}(?:\.[0-9]{1,2})?)分", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex Item { get; }

    [GeneratedRegex(@"(?:换算|折算)(?:后|为)?(?:总)?(?:得分|分值|成绩)?(?:为|是|:)?(?<n>[0-9]{1,3}(?:\.[0-9]{1,3})?)分", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex Rescaled { get; }

    [GeneratedRegex(@"(?:适用|参评|实际考核|应考核|可得|涉及)(?:指标)?(?:的)?(?:总分值?|分值|满分|标准分)(?:合计)?(?:为|是|共)?(?<n>[0-9]{1,3}(?:\.[0-9]{1,2})?)分", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex Applicable { get; }

    [GeneratedRegex(@"^\s*\([0-9]{1,2}\)", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex Numbered { get; }

    private const string Ordinals = "一二三四五六七八九十";

    /// <summary>Groups and items whose total agrees, but whose items written before do not make it.</summary>
    public static IEnumerable<Finding> Of(ReportReading reading) => reading.Sentences.SelectMany(sentence => Unmatched(sentence, reading));

    public static IEnumerable<PointsSum> Sums(ReportReading reading) =>
        [.. reading.Sentences.SelectMany(sentence => Groups(sentence, reading)), .. Parts(reading), .. reading.Sentences.SelectMany(OfRescaled)];

    /// <summary>“（一）…，得分12分”, “（二）…，扣分0分”, numbered without a gap, make the total.</summary>
    private static IEnumerable<PointsSum> Parts(ReportReading reading)
    {
        var parts = reading.Paragraphs.Select(each => (each.Words, Match: Part.Match(each.Text))).Where(each => each.Match.Success).ToArray();
        var inOrder = parts.Length is >= 3 and <= 10 && parts.Select((part, i) => part.Match.Groups["number"].Value == Ordinals[i..(i + 1)]).All(fits => fits);
        var totals = reading.Sentences.Select(sentence => ProseTotals.In(sentence.Words)).OfType<PrintedPoints>().DistinctBy(total => total.Value).ToArray();
        if (!inOrder || totals is not [var total])
            yield break;
        var sum = parts.Sum(part => Signed(part.Match));
        ImmutableArray<TextSpan> spans = [.. parts.Select(part => part.Words.At(part.Match.Groups["n"]))];
        yield return new(StatementForm.ScoreTotal, total, sum, spans, Working(parts.Select(part => Signed(part.Match))), Differing($"{parts.Length}个部分的得分相加为", total, sum, spans));
    }

    private static Finding Differing(string parts, PrintedPoints total, decimal sum, ImmutableArray<TextSpan> spans) => Found.As(
            FindingCodes.ScoreTotal,
            $"{parts}{WordForms.Points(sum)}，总得分写的是{WordForms.Points(total.Value)}，相差{WordForms.Points(Math.Abs(sum - total.Value))}。",
            [total.Span, .. spans])
        .Between(WordForms.Points(total.Value), WordForms.Points(sum)).Suggesting(Transposition.Suggest(total.Value, sum));

    private static string Working(IEnumerable<decimal> points) => string.Join('+', points.Select(value => Numerals.Plain(value)));

    private static decimal Signed(Match part) =>
        (WordForms.Decimal(part.Groups["n"].Value) ?? 0m) * (part.Groups["sign"].Value.StartsWith('扣') ? -1m : 1m);

    private static Match[] GroupsIn(Sentence sentence, PrintedPoints total)
    {
        var groups = Group.Matches(sentence.Text).Where(match => sentence.Words.At(match.Groups["n"]) != total.Span && !NoGroup.IsMatch(match.Groups["name"].Value)).ToArray();
        return groups.Length < 2 || Divided.IsMatch(sentence.Text) || Math.Abs(groups.Sum(Value) - total.Value) > MostApart ? [] : groups;
    }

    /// <summary>“投入为13分，过程为52分，产出为26分，总得分91分”.</summary>
    private static IEnumerable<PointsSum> Groups(Sentence sentence, ReportReading reading)
    {
        if (ProseTotals.In(sentence.Words) is not { } total || GroupsIn(sentence, total) is not { Length: > 0 } groups)
            yield break;
        var sum = groups.Sum(Value);
        ImmutableArray<TextSpan> spans = [.. groups.Select(match => sentence.Words.At(match.Groups["n"]))];
        yield return new(StatementForm.ScoreTotal, total, sum, spans, Working(groups.Select(Value)), Differing("各部分得分相加为", total, sum, spans));
        foreach (var items in ItemsOf(groups, sentence, reading))
            yield return items;
    }

    private static IEnumerable<Finding> Unmatched(Sentence sentence, ReportReading reading)
    {
        if (ProseTotals.In(sentence.Words) is not { } total || GroupsIn(sentence, total) is not { Length: > 0 } groups || groups.Sum(Value) != total.Value)
            yield break;
        if (!ItemsOf(groups, sentence, reading).Any(items => !items.Holds) || AllItems(groups, sentence, reading) is not { } all || all.Sum == total.Value)
            yield break;
        var (one, two) = (Grades.National.Of(new(total.Value)), Grades.National.Of(new(all.Sum)));
        yield return Found.As(
                FindingCodes.ScoreTotal,
                $"总得分写的是{WordForms.Points(total.Value)}，前文逐项写明的得分共{all.Spans.Length}处，相加为{WordForms.Points(all.Sum)}{(one == two ? "" : $"；按90、80、60分的分数线，等级分别是“{one}”和“{two}”")}。",
                [total.Span, .. all.Spans])
            .Between(WordForms.Points(total.Value), WordForms.Points(all.Sum)).Doubtful();
    }

    private static decimal Value(Match match) => WordForms.Decimal(match.Groups["n"].Value) ?? 0m;

    private static IEnumerable<PointsSum> ItemsOf(Match[] groups, Sentence conclusion, ReportReading reading)
    {
        var headings = groups.Select(match => HeadingOf(CoreName(match.Groups["name"].Value), reading, conclusion.Paragraph.Index)).ToArray();
        for (var i = 0; i < groups.Length; i++)
        {
            if (headings[i] is not { } heading)
                continue;
            var end = headings.OfType<int>().Where(other => other > heading).DefaultIfEmpty(conclusion.Paragraph.Index).Min();
            var inside = reading.Paragraphs[(heading + 1)..end];
            var items = inside.SelectMany(each => Item.Matches(each.Text).Select(match => (each.Words, Match: match))).ToArray();
            var sum = items.Sum(item => Value(item.Match));
            if (items.Length < 2)
                continue;
            var everyItemScored = inside.Count(each => Numbered.IsMatch(each.Text)) >= 3 && inside.Where(each => Numbered.IsMatch(each.Text)).All(each => Item.IsMatch(each.Text));
            ImmutableArray<TextSpan> spans = [.. items.Select(item => item.Words.At(item.Match.Groups["n"]))];
            var stated = new PrintedPoints(Value(groups[i]), conclusion.Words.At(groups[i].Groups["n"]));
            var finding = Found.As(
                    FindingCodes.ScoreTotal,
                    $"结论中“{CoreName(groups[i].Groups["name"].Value)}”得{WordForms.Points(stated.Value)}，前文该部分逐项写明的得分（{string.Join('＋', items.Select(item => item.Match.Groups["n"].Value))}）相加为{WordForms.Points(sum)}，相差{WordForms.Points(Math.Abs(sum - stated.Value))}。",
                    [stated.Span, .. spans])
                .Between(WordForms.Points(stated.Value), WordForms.Points(sum)).DoubtfulUnless(everyItemScored || sum > stated.Value);
            yield return new(StatementForm.ScoreTotal, stated, sum, spans, Working(items.Select(item => Value(item.Match))), finding);
        }
    }

    /// <summary>Every score written item by item before the conclusion; nothing where a group has no heading.</summary>
    private static (decimal Sum, ImmutableArray<TextSpan> Spans)? AllItems(Match[] groups, Sentence conclusion, ReportReading reading)
    {
        if (groups.Any(group => HeadingOf(CoreName(group.Groups["name"].Value), reading, conclusion.Paragraph.Index) is null))
            return null;
        var items = reading.Paragraphs.Take(conclusion.Paragraph.Index).SelectMany(each => Item.Matches(each.Text).Select(match => (each.Words, Match: match))).ToArray();
        return (items.Sum(item => Value(item.Match)), [.. items.Select(item => item.Words.At(item.Match.Groups["n"]))]);
    }

    private static string CoreName(string name)
    {
        var core = name.EndsWith("绩效", StringComparison.Ordinal) && name.Length > 3 ? name[..^2] : name;
        return core.LastIndexOf('是') is var at and >= 0 && at + 2 < core.Length ? core[(at + 1)..] : core;
    }

    /// <summary>The one short heading of that name above the conclusion.</summary>
    private static int? HeadingOf(string name, ReportReading reading, int before)
    {
        var found = reading.Paragraphs.Take(before).Where(each => each.Words.Plain.Length <= name.Length + 6 && each.Words.Plain.EndsWith(name, StringComparison.Ordinal)).ToArray();
        return found is [var only] ? only.Index : null;
    }

    /// <summary>“得71分，参评分值76.5分，换算得分92.81分”.</summary>
    private static IEnumerable<PointsSum> OfRescaled(Sentence sentence)
    {
        if (ProseTotals.In(sentence.Words) is not { } total || Rescaled.Match(sentence.Text) is not { Success: true } rescaled
            || Applicable.Match(sentence.Text) is not { Success: true } applicable || Value(applicable) <= 0m)
            yield break;
        var exact = total.Value * 100m / Value(applicable);
        var printed = new PrintedPoints(Value(rescaled), sentence.Words.At(rescaled.Groups["n"]));
        var decimals = printed.Value.Scale;
        var holds = decimal.Round(exact, decimals, MidpointRounding.AwayFromZero) == printed.Value || decimal.Round(exact, decimals, MidpointRounding.ToZero) == printed.Value;
        ImmutableArray<TextSpan> parts = [total.Span, sentence.Words.At(applicable.Groups["n"])];
        var finding = Found.As(
                FindingCodes.ScoreTotal,
                $"{WordForms.Points(total.Value)}按{WordForms.Points(Value(applicable))}换算成百分制是{Numerals.Plain(exact, 2)}分，写的是{WordForms.Points(printed.Value)}。",
                [printed.Span, .. parts])
            .Between(WordForms.Points(printed.Value), $"{Numerals.Plain(exact, 2)}分");
        yield return new(StatementForm.ScoreTotal, printed, holds ? printed.Value : exact, parts, $"{Numerals.Plain(total.Value)}÷{Numerals.Plain(Value(applicable))}×100", finding);
    }
}
