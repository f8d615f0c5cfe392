using System.Text.RegularExpressions;

namespace Jiheng.Indicators.Standards.Reading;

/// <summary>分级计数。“获国家级表彰的，每项得3分；获省级表彰的，每项得2分，最高得5分”: things of several levels are counted, each level at its own worth.</summary>
internal static partial class CountedLevels
{
    [GeneratedRegex("^[^,。;:\\d]{0,8}(?:抽查|抽取|抽检|检查|走访)[^,。;:\\d]{0,6}\\d+[^,。;:\\d]{1,12}[:,]", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex Sample { get; }

    [GeneratedRegex("总分|累计|合计|总计|本项|该项|本指标|共计", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex OfAll { get; }

    /// <summary>The occurrences; nothing unless every clause gives points for each thing of a level told in words.</summary>
    public static ScoringRule.PerOccurrence? Read(Sentence sentence, ReadingContext context)
    {
        var clauses = WithoutLowest(sentence.Clauses);
        if (clauses.Length < 2 || !clauses.Any(clause => clause.What is Consequence.Each || Sample.IsMatch(clause.Lead)) || !LimitsAll(sentence, context))
            return null;
        var kinds = clauses.Select(clause => Kind(clause, sentence.Weight)).ToList();
        if (kinds.Exists(kind => kind is null || kind.Points <= Points.Zero || kind.Points > sentence.Weight) || kinds.Select(kind => kind!.Text).Distinct(StringComparer.Ordinal).Count() < kinds.Count)
            return null;
        return new([.. kinds.Select((kind, index) => kind! with { Labels = [Labels.Circled(index)] })], Points.Zero, Points.Zero, sentence.Terms.Cap ?? sentence.Weight, sentence.Terms.Started);
    }

    /// <summary>“抽查5个点位，每个2分，符合的得2分，基本符合的得1分，不符合的不得分”: what one thing is worth, and what it earns at each level.</summary>
    public static ScoringRule.PerOccurrence? OfEachThing(string text, int offset, Points weight, ReadingContext context)
    {
        var opening = Worth.Match(text);
        var total = Number.Match(text);
        var first = total.Success ? EachThing.Match(text) : Match.Empty;
        if (first.Success)
        {
            opening = first;
            text = total.Index == 0 ? text : text[..total.Index];
        }
        var number = first.Success ? Digits.Parse(total.Groups["n"].Value) : opening.Success ? Digits.Parse(opening.Groups["n"].Value) : 0m;
        if (number < 2m || Sentence.Read(text[opening.Length..], offset + opening.Length, first.Success ? new Points(weight.Value / number) : new Points(Digits.Parse(opening.Groups["p"].Value)), context.Trial()) is not { } sentence)
            return null;
        var levels = sentence.Clauses.Select((clause, index) => (clause.Lead, Points: clause.What is Consequence.Award award && sentence.Leads[index] is Lead.Fact or Lead.TargetMet or Lead.Otherwise ? award.Amount.Of(sentence.Weight) : (Points?)null)).ToList();
        var best = levels.Where(level => level.Points > Points.Zero).ToList();
        var descending = levels.TrueForAll(level => level.Points is not null) && levels.Zip(levels.Skip(1)).All(pair => pair.First.Points > pair.Second.Points);
        if (best.Count < 2 || !descending || best[0].Points != sentence.Weight || sentence.Weight * number != weight)
            return null;
        return new([.. best.Select((level, index) => new Occurrence([Labels.Circled(index)], level.Lead, opening.Groups["u"].Value, 1m, level.Points.GetValueOrDefault(), false))], Points.Zero, Points.Zero, weight, sentence.Terms.Started);
    }

    /// <summary>“共5项重点工作，”, “…，本项共5项工作。”.</summary>
    [GeneratedRegex(@"^(?:本项)?共?(?:有|设|计|安排)?(?<n>\d{1,2})[个户份家件村人名处项条场座批](?!以)[^,。;:\d]{0,12}[,。;:](?=每)|(?<=^每.*)[,。;](?:本项|本指标|合计|总)*共(?:有|设|计)?(?<n>\d{1,2})[个户份家件村人名处项条场座批][^,。;:\d]{0,8}[。;]?$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, RegexLimits.Milliseconds)]
    private static partial Regex Number { get; }

    /// <summary>“每项重点工作按时完成得2分，逾期完成的得1分”.</summary>
    [GeneratedRegex(@"^(?:[^,。;:]*\d[^,。;:]*[,。;:])?每(?<u>[个户份家件村人名处项条场座批])(?:重点)?(?:工作|任务|工程|项目|指标|事项|子项|活动)?(?=[^,。;:\d]{2,12}[得计]\d[^。]*[,;])", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, RegexLimits.Milliseconds)]
    private static partial Regex EachThing { get; }

    [GeneratedRegex(@"^(?:共|随机)*(?:抽查|抽取|抽检|检查|走访)[^,。;:\d]{0,6}(?<n>\d{1,3})(?<u>[个户份家件村人名处])[^,。;:\d]{0,12}[,:]每\k<u>[^,。;:\d]{0,8}(?<p>\d+(?:\.\d+)?)分[,。;:]", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, RegexLimits.Milliseconds)]
    private static partial Regex Worth { get; }

    // “…，不满意的不得分”: what earns nothing is the level under the others.
    private static ImmutableArray<Clause> WithoutLowest(ImmutableArray<Clause> clauses) =>
        clauses is [.. { Length: > 1 } levels, { What: Consequence.Award { Amount: var none }, Lead: { Length: > 0 } lowest }] && none == Amount.None && FactWords.SaysContrary(lowest) ? levels : clauses;

    // “…每项2分，最多4分；…每项1分，最多2分”: a limit of one level is not that of all.
    private static bool LimitsAll(Sentence sentence, ReadingContext context) =>
        sentence.Limits.All(limit => limit is null) && (sentence.Terms.Cap is not { } cap || cap == sentence.Weight || OfAll.IsMatch(context.Text.Text));

    private static Occurrence? Kind(Clause clause, Points weight)
    {
        var level = Sample.Replace(clause.Lead, "");
        return clause.What switch
        {
            Consequence.Each each when IsLevel(level) => new([], level, "项", 1m, each.Amount.Of(weight), false),
            Consequence.Step { Sign: 1, Further: false } step when IsLevel(level) && StepReader.Read(step) is { Unit: not "%", Size: 1m } phrase => new([], level, phrase.Unit, 1m, step.Amount.Of(weight), false),
            _ => null,
        };
    }

    private static bool IsLevel(string words) => words.Length >= 2 && !words.Any(char.IsAsciiDigit) && LeadReader.Read(words) is Lead.Fact;
}
