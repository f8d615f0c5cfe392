using System.Globalization;
using System.Text.RegularExpressions;
using Jiheng.ReportChecks.Reading;

namespace Jiheng.ReportChecks.Repeats;

/// <summary>金额识读。Figures at the end of a clause whose words before it are a name and nothing more; every other figure is left alone.</summary>
internal static partial class NamedAmounts
{
    [GeneratedRegex(@"^\s*(?<lead>[^0-9]{0,30}?(?:20[0-9][0-9]年)?[^0-9]{2,30}?)(?:为|是|共计|共|合计|总计|达到|达|:|约)*\s*(?<n>[0-9]{1,3}(?:,[0-9]{3})+(?:\.[0-9]{1,6})?|[0-9]{1,12}(?:\.[0-9]{1,6})?)\s*(?<unit>亿元|万元|元|人|名|辆|台|个|件|次|批次|人次|期|篇)\s*(?:[。;]|$)", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex Clause { get; }

    [GeneratedRegex(@"(?<year>20[0-9][0-9])年度?", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex YearWord { get; }

    [GeneratedRegex(@"上年|去年|比|较|同比|增加|减少|增长|下降|超出|节约|人均|每|平均|累计|追加|调整|结转|至|其中|占|奖励|万元|各|分别", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex Compares { get; }

    /// <summary>Clauses that name a stage only to measure by it: “占预算的83.4%”.</summary>
    [GeneratedRegex(@"比|较|增加|减少|追加|占[^,，。]{0,6}预算|完成[^,，。]{0,6}预算|预算[^,，。]{0,2}的[0-9]", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex Changes { get; }

    [GeneratedRegex(@"年初预算|预算(?!执行|完成|调整率|编制|管理|绩效|公开)|决算|实际发生|实际支出|实际完成|实际|实有|安排(?!的)", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex StageWord { get; }

    [GeneratedRegex(@"20[0-9][0-9]年度?|本年度?|当年|全年|年度|本部门|本单位|我单位|我部门|我办|我局|财政拨款支出|财政拨款|支出(?=预算|决算)|年初预算|预算|决算|实际发生|实际支出|实际|安排|金额|总额|合计|数$|数(?=为)|支出$|共$|为$|的|部门", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex Filler { get; }

    [GeneratedRegex(@"^[一-龥]{3,16}$", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex ProperName { get; }

    [GeneratedRegex(@"经费|费$|费用|收入|支出|资产|负债|工资|补助|编制|人员|车辆|采购|拨款|基金|公积金", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex FinanceWord { get; }

    [GeneratedRegex(@"(?<=一般公共|政府性基金|国有资本经营|社会保险基金|部门)预算(?=财政|拨款|收入|支出|收支)", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex FundName { get; }

    [GeneratedRegex(@"(?<stage>预算|决算)(?:情况|收支|批复|安排|支出情况)", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex StageOfHeading { get; }

    /// <summary>“地方收入按构成分：税收收入1035万元”: a part of what was divided is called by less than its name.</summary>
    [GeneratedRegex(@"按[一-龥]{1,8}分(?:类|为)?[:,，]?|按[一-龥]{1,8}划分", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex Divides { get; }

    public static ImmutableArray<NamedAmount> In(ReportReading reading) =>
        [.. reading.Sentences.SelectMany(sentence => InSentence(sentence, reading))];

    private static IEnumerable<NamedAmount> InSentence(Sentence sentence, ReportReading reading)
    {
        NamedAmount? before = null;
        foreach (var clause in SentenceCutter.Clauses(sentence.Words))
        {
            if (Of(clause, sentence, reading, before) is not { } amount)
                continue;
            yield return amount;
            before = amount;
        }
    }

    /// <summary>What is left of a name when the words are taken away that differ from place to place without meaning anything else.</summary>
    public static string NameOf(string words) => Filler.Replace(WithoutFunds(WordForms.Bare(words)), "");

    /// <summary>The 预算 in the names of the four budgets says nothing of the stage.</summary>
    private static string WithoutFunds(string words) => FundName.Replace(words, "");

    private static NamedAmount? Of(Wording clause, Sentence sentence, ReportReading reading, NamedAmount? before)
    {
        var match = Clause.Match(clause.Text);
        if (!match.Success || Divides.IsMatch(sentence.Text[..Math.Max(0, clause.Start - sentence.Words.Start)]) || Compares.IsMatch(match.Groups["lead"].Value) || WordForms.Decimal(match.Groups["n"].Value) is not { } value)
            return null;
        var lead = WithoutFunds(WordForms.Bare(match.Groups["lead"].Value));
        var name = NameOf(lead) is { Length: > 0 } own ? own : before?.Name ?? "";
        if (!ProperName.IsMatch(name) || !FinanceWord.IsMatch(name))
            return null;
        var (unit, factor) = Unit(match.Groups["unit"].Value);
        return new(
            name, Stage(lead, clause, sentence, reading), YearOf(lead, clause, sentence) ?? reading.Year, unit, value * factor, HalfOf(value) * factor,
            match.Groups["n"].Value + match.Groups["unit"].Value, clause.At(match.Groups["n"]), sentence);
    }

    private static (string Unit, decimal Factor) Unit(string unit) => unit switch
    {
        "万元" => ("元", 10_000m),
        "亿元" => ("元", 100_000_000m),
        "名" => ("人", 1m),
        _ => (unit, 1m),
    };

    private static decimal HalfOf(decimal printed)
    {
        var half = 0.5m;
        for (var i = 0; i < printed.Scale; i++)
            half /= 10m;
        return half;
    }

    /// <summary>The year said nearest before the figure in its sentence.</summary>
    private static FiscalYear? YearOf(string lead, Wording clause, Sentence sentence)
    {
        var before = sentence.Text[..Math.Max(0, clause.Start - sentence.Words.Start)] + lead;
        return YearWord.Matches(before).LastOrDefault() is { } match ? new FiscalYear(int.Parse(match.Groups["year"].Value, CultureInfo.InvariantCulture)) : null;
    }

    /// <summary>预算 or 决算: in the clause, else last said before it in the paragraph, else in a heading just above.</summary>
    private static string Stage(string lead, Wording clause, Sentence sentence, ReportReading reading)
    {
        var paragraph = sentence.Paragraph;
        var before = paragraph.Words.Part(0, Math.Max(0, clause.Start - paragraph.Words.Start));
        return Last(lead) ?? SentenceCutter.Clauses(before).Reverse().Where(each => !Changes.IsMatch(each.Text)).Select(each => Last(WithoutFunds(each.Plain))).FirstOrDefault(stage => stage is not null)
            ?? reading.Paragraphs.Skip(Math.Max(0, paragraph.Index - 3)).Take(Math.Min(3, paragraph.Index)).Reverse()
                .Where(each => each.Words.Plain.Length <= 30).Select(each => StageOfHeading.Match(WithoutFunds(each.Words.Plain))).Where(match => match.Success).Select(match => match.Groups["stage"].Value).FirstOrDefault()
            ?? "";
    }

    private static string? Last(string text) => StageWord.Matches(text).LastOrDefault()?.Value switch
    {
        null => null,
        "年初预算" or "预算" or "安排" => "预算",
        _ => "决算",
    };
}
