using System.Diagnostics;
using Jiheng.Indicators.Scoring;

namespace Jiheng.Web.Scores;

/// <summary>判定栏。The field a thing to find out has in the form, and what it is called where saved and typed answers stand side by side.</summary>
public static class AnswerFields
{
    /// <summary>Beside the number of targets that are met stands how many there are.</summary>
    public const string TargetsInAll = "of";

    public static string Of(AskedFact fact) => fact switch
    {
        AskedFact.Item item => "item." + item.Label,
        AskedFact.Count count => "count." + Label(count),
        AskedFact.Value => "value",
        AskedFact.Grade => "grade",
        AskedFact.Targets => "met",
        AskedFact.Rates => "rates",
        AskedFact.Values => "values",
        AskedFact.Veto => "veto",
        AskedFact.Given => "given",
        _ => throw new UnreachableException($"{fact}"),
    };

    public static string Words(AskedFact fact) => fact switch
    {
        AskedFact.Item item => item.Label + item.Text,
        AskedFact.Count { Labels: [var first, .., var last] } count => $"{first}至{last}{count.Text}",
        AskedFact.Count count => Label(count) + count.Text,
        AskedFact.Value => "指标值",
        AskedFact.Grade => "等次",
        AskedFact.Targets => "达成的目标数",
        AskedFact.Rates => "各项完成率",
        AskedFact.Values => "各部分的值",
        AskedFact.Veto veto => veto.Condition,
        AskedFact.Given => "给分",
        _ => throw new UnreachableException($"{fact}"),
    };

    /// <summary>Several items counted together are entered under the first of them.</summary>
    public static string Label(AskedFact.Count count) => count.Labels.FirstOrDefault() ?? "";
}
