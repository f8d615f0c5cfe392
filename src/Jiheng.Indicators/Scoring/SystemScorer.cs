using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Jiheng.Indicators.Definitions;
using Jiheng.Indicators.Figures;

namespace Jiheng.Indicators.Scoring;

/// <summary>体系评分。Scores the figures of one unit by one system. Pure: the same figures give the same score, in whatever order they were entered.</summary>
public static class SystemScorer
{
    // Preparing a system costs more than scoring by it; a system that is no longer used takes its plan with it.
    private static readonly ConditionalWeakTable<IndicatorSystem, ScoringPlan> Plans = [];

    public static SystemScore Score(IndicatorSystem system, FigureDictionary dictionary, FigureSet figures) => Score(PlanFor(system, dictionary), figures);

    /// <summary>Many units at once, on all processors; the results stand in the order of the units.</summary>
    /// <param name="system">The system.</param>
    /// <param name="dictionary">The data elements its formulas name.</param>
    /// <param name="units">What each unit entered.</param>
    /// <param name="take">What is kept of each score: the working of thousands of units would fill the memory. Called from several threads.</param>
    public static ImmutableArray<T> ScoreAll<T>(IndicatorSystem system, FigureDictionary dictionary, ImmutableArray<FigureSet> units, Func<SystemScore, T> take)
    {
        var plan = PlanFor(system, dictionary);
        var taken = new T[units.Length];
        Parallel.For(0, units.Length, at => taken[at] = take(Score(plan, units[at])));
        return ImmutableCollectionsMarshal.AsImmutableArray(taken);
    }

    private static SystemScore Score(ScoringPlan plan, FigureSet figures)
    {
        var scores = Scores(plan, figures);
        var (dimensions, sum) = Levels(plan.System, scores);
        return new()
        {
            System = plan.System,
            Unit = figures.Unit,
            Year = figures.Year,
            Dimensions = dimensions,
            Indicators = scores,
            Total = Totalling.Total(plan.System, figures, sum),
        };
    }

    private static ScoringPlan PlanFor(IndicatorSystem system, FigureDictionary dictionary)
    {
        if (Plans.TryGetValue(system, out var plan) && plan.IsFor(dictionary))
            return plan;
        plan = new(system, dictionary);
        Plans.AddOrUpdate(system, plan);
        return plan;
    }

    private static ImmutableArray<IndicatorScore> Scores(ScoringPlan plan, FigureSet figures)
    {
        var unit = new PlanFigures(plan, figures);
        var scores = new IndicatorScore[plan.Indicators.Length];
        for (var i = 0; i < scores.Length; i++)
            scores[i] = IndicatorScorer.Score(plan.System, plan.Indicators[i], unit, figures);
        return ImmutableCollectionsMarshal.AsImmutableArray(scores);
    }

    private static (ImmutableArray<DimensionScore> Dimensions, Subtotal Sum) Levels(IndicatorSystem system, ImmutableArray<IndicatorScore> scores)
    {
        var dimensions = new DimensionScore[system.Dimensions.Length];
        var sum = Subtotal.Nothing;
        var next = 0;
        for (var i = 0; i < dimensions.Length; i++)
        {
            dimensions[i] = Level(system.Dimensions[i], scores, ref next);
            sum += dimensions[i].Subtotal;
        }
        return (ImmutableCollectionsMarshal.AsImmutableArray(dimensions), sum);
    }

    private static DimensionScore Level(Dimension dimension, ImmutableArray<IndicatorScore> scores, ref int next)
    {
        var groups = new GroupScore[dimension.Groups.Length];
        var sum = Subtotal.Nothing;
        for (var i = 0; i < groups.Length; i++)
        {
            var group = dimension.Groups[i];
            var members = scores.Slice(next, group.Indicators.Length);
            next += members.Length;
            groups[i] = new(group, Subtotal.Of(members), members);
            sum += groups[i].Subtotal;
        }
        return new(dimension, sum, ImmutableCollectionsMarshal.AsImmutableArray(groups));
    }
}
