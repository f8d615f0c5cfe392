using FsCheck;
using FsCheck.Fluent;
using Jiheng.Indicators.Definitions;
using Jiheng.Indicators.Figures;
using Jiheng.Indicators.Formulas;
using Jiheng.Indicators.Loading;
using Jiheng.Indicators.Scoring;
using Jiheng.Indicators.Standards;
using Jiheng.Tests.Formulas;
using Jiheng.Tests.Standards;
using Weighted = Jiheng.Tests.Standards.SomeRules.Weighted;

namespace Jiheng.Tests.Scoring;

public sealed class SystemOracleTests
{
    // Zeros, small round figures that fall on limits, cents, and amounts of 15 digits, of either sign.
    private static readonly Gen<decimal> Amounts = Gen.OneOf(
        Gen.Constant(0m),
        from value in Gen.Choose(-20, 200) select value * 5m,
        from cents in Gen.Choose(-100_000_000, 100_000_000) select cents / 100m,
        from high in Gen.Choose(-999_999, 999_999) from low in Gen.Choose(0, 999_999_999) select (high * 1_000_000_000m + low) / 100m);

    private static readonly Gen<Weighted> RateRules = Gen.OneOf(SomeRules.Bands, SomeRules.RateSteps, SomeRules.Growth, SomeRules.StepsInBands, SomeRules.Proportions, SomeRules.Lines)
        .Where(weighted => MeasuresRate(weighted.Rule));

    private static bool MeasuresRate(ScoringRule rule) => rule switch
    {
        ScoringRule.Bands bands => bands.Measure.IsRate && bands.Items.All(band => band.Then is ScoringRule.Fixed || MeasuresRate(band.Then)),
        ScoringRule.Stepped stepped => stepped.Measure.IsRate,
        ScoringRule.Proportional share => share.Measure.IsRate,
        ScoringRule.Linear line => line.Measure.IsRate,
        _ => false,
    };

    [Fact]
    public void Random_systems_and_figures_score_as_exact_fractions_do()
    {
        var cases = from rules in RateRules.NonEmptyListOf() from figures in Amounts.ArrayOf(rules.Count * 2) select (rules, figures);
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);

        Prop.ForAll(cases.ToArbitrary(), one => Agrees([.. one.rules], one.figures, seen)).Check(Config.QuickThrowOnFailure.WithMaxTest(2_000));

        Assert.True(seen["Scored"] > 1_000 && seen["NotApplicable"] > 20 && seen["WrongFigures"] > 100, string.Join('、', seen));
    }

    private static bool Agrees(ImmutableArray<Weighted> rules, decimal[] figures, Dictionary<string, int> seen)
    {
        var score = SystemScorer.Score(SystemOf(rules), FigureDictionary.Empty, FiguresOf(figures));
        var sum = 0m;
        for (var index = 0; index < rules.Length; index++)
        {
            var outcome = score.Indicators[index].Outcome;
            seen[outcome.GetType().Name] = seen.GetValueOrDefault(outcome.GetType().Name) + 1;
            if (!Same(rules[index].Rule, figures[index * 2], figures[(index * 2) + 1], outcome))
                return false;
            sum += score.Indicators[index].Awarded?.Value ?? 0m;
        }
        return score.Total.Sum.Awarded.Value == sum;
    }

    private static bool Same(ScoringRule rule, decimal over, decimal under, IndicatorOutcome outcome)
    {
        if (under == 0m)
            return over == 0m ? outcome is IndicatorOutcome.NotApplicable : outcome is IndicatorOutcome.WrongFigures;
        return RuleOracle.Points(rule, Fraction.Of(over) / Fraction.Of(under)) is { } points
            ? outcome is IndicatorOutcome.Scored scored && scored.Points.Value == RuleOracle.Rounded(points)
            : outcome is IndicatorOutcome.NotStated;
    }

    private static FigureSet FiguresOf(decimal[] figures) => new()
    {
        Unit = "示例单位",
        Year = new(2022),
        ThisYear = figures.Select((value, index) => (Name: Name(index), Value: value))
            .ToImmutableDictionary(figure => figure.Name, figure => (Observed<Quantity>)new Observed<Quantity>.Known(new(figure.Value, Unit.Yuan), "示例")),
    };

    private static string Name(int index) => "甲" + index.ToString(System.Globalization.CultureInfo.InvariantCulture) + "数";

    private static IndicatorSystem SystemOf(ImmutableArray<Weighted> rules)
    {
        var where = new Location("示例.yaml", 1);
        var indicators = rules.Select((weighted, index) => new Indicator
        {
            Id = "i" + index.ToString(System.Globalization.CultureInfo.InvariantCulture),
            Name = "指标",
            Full = weighted.Weight,
            Formula = FormulaReader.Read($"{Name(index * 2)} ÷ {Name((index * 2) + 1)} × 100%") is FormulaReading.Read read ? read.Formula : throw new InvalidOperationException(),
            Rule = weighted.Rule,
            Basis = new("示例", "示例"),
            Where = where,
        });
        var total = rules.Aggregate(Points.Zero, (sum, weighted) => sum + weighted.Weight);
        return new()
        {
            Id = "random",
            Name = "随机体系",
            Subject = Subject.DepartmentExpenditure,
            Years = [new(2022)],
            Total = total,
            Grades = new([new("优", new(90m))], "差"),
            NotApplicable = NotApplicablePolicy.RemoveAndRescale,
            StartedUnit = StartedUnit.Proportionally,
            Decimals = 2,
            Basis = new("示例", "示例"),
            Dimensions = [new("投入", total, [new("预算", total, [.. indicators])])],
            Where = where,
            ContentHash = "",
        };
    }
}
