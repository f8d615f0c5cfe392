using System.Diagnostics;
using Jiheng.Indicators.Definitions;

namespace Jiheng.Validation;

/// <summary>案例用语。</summary>
internal static class CaseWords
{
    public static string Of(ExpectedOutcome expected) => expected switch
    {
        ExpectedOutcome.Scored scored => scored.Points.ToString(),
        ExpectedOutcome.NotApplicable => "不适用",
        ExpectedOutcome.MissingFigures => "缺数据",
        ExpectedOutcome.WrongFigures => "数据有误",
        _ => throw new UnreachableException($"{expected}"),
    };
}
