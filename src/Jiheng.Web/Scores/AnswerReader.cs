using Jiheng.Indicators.Loading;
using Jiheng.Indicators.Quantities;
using Jiheng.Indicators.Scoring;
using Jiheng.Indicators.Standards;

namespace Jiheng.Web.Scores;

/// <summary>判定答案读取。One typed answer, put into the facts; what cannot be taken is said in one sentence.</summary>
internal static class AnswerReader
{
    // What a number of the program can hold.
    private const int MostDigits = 28;

    private static readonly char[] Separators = ['、', ',', '，', ';', '；', ' ', '\n', '\r', '\t'];

    public static RuleFacts Read(AskedFact fact, string text, ImmutableDictionary<string, string> typed, RuleFacts facts, List<string> problems) => fact switch
    {
        AskedFact.Item item => facts with { Items = text switch { Answers.Yes => facts.Items.SetItem(item.Label, true), Answers.No => facts.Items.SetItem(item.Label, false), _ => facts.Items.Remove(item.Label) } },
        AskedFact.Count count => Counted(count, Quantity(AnswerFields.Words(count), text, problems, new Measure(count.Unit).IsCounted), facts),
        AskedFact.Value value => facts with { Value = InMeasure(value.Measure, Number("指标值", text, problems)) },
        AskedFact.Grade grade => facts with { Grade = Grade(grade, text, problems) },
        AskedFact.Targets => facts with { Met = Targets(text, typed.GetValueOrDefault(AnswerFields.TargetsInAll, "").Trim(), problems) },
        AskedFact.Rates rates => facts with { Values = Rates(rates, text, problems) },
        AskedFact.Values values => facts with { Values = Values(values, text, problems) },
        AskedFact.Veto => facts with { Veto = text == Answers.Yes },
        _ => facts,
    };

    public static decimal? Given(AskedFact.Given asked, string text, List<string> problems)
    {
        var given = Number("给分", text, problems);
        if (given is not { } points || (points >= asked.Lowest.Value && points <= asked.Highest.Value))
            return given;
        problems.Add($"给分是{Numerals.Plain(points)}，应在{asked.Lowest}至{asked.Highest}之间，请核对。");
        return null;
    }

    private static RuleFacts Counted(AskedFact.Count count, decimal? number, RuleFacts facts) => AnswerFields.Label(count) is not { Length: > 0 } label
        ? facts with { Count = number }
        : facts with { Counts = number is { } known ? facts.Counts.SetItem(label, known) : facts.Counts.Remove(label), Count = null };

    private static string? Grade(AskedFact.Grade grade, string text, List<string> problems)
    {
        if (text.Length == 0)
            return null;
        if (!grade.Choices.Contains(text))
            problems.Add($"评分标准里没有等次“{text}”，请从{string.Join('、', grade.Choices)}中选择。");
        return text;
    }

    private static Met? Targets(string met, string of, List<string> problems)
    {
        var (done, all) = (Quantity("达成的目标数", met, problems, isCounted: true), Quantity("目标总数", of, problems, isCounted: true));
        if (met.Length == 0 != (of.Length == 0))
            problems.Add("达成的目标数和目标总数要一起填写，请补齐。");
        if (done > all)
            problems.Add($"达成的目标数{Numerals.Plain(done.Value)}多于目标总数{Numerals.Plain(all.Value)}，请核对。");
        return done is { } count && all is { } total ? new(count, total) : null;
    }

    private static ImmutableArray<decimal> Rates(AskedFact.Rates rates, string text, List<string> problems)
    {
        var parts = Parts(text);
        if (rates.Exactly is { } number && parts.Length > 0 && parts.Length != number)
            problems.Add($"各项完成率填了{Numerals.Plain(parts.Length)}个，评分标准列了{Numerals.Plain(number)}项，请逐项填写。");
        return [.. parts.Select(part => Number("各项完成率", part, problems)).OfType<decimal>().Select(rate => rate / 100m)];
    }

    private static ImmutableArray<decimal> Values(AskedFact.Values values, string text, List<string> problems)
    {
        var parts = Parts(text);
        if (parts.Length > 0 && parts.Length != values.Parts.Length)
            problems.Add($"各部分的值填了{Numerals.Plain(parts.Length)}个，评分标准列了{Numerals.Plain(values.Parts.Length)}项，请按次序逐项填写。");
        return [.. parts.Zip(values.Parts, (typed, part) => InMeasure(part.Measure, Number("各部分的值", typed, problems))).OfType<decimal>()];
    }

    private static string[] Parts(string text) => text.Split(Separators, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    private static decimal? InMeasure(Measure measure, decimal? typed) => measure.IsRate ? typed / 100m : typed;

    private static decimal? Quantity(string words, string text, List<string> problems, bool isCounted)
    {
        var number = Number(words, text, problems);
        if (number < 0m)
            problems.Add($"“{words}”填了{Numerals.Plain(number.Value)}，不能小于0，没有发生请填0。");
        else if (isCounted && number is { } counted && decimal.Truncate(counted) != counted)
            problems.Add($"“{words}”填了{Numerals.Plain(counted)}，是按个数计的，请填整数。");
        else
            return number;
        return null;
    }

    private static decimal? Number(string words, string text, List<string> problems)
    {
        if (text.Length == 0)
            return null;
        // As people type it: in half or full width, with a percent sign where it is a rate.
        var number = NumberText.Read(FullWidth.Fold(text).TrimEnd(' ', '%'));
        if (number is null)
            problems.Add(text.Length > MostDigits && text.All(char.IsDigit) ? $"“{words}”填了{text.Length}位的数，太大了，请核对。" : $"“{words}”填了“{text}”，不是数字，请改成数字。");
        return number;
    }
}
