using System.Text.RegularExpressions;
using Jiheng.ReportChecks.Checking;
using Jiheng.ReportChecks.Reading;

namespace Jiheng.ReportChecks.Publication;

/// <summary>个人信息。Numbers and addresses of persons that should not be published; messages show only their ends.</summary>
internal static partial class PrivacyChecks
{
    [GeneratedRegex(@"(?<![\d.A-Za-z])1[3-9]\d(?:[ -]?\d{4}){2}(?![\d.])", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex Mobile { get; }

    [GeneratedRegex(@"(?<![\d\-])0\d{2,3}[-—]\d{7,8}(?![\d\-])|(?<=(?:电话|传真)(?:号码)?[: ]{0,4})[2-8]\d{6,7}(?!\d)", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex LandLine { get; }

    [GeneratedRegex(@"(?<![\dA-Za-z])[1-9]\d{5}(?:19|20)\d{9}[\dXx](?![\dA-Za-z])", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex Identity { get; }

    [GeneratedRegex(@"(?<![\d.])(?:62\d{14,17}|[3-6]\d{3}(?: \d{4}){3}(?: \d{1,3})?)(?![\d.])", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex Card { get; }

    [GeneratedRegex(@"[A-Za-z0-9_.+\-]{1,64}@[A-Za-z0-9\-]{1,60}(?:\.[A-Za-z]{2,12}){1,3}", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex Mail { get; }

    public static IEnumerable<Finding> Of(ReportReading reading) =>
        [
            .. All(reading, Identity, IdentityNumbers.IsIdentity, "身份证号码", Severity.Error),
            .. All(reading, Card, IdentityNumbers.IsCard, "银行卡号", Severity.Error),
            .. All(reading, Mobile, _ => true, "手机号码", Severity.Doubt),
            .. All(reading, LandLine, _ => true, "电话号码", Severity.Hint),
            .. All(reading, Mail, _ => true, "电子邮箱", Severity.Hint),
        ];

    private static IEnumerable<Finding> All(ReportReading reading, Regex pattern, Func<string, bool> holds, string what, Severity severity) =>
        from found in reading.AllWords().SelectMany(words => pattern.Matches(words.Text).Where(match => holds(match.Value)).Select(match => (match.Value, Span: words.At(match))))
            .GroupBy(each => each.Value, StringComparer.Ordinal)
        let places = found.Select(each => each.Span).ToArray()
        select Found.As(
            FindingCodes.Privacy,
            $"{(places.Length == 1 ? "这里" : $"共{Numerals.Plain(places.Length)}处")}有{what}（{Masked(found.Key)}）；公开前请核对是否需要隐去。",
            [.. places]).Graded(severity);

    private static string Masked(string number) => number.Length <= 7 ? new string('*', number.Length) : $"{number[..3]}****{number[^4..]}";
}
