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

    private Measure Measured(bool absolute) => new(!Counts ? IsMark ? "分" : measure.Unit : unknown!.EndsWith("天数", StringComparison.Ordinal) ? "天" : "个", absolute || measure.Absolute);

    // “考核得分/100×5”: marks out of a hundred, no rate of 10000%.
    private bool IsMark => measure.IsRate && unknown is { } name && Mark.IsMatch(name) && !sentence.Leads.Any(lead => lead is Lead.Numeric);

    [GeneratedRegex("(?:得分|评分|分数|成绩|总分)$", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex Mark { get; }

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
        return OverNamed(name, tokens[at - 1].Value);
    }

    // “考核得分/标准分×8”: the full mark of that score, not of this indicator.
    private bool IsOfFullMark => Sign() == "/" && at + 1 < tokens.Length && tokens[at + 1].Groups["weight"].Success;

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
