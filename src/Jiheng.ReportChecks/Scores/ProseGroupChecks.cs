using System.Text.RegularExpressions;
using Jiheng.ReportChecks.Checking;
using Jiheng.ReportChecks.Reading;
using Jiheng.ReportChecks.Statements;

namespace Jiheng.ReportChecks.Scores;

/// <summary>文中的分类得分与评分表。“过程（30分）得28.5分” against the items the only score table lists under that name.</summary>
internal static partial class ProseGroupChecks
{
    private const int ShortestName = 2;

    [GeneratedRegex(@"\G(?:类|指标|部分|方面|一级)*\(?(?:满分|权重|分值|标准分)?(?<weight>\d{1,3}(?:\.\d{1,2})?)?分?\)?的?[,:]?(?:实际|自评|评价)*(?:得分|得|计)(?:为|:)?(?<score>\d{1,3}(?:\.\d{1,3})?)分", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex Scored { get; }

    [GeneratedRegex("(?:类|指标|部分|情况)+$", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex NameEnd { get; }

    [GeneratedRegex("上年|去年|复核|复评|抽查|项目", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex OfSomethingElse { get; }

    public static IEnumerable<PointsSum> Sums(ReportReading reading)
    {
        if (reading.ScoreTables.Where(table => table.IsClaimed).ToArray() is not [{ IsComplete: true } table])
            yield break;
        var groups = Groups(table).ToArray();
        foreach (var sentence in reading.Sentences.Where(sentence => !OfSomethingElse.IsMatch(sentence.Text)))
        {
            foreach (var sum in groups.SelectMany(group => Said(sentence, group.Name, group.Items, table)))
                yield return sum;
        }
    }

    /// <summary>一级指标 that stand once in the table.</summary>
    private static IEnumerable<(string Name, ImmutableArray<ScoreItem> Items)> Groups(ScoreTable table) => table.Items
        .Where(item => item.Levels.Length > 0)
        .GroupBy(item => NameEnd.Replace(item.Levels[0].Name, ""), StringComparer.Ordinal)
        .Where(group => group.Key.Length >= ShortestName && group.Count() > 1)
        .Select(group => (group.Key, group.ToImmutableArray()));

    private static IEnumerable<PointsSum> Said(Sentence sentence, string name, ImmutableArray<ScoreItem> items, ScoreTable table)
    {
        for (var at = sentence.Text.IndexOf(name, StringComparison.Ordinal); at >= 0; at = sentence.Text.IndexOf(name, at + 1, StringComparison.Ordinal))
        {
            if (Scored.Match(sentence.Text, at + name.Length) is not { Success: true } match || Points(match.Groups["score"], sentence) is not { } score)
                continue;
            yield return Of(StatementForm.ScoreTotal, score, [.. items.Select(item => item.Claimed!)], sum => Differs(name, score, sum, items, table));
            if (Points(match.Groups["weight"], sentence) is { } weight)
                yield return Of(StatementForm.WeightTotal, weight, [.. items.Select(item => item.Weight!)], _ => null);
        }
    }

    private static PrintedPoints? Points(Group digits, Sentence sentence) =>
        digits.Success && WordForms.Decimal(digits.Value) is { } value ? new(value, sentence.Words.At(digits)) : null;

    private static PointsSum Of(StatementForm form, PrintedPoints stated, ImmutableArray<PrintedPoints> parts, Func<decimal, Finding?> finding)
    {
        var sum = parts.Sum(part => part.Value);
        return new(form, stated, sum, [.. parts.Select(part => part.Span)], string.Join('+', parts.Select(part => Numerals.Plain(part.Value))), finding(sum));
    }

    // A table whose own total holds was read in full.
    private static Finding? Differs(string name, PrintedPoints score, decimal sum, ImmutableArray<ScoreItem> items, ScoreTable table) =>
        !table.HasHead || table.Total?.Claimed?.Value != table.Items.Sum(item => item.ClaimedPoints) ? null : Found.As(
                FindingCodes.ScoreTotal,
                $"文中“{name}”得分写的是{WordForms.Points(score.Value)}，评分表里这一类各项得分相加为{WordForms.Points(sum)}。",
                [score.Span, .. items.Select(item => item.ClaimedSpan)])
            .Between(WordForms.Points(score.Value), WordForms.Points(sum)).Doubtful();
}
