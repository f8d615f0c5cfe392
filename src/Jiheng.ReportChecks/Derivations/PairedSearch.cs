using System.Text.RegularExpressions;
using Jiheng.ReportChecks.Reading;
using Jiheng.ReportChecks.Statements;

namespace Jiheng.ReportChecks.Derivations;

/// <summary>远处的两数。“县级配套到位率只有75%”: from two numbers that belong together elsewhere in the report and are called by the same words.</summary>
internal static partial class PairedSearch
{
    // A coincidence of one in so many needs so many shared words.
    private static readonly ImmutableArray<(decimal Chance, int Shared)> Enough = [(0.1m, 1), (1m, 2), (4m, 3), (15m, 5)];

    // Enough to be a difference without a word that says so.
    private const int UnaskedDigits = 4;

    // Any two amounts of a report share these.
    private static readonly HashSet<int> OfAnyAmount = WordPairs.Of("支出经费支出收入支出资金支出预算支出决算支出项目支出政府支出安排支出本支出总支出合计支出总计全县");

    private static bool SharesName(HashSet<int> words, Computation computation) => computation.Parts.SelectMany(part => part.Pairs).Any(pair => words.Contains(pair) && !OfAnyAmount.Contains(pair));

    private const int Around = 40;

    private const int After = 14;

    /// <param name="claim">The number.</param>
    /// <param name="asked">What its words ask for.</param>
    /// <param name="pairs">Of the report.</param>
    /// <param name="least">Words to share however unlikely a coincidence is.</param>
    public static Reckoning? Find(Fact claim, ImmutableArray<Operation> asked, PairedNumbers pairs, int least = 0)
    {
        if (claim.Value == 0m || (claim.Amount.IsPercentage && claim.Value == 1m))
            return null;
        var words = WordPairs.Of(Context(claim));
        var chance = pairs.Count * (claim.Amount.LastDigit / Math.Abs(claim.Value));
        var fewest = Enough.FirstOrDefault(each => chance <= each.Chance) is { Shared: > 0 } enough ? Math.Max(least, enough.Shared) : int.MaxValue;
        var isUnasked = asked.IsEmpty && !Added.IsMatch(claim.Words);
        return Computations(claim, asked.IsEmpty && claim.Mention is not null && claim.Amount.Digits >= UnaskedDigits && !claim.Amount.IsPercentage ? [Operation.Difference] : asked, pairs).Select(each => (Computation: each, Shared: Shared(words, each.Parts) + (IsLeft(claim, each) ? WorthOfLeft : 0)))
            .Where(each => each.Shared >= fewest && (!isUnasked || SharesName(words, each.Computation))).OrderByDescending(each => each.Shared)
            .Select(each => each.Computation.Reckoning(claim)).FirstOrDefault(reckoning => reckoning is { Holds: true, HoldsClosely: true });
    }

    private const int WorthOfLeft = 2;

    [GeneratedRegex("结余|剩余|未支付|未支出|结转", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex Left { get; }

    [GeneratedRegex("追加|调增|调减|核减|调整", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex Added { get; }

    [GeneratedRegex("执行|支出|支付|使用|决算", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex Spent { get; }

    [GeneratedRegex("全年预算|调整", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex Full { get; }

    // “结余1.24万元” is budget less outturn of one row, “追加25万元” the full budget less the first one.
    private static bool IsLeft(Fact claim, Computation computation)
    {
        if (claim.Mention is not { } mention || computation is not { Form: StatementForm.Difference, Parts: [{ Row: not null } more, { Row: not null } less] })
            return false;
        return (Left.IsMatch(mention.Label) && Spent.IsMatch(less.Heading) && !Spent.IsMatch(more.Heading))
            || (Added.IsMatch(mention.Label) && Full.IsMatch(more.Heading) && less.Heading.Contains("年初", StringComparison.Ordinal));
    }

    private static IEnumerable<Computation> Computations(Fact claim, ImmutableArray<Operation> asked, PairedNumbers pairs)
    {
        foreach (var operation in asked)
        {
            foreach (var pair in Candidates(claim, operation, pairs).Where(pair => pair.Less != claim && pair.More != claim))
            {
                foreach (var computation in Forms.Of(operation, claim, pair.Less, pair.More))
                    yield return computation;
            }
        }
    }

    private static IEnumerable<PairedNumbers.Pair> Candidates(Fact claim, Operation operation, PairedNumbers pairs)
    {
        var (value, room) = (Math.Abs(claim.Value), claim.Amount.LastDigit);
        return operation switch
        {
            Operation.Difference or Operation.Points => pairs.Apart(value),
            Operation.Ratio when value > 1m => value > room ? pairs.Between(1m / (value + room), 1m / (value - room)) : [],
            Operation.Ratio => pairs.Between(value - room, value + room),
            Operation.Growth => pairs.Between(1m / (1m + value + room), 1m / (1m + value - room)).Concat(pairs.Between(1m - value - room, 1m - value + room)),
            _ => [],
        };
    }

    // The words on both sides of the number, within its sentence.
    private static string Context(Fact claim)
    {
        if (claim is not { Line: { } line, Mention: { } mention })
            return claim.Words;
        var end = line.Text.IndexOf('。', mention.End) is >= 0 and var stop ? stop : line.Text.Length;
        return line.Opening(mention, Around) + line.Text[mention.End..Math.Min(end, mention.End + After)];
    }

    private static int Shared(HashSet<int> words, ImmutableArray<Fact> parts) =>
        parts.SelectMany(part => part.Pairs).Distinct().Count(words.Contains);
}
