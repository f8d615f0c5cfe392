using System.Text.RegularExpressions;
using Jiheng.ReportChecks.Reading;

namespace Jiheng.ReportChecks.Scores;

/// <summary>指标值与完成值。What a row wanted and what it reached, both printed in it as one number of one unit.</summary>
/// <param name="Way">Which side of the target is good, where the row says so.</param>
internal sealed partial record Reach(decimal Wanted, decimal Reached, Way Way, Wording Target, Wording Actual)
{
    [GeneratedRegex(@"^(?<sign>≥|>=|不低于|不少于|大于等于|≤|<=|不高于|不超过|小于等于|=|等于)?(?<n>\d{1,12}(?:\.\d{1,4})?)(?<unit>%|[一-龥]{0,4})(?<more>及?以上)?$", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex Quantity { get; }

    [GeneratedRegex("^(?:≥|>=|≤|<=|=)$", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex SignAlone { get; }

    public bool IsMet => Way == Way.AtMost ? Reached <= Wanted : Reached >= Wanted;

    public static Reach? Of(ScoreItem item)
    {
        if (item.Texts is not { Target: { } wanted, Actual: { } reached } || Quantity.Match(wanted.Plain) is not { Success: true } target || Quantity.Match(reached.Plain) is not { Success: true } actual)
            return null;
        if (target.Groups["unit"].Value != actual.Groups["unit"].Value || actual.Groups["sign"].Success || actual.Groups["more"].Success)
            return null;
        return WordForms.Decimal(target.Groups["n"].Value) is { } want && WordForms.Decimal(actual.Groups["n"].Value) is { } got
            ? new(want, got, target.Groups["more"].Success ? Way.AtLeast : WayOf(target.Groups["sign"].Success ? target.Groups["sign"].Value : SignBeside(item)), wanted, reached) : null;
    }

    // “性质”: the sign has a column of its own.
    private static string SignBeside(ScoreItem item) => item.Texts.Others.Select(words => words.Plain).FirstOrDefault(plain => SignAlone.IsMatch(plain)) ?? "";

    private static Way WayOf(string sign) => sign switch
    {
        "≥" or ">=" or "不低于" or "不少于" or "大于等于" => Way.AtLeast,
        "≤" or "<=" or "不高于" or "不超过" or "小于等于" => Way.AtMost,
        _ => Way.Unsaid,
    };
}

/// <summary>指标方向：不低于、不高于、没有写明。</summary>
internal enum Way { Unsaid, AtLeast, AtMost }
