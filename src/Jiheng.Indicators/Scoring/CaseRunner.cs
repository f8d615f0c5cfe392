using Jiheng.Indicators.Definitions;

namespace Jiheng.Indicators.Scoring;

/// <summary>案例运行。Scores a worked case and says whether it comes to what its author wrote.</summary>
public static class CaseRunner
{
    public static CaseRun Run(WorkedCase worked, IndicatorSystem system, FigureDictionary dictionary)
    {
        var score = SystemScorer.Score(system, dictionary, worked.Figures).Indicators.First(each => each.Indicator.Id == worked.IndicatorId);
        return new(worked, score, Agrees(worked.Expected, score.Outcome));
    }

    private static bool Agrees(ExpectedOutcome expected, IndicatorOutcome outcome) => (expected, outcome) switch
    {
        (ExpectedOutcome.Scored wanted, IndicatorOutcome.Scored scored) => wanted.Points == scored.Points,
        (ExpectedOutcome.Scored wanted, IndicatorOutcome.Judged judged) => wanted.Points == judged.Points,
        (ExpectedOutcome.NotApplicable, IndicatorOutcome.NotApplicable) => true,
        (ExpectedOutcome.MissingFigures, IndicatorOutcome.Missing) => true,
        (ExpectedOutcome.WrongFigures, IndicatorOutcome.WrongFigures) => true,
        _ => false,
    };
}

/// <summary>案例结果对照。</summary>
/// <param name="Case">What was expected.</param>
/// <param name="Score">What came out.</param>
/// <param name="Agrees">Whether the two are the same.</param>
public sealed record CaseRun(WorkedCase Case, IndicatorScore Score, bool Agrees);
