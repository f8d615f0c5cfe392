using System.Text.RegularExpressions;

namespace Jiheng.Indicators.Standards.Reading;

/// <summary>少于计划。“比下达任务低5%以内”, then “低5%-10%”: the value is what was done, 95% or more of the plan.</summary>
internal static partial class ShortOfPlan
{
    [GeneratedRegex("比[^,。;\\d]{0,10}(?:任务|计划|目标|指标)[^,。;\\d]{0,2}(?:低|少)", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex Announced { get; }

    [GeneratedRegex("^(?:比[^,。;\\d]{0,14})?(?:低|少)(?:于)?(?<amount>.*\\d.*)$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, RegexLimits.Milliseconds)]
    private static partial Regex Short { get; }

    /// <summary>Whether a clause measures from the plan down.</summary>
    public static bool Speaks(IEnumerable<Clause> clauses) => clauses.Any(clause => Announced.IsMatch(clause.Lead));

    /// <summary>The condition on what was done; nothing where these words do not say how much is missing.</summary>
    public static Condition? Read(string words)
    {
        var match = Short.Match(words);
        return match.Success && ConditionReader.Read(match.Groups["amount"].Value) is { Unit: "%", Ranges: var ranges } missing
            ? missing with { Ranges = [.. ranges.Select(range => new RawRange(Left(range.High), Left(range.Low ?? RawEnd.Excluded(0m))))] }
            : null;
    }

    private static RawEnd? Left(RawEnd? missing) => missing is { } known ? known with { Value = 1m - known.Value } : null;
}
