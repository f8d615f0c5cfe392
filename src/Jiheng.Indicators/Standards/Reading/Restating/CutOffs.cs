using System.Text.RegularExpressions;

namespace Jiheng.Indicators.Standards.Reading.Restating;

/// <summary>差多少以上不得分。“达到85%以上得4分，每下降1个百分点扣0.1分，下降超过20个百分点的不得分”: said by how far below, read as the value it is.</summary>
internal static partial class CutOffs
{
    private const RegexOptions Options = RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;

    public static ImmutableArray<Restatement> All { get; } =
    [
        new(SecondOn, "自第2次起每次扣"),
        new(ShortBy, (match, text) => Full.Matches(text[..match.Index]) is [var full, ..] ? (match.Groups["within"].Success ? "≥" : "<") + $"{Numerals.Plain(Digits.Parse(full.Groups["rate"].Value) - Digits.Parse(match.Groups["n"].Value))}%的" : null),
        new(FarBelow, (match, text) => !Beside.IsMatch(text) && Full.Matches(text) is [var full] ? $"低于{Numerals.Plain(Digits.Parse(full.Groups["rate"].Value) - Digits.Parse(match.Groups["n"].Value))}%的" : null),
    ];

    /// <summary>“达到85%以上得4分，每下降1个百分点扣0.1分，下降超过20个百分点的不得分”.</summary>
    [GeneratedRegex("(?<=[,;。])(?:下降|降低|低于目标值?)超过(?<n>\\d+(?:\\.\\d+)?)个百分点的?(?=,?(?:不得分|[计得]0分))", Options, RegexLimits.Milliseconds)]
    private static partial Regex FarBelow { get; }

    /// <summary>“达到90%的得满分；较目标值低5个百分点以内（含）的得60%；低5个百分点以上的不得分”.</summary>
    [GeneratedRegex("(?<=较目标值?低.*|[;,])(?:较目标值?)?低于?(?<n>\\d+(?:\\.\\d+)?)个百分点(?:\\(含\\))?(?:(?<within>以内)|以上)(?:\\(含\\))?的?(?=,?得|,?不得)", Options, RegexLimits.Milliseconds)]
    private static partial Regex ShortBy { get; }

    [GeneratedRegex("(?:较|比)(?:上年|去年|上期)[^,。;]{0,6}每", Options, RegexLimits.Milliseconds)]
    private static partial Regex Beside { get; }

    [GeneratedRegex("(?<rate>\\d+(?:\\.\\d+)?)%", Options, RegexLimits.Milliseconds)]
    private static partial Regex Full { get; }

    /// <summary>“第2次及以上每次扣1分”.</summary>
    [GeneratedRegex("第2次及?以[上后],?每次(?:再)?扣", Options, RegexLimits.Milliseconds)]
    private static partial Regex SecondOn { get; }
}
