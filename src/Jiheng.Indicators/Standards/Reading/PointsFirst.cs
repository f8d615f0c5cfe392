using System.Text.RegularExpressions;

namespace Jiheng.Indicators.Standards.Reading;

/// <summary>分数在前的分句。“得10分：完成率=100%；得8分：90%≤完成率＜100%”: the condition follows its points.</summary>
internal static partial class PointsFirst
{
    [GeneratedRegex(@"\G(?:得|计)?(?<p>\d+(?:\.\d+)?)分:(?<when>[^;。:]{2,60})(?:[;。]|$)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, RegexLimits.Milliseconds)]
    private static partial Regex Turned { get; }

    [GeneratedRegex(@"\G(?:其余|其他|其它|否则)(?:情况|情形)?(?:的)?,?(?:均)?不得分。?$", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex Rest { get; }

    /// <summary>The clauses in the usual order; none unless all of the text is written so, twice at least, and no condition holds points of its own.</summary>
    public static ImmutableArray<Clause> Read(string text, int offset, Points weight)
    {
        var clauses = ImmutableArray.CreateBuilder<Clause>();
        var at = 0;
        for (var match = Turned.Match(text); match.Success; match = Turned.Match(text, at))
        {
            var when = match.Groups["when"];
            if (!ConsequenceReader.ReadAll(when.Value, weight).IsEmpty)
                return [];
            clauses.Add(new(when.Value, [], offset + when.Index, offset + match.Index, new Consequence.Award(new Amount(Digits.Parse(match.Groups["p"].Value), 1m, false)), offset + match.Index + match.Length));
            at = match.Index + match.Length;
        }
        if (Rest.Match(text, at) is { Success: true } rest)
        {
            clauses.Add(new("其余", [], offset + at, offset + at, new Consequence.Award(Amount.None), offset + text.Length));
            at = text.Length;
        }
        return at == text.Length && clauses.Count > 1 ? clauses.ToImmutable() : [];
    }
}
