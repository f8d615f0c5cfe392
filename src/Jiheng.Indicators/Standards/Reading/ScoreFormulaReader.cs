using System.Text.RegularExpressions;

namespace Jiheng.Indicators.Standards.Reading;

/// <summary>得分算式识读。“（完成率-60%）/（1-60%）×分值”, “6-2×个数”, “1200/单位成本×分值”: one unknown, first power or its inverse.</summary>
internal sealed partial class ScoreFormulaReader(string written, Points weight, Measure measure, Sentence sentence, ReadingContext context)
{
    private readonly string expression = Plain(written);
    private readonly ImmutableArray<Match> tokens = [.. Token.Matches(Plain(written)).Cast<Match>()];
    private int at;
    private string? unknown;

    [GeneratedRegex(
        @"(?<weight>" + AmountReader.Weight + @")|(?<number>\d+(?:\.\d+)?)(?<unit>%|分|" + CountingUnits.Any + @")?|(?<sign>[+\-×/()|])|(?<name>[^\d+\-×/()|]+(?:\((?!\d)[^()]*\)(?:[^\d+\-×/()|]+(?:\([^()\d+\-×/]*\))?)?)?)",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, RegexLimits.Milliseconds)]
    private static partial Regex Token { get; }

    /// <summary>目标值（90%） is 90%.</summary>
    [GeneratedRegex(@"(?:目标值?|标准值?|计划值?|基准值?)\((?<n>\d+(?:\.\d+)?%?)\)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, RegexLimits.Milliseconds)]
    private static partial Regex NamedNumber { get; }

    private static string Plain(string written) => OfWeight.Replace(Deviation.Replace(NamedNumber.Replace(Bracketing.Replace(written, match => $"({match.Groups["inner"].Value})"), "${n}"), "|偏差率|"), "");

    /// <summary>×权重20分.</summary>
    [GeneratedRegex("(?<=×)(?:权重分?|分值|标准分|满分)(?=\\d)", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex OfWeight { get; }

    /// <summary>|实际数-预算数|/预算数 is the absolute rate of deviation.</summary>
    [GeneratedRegex(@"\|(?<a>[^\d+\-×/()|]{2,16})-(?<b>[^\d+\-×/()|]{2,16})\|/\k<b>", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, RegexLimits.Milliseconds)]
    private static partial Regex Deviation { get; }

    /// <summary>[(实际值-60%)/(100%-60%)]×分值.</summary>
    [GeneratedRegex(@"\[(?<inner>[^\[\]]*[+\-×/][^\[\]]*)\]", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, RegexLimits.Milliseconds)]
    private static partial Regex Bracketing { get; }

    [GeneratedRegex("^(?:目标|标准|指标值|基准)", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex IsTarget { get; }

    /// <summary>The rule the formula states; nothing when it is of another form.</summary>
    public ScoringRule? Read()
    {
        if (tokens.Sum(token => token.Length) != expression.Length || Sum() is not { } form || at != tokens.Length || unknown is null)
            return null;
        return form switch
        {
            { Inverse: not 0m, Slope: 0m, Constant: 0m } => new ScoringRule.Inverse(Measured(false), form.Inverse / weight.Value, weight, Cap),
            { Inverse: 0m, Slope: not 0m } => Straight(form),
            _ => null,
        };
    }

    private const int MostDecimals = 8;

    private Points Cap => sentence.Terms.MostFrom(weight, weight);

    private ScoringRule Straight(Form written)
    {
        // 6×（1-天数/30） is 6-0.2×天数, whatever 1/30 is.
        var form = written with { Slope = Tidy(written.Slope), Constant = Tidy(written.Constant) };
        // 8÷300 has no last digit: said as a share of 300 it stays exact.
        if (Counts && form.Slope.Scale > MostDecimals && form.Constant == 0m && ToTarget(form) is { } whole)
            return new ScoringRule.Proportional(Measured(form.Absolute), whole, Cap, Cap);
        if (Counts)
            return new ScoringRule.Stepped(Measured(form.Absolute), Interval.AtMost(0m), new(form.Constant), null, new(1m, new(form.Slope)), sentence.Terms.LeastFrom(new(form.Constant)), Points.Max(Cap, new(form.Constant)), sentence.Terms.Started);
        if (form.Constant == 0m && form.Slope > 0m)
            return ToTarget(form) is { } target ? new ScoringRule.Proportional(Measured(form.Absolute), target, Cap, Cap) : new ScoringRule.Proportional(Measured(form.Absolute), 1m, new(form.Slope), Cap);
        var least = sentence.Terms.Floor ?? Points.Zero;
        return new ScoringRule.Linear(Measured(form.Absolute), CornerAt(form, form.Slope > 0m ? least : Cap), CornerAt(form, form.Slope > 0m ? Cap : least));
    }

    // 人次/1000×10 earns the full mark at 1000.
    private decimal? ToTarget(Form form) => !Measured(false).IsRate && form.Slope > 0m && Tidy(Cap.Value / form.Slope) is var target && target > 1m && decimal.Truncate(target) == target ? target : null;

    private static decimal Tidy(decimal value) => decimal.Round(value, MostDecimals, MidpointRounding.AwayFromZero) is var plain && decimal.Round(value, 20, MidpointRounding.AwayFromZero) == plain ? plain : value;

    private static Corner CornerAt(Form form, Points points) => new((points.Value - form.Constant) / form.Slope, points);

    private bool Counts => unknown is { } name && (name.EndsWith('数') || name.EndsWith("数量", StringComparison.Ordinal));

    private Measure Measured(bool absolute) => new(!Counts ? measure.Unit : unknown!.EndsWith("天数", StringComparison.Ordinal) ? "天" : "个", absolute || measure.Absolute);

    private Form? Sum()
    {
        var left = Product();
        while (left is not null && Sign() is "+" or "-")
        {
            var minus = Take() == "-";
            left = Product() is { } right ? left.Plus(right, minus ? -1m : 1m) : null;
        }
        return left;
    }

    private Form? Product()
    {
        var left = Factor();
        while (left is not null && Sign() is "×" or "/")
        {
            var over = Take() == "/";
            left = Factor() is { } right ? over ? left.Over(right) : left.Times(right) : null;
        }
        return left;
    }

    private Form? Factor()
    {
        if (at >= tokens.Length)
            return null;
        var token = tokens[at];
        if (Sign() is "(" or "|")
            return Bracketed();
        at++;
        if (token.Groups["weight"].Success)
            return Form.Number(weight.Value);
        if (token.Groups["number"].Success)
            return Form.Number(Digits.Parse(token.Groups["number"].Value) / (token.Groups["unit"].Value == "%" ? 100m : 1m));
        return token.Groups["name"].Success ? Named(token.Value) : null;
    }

    private Form? Bracketed()
    {
        var open = Take();
        var inner = Sum();
        if (inner is null || Sign() != (open == "(" ? ")" : "|"))
            return null;
        at++;
        return open == "|" ? inner with { Absolute = true } : inner;
    }

    // One measure may be named twice; two different ones are not one unknown.
    private Form? Unknown(string name)
    {
        var plain = name.StartsWith("实际", StringComparison.Ordinal) ? name[2..] : name;
        unknown ??= plain;
        return unknown == plain && !IsTurned(plain) ? new Form(0m, 1m, 0m, name.Contains("绝对值", StringComparison.Ordinal)) : null;
    }

    // “100%＜控制率≤110%，得分=（1-超支率）×10分”: the rate of the formula is another than that of its condition.
    private bool IsTurned(string name) =>
        Turned.Match(name) is { Success: true } way && !sentence.Clauses.Any(clause => clause.Lead.Contains(way.Value, StringComparison.Ordinal)) && sentence.Clauses.Any(clause => OfARate.IsMatch(clause.Lead));

    [GeneratedRegex("超支|超预算|节约|降低|下降|压减|增长|差错|不合格", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex Turned { get; }

    [GeneratedRegex("率", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex OfARate { get; }

    // 实际完成数量/计划完成数量 is one rate; 预算成本/实际成本 is the inverse of a rate defined the other way round.
    private Form? Named(string name)
    {
        if (IsOfFullMark)
        {
            at += 2;
            return Unknown(name + "/" + tokens[at - 1].Value + "率");
        }
        if (Sign() != "/" || at + 1 >= tokens.Length || !tokens[at + 1].Groups["name"].Success)
            return Unknown(name);
        at += 2;
        var under = tokens[at - 1].Value;
        if (IsTarget.IsMatch(name) && IsActually.IsMatch(under))
            return (sentence.Target?.Ranges[0].High ?? Limit(range => range.High)) is { Value: > 0m } most && Unknown(under) is { } over ? Form.Number(most.Value).Over(over) : null;
        if (IsQuantity && (IsTarget.IsMatch(under) || Planned.IsMatch(under)))
            return (sentence.Target?.Ranges[0].Low ?? Limit(range => range.Low)) is { Value: > 0m } least && Unknown(name) is { } part ? part.Over(Form.Number(least.Value)) : null;
        var known = sentence.Target?.Ranges[0].Low ?? (IsShareOfTarget(name) ? Named(sentence, weight) : null);
        if (known is { } said && IsTarget.IsMatch(under) && (NamesAnother(said.Value) || sentence.Clauses.Any(clause => clause.What is Consequence.Award award && award.Amount.Of(weight) == weight && Subjects.OfTarget.IsMatch(clause.Lead))))
            return null;
        if (IsTarget.IsMatch(under) && known is { Value: > 0m and not 1m } target)
            return Unknown(name) is { } reached ? reached.Over(Form.Number(target.Value)) : null;
        if (known is null && LacksTarget(name, under))
            return null;
        return ComparedFigures.AreTurned(name, under, context) && Unknown(under + "/" + name + "率") is { } rate ? Form.Number(1m).Over(rate) : Unknown(name + "/" + under + "率");
    }

    private bool IsQuantity => measure.Unit is not ("%" or "" or "分");

    // The limit of the full mark stands for the target, unless the indicator names another.
    private RawEnd? Limit(Func<RawRange, RawEnd?> end) =>
        sentence.Clauses.Select((clause, index) => (clause, lead: sentence.Leads[index])).Where(pair => pair.clause.What is Consequence.Award award && award.Amount.Of(weight) == weight && !Subjects.OfTarget.IsMatch(pair.clause.Lead))
            .Select(pair => pair.lead is Lead.Numeric { Condition: { InWords: false, Ranges: [var range] } } ? end(range) : null).FirstOrDefault(found => found is not null) is { } limit && !NamesAnother(limit.Value) ? limit : null;

    // “满意度（目标值95%）” beside a full mark from 90%.
    private bool NamesAnother(decimal limit) =>
        InName.Matches(context.Indicator ?? "").Any(number => Digits.Parse(number.Groups["n"].Value) / (number.Groups["unit"].Success ? 100m : 1m) != limit);

    [GeneratedRegex(@"(?<n>\d+(?:\.\d+)?)(?<unit>%)?", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, RegexLimits.Milliseconds)]
    private static partial Regex InName { get; }

    [GeneratedRegex("^(?:实际|年末)", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex IsActually { get; }

    [GeneratedRegex("^(?:计划|应|任务|预期)", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex Planned { get; }

    // “考核得分/标准分×8”: the full mark of that score, not of this indicator.
    private bool IsOfFullMark => Sign() == "/" && at + 1 < tokens.Length && tokens[at + 1].Groups["weight"].Success;

    // “达到目标值（95%）得满分” names it too.
    private static RawEnd? Named(Sentence sentence, Points weight) => sentence.Clauses.Select((clause, index) => (clause, lead: sentence.Leads[index])).Where(pair => pair.clause.What is Consequence.Award award && award.Amount.Of(weight) == weight && (pair.clause.Lead.Contains("目标", StringComparison.Ordinal) || pair.lead is Lead.Numeric { Condition: { InWords: false, Ranges: [{ Low: not null, High: null }] } }))
            .Select(pair => pair.lead is Lead.Numeric { Condition.Ranges: [var range] } ? range.Low : null).FirstOrDefault(low => low is not null);

    // “规范管理率达到目标值（62%）得满分，未达到的按实际完成值/目标值计”: of a rate that is no completion itself, the target divides.
    private bool IsActual(string name) => measure.IsRate && Actual.IsMatch(name) && !sentence.Clauses.Any(clause => Completing.IsMatch(clause.Lead) && !Subjects.OfTarget.IsMatch(clause.Lead)) && !Completing.IsMatch(context.Indicator ?? "");

    private bool IsShareOfTarget(string name) => IsRate.IsMatch(name) || IsActual(name);

    // A rate over a target that is not known is no rate itself.
    private bool LacksTarget(string name, string under) => IsTarget.IsMatch(under) && (IsRate.IsMatch(name) || (IsActual(name) && HasTargetOfItsOwn));

    private bool HasTargetOfItsOwn => sentence.Clauses.Where((_, index) => sentence.Leads[index] is Lead.Numeric { Condition: { Unit: "%", Ranges: [{ Low: { Value: < 1m }, High: null }] } }).Any(clause => clause.What is Consequence.Award award && award.Amount.Of(weight) == weight);

    [GeneratedRegex("^(?:实际|年末|年度)?(?:完成|达到|实现)?值$", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex Actual { get; }

    [GeneratedRegex("(?:完成|执行|到位|支出|支付|进度|实现|达成)率", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex Completing { get; }

    [GeneratedRegex("(?:率|度|占比|比例)$", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex IsRate { get; }

    private string? Sign() => at < tokens.Length && tokens[at].Groups["sign"].Success ? tokens[at].Value : null;

    private string Take() => tokens[at++].Value;

    /// <summary>constant + slope·x + inverse/x.</summary>
    private sealed record Form(decimal Constant, decimal Slope, decimal Inverse, bool Absolute)
    {
        public static Form Number(decimal value) => new(value, 0m, 0m, false);

        private bool IsNumber => Slope == 0m && Inverse == 0m;

        public Form Plus(Form other, decimal sign) =>
            new(Constant + (other.Constant * sign), Slope + (other.Slope * sign), Inverse + (other.Inverse * sign), Absolute || other.Absolute);

        public Form? Times(Form other)
        {
            if (IsNumber)
                return other.Scaled(Constant);
            return other.IsNumber ? Scaled(other.Constant) : null;
        }

        public Form? Over(Form other)
        {
            if (other.IsNumber)
                return other.Constant == 0m ? null : new(Constant / other.Constant, Slope / other.Constant, Inverse / other.Constant, Absolute);
            return IsNumber && other is { Constant: 0m, Inverse: 0m } ? new(0m, 0m, Constant / other.Slope, other.Absolute) : null;
        }

        private Form Scaled(decimal by) => new(Constant * by, Slope * by, Inverse * by, Absolute);
    }
}
