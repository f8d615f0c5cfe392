using System.Text.RegularExpressions;
using Jiheng.ReportChecks.Checking;
using Jiheng.ReportChecks.Contents;
using Jiheng.ReportChecks.Reading;

namespace Jiheng.ReportChecks.Publication;

/// <summary>引用文件。Known documents cited under another number, and documents that had been replaced by the year reported on.</summary>
internal static partial class CitationChecks
{
    [GeneratedRegex(@"《(?<title>[^《》]{4,60})》[^《》。;,]{0,10}\((?<number>[一-龥]{1,8}[〔\[(]20\d\d[〕\])]\d{1,4}号)\)", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex Cited { get; }

    [GeneratedRegex(@"^(?:财政部|中共中央国务院|中共中央、国务院|国务院)?(?:关于印发|印发)?", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex Before { get; }

    public static IEnumerable<Finding> Of(ReportReading reading) => reading.AllWords().SelectMany(words => Of(words, reading));

    private static IEnumerable<Finding> Of(Wording words, ReportReading reading)
    {
        foreach (var match in Cited.Matches(words.Text).Cast<Match>())
        {
            var number = Uniform(match.Groups["number"].Value);
            var title = TitleOf(match.Groups["title"].Value);
            var known = reading.Content.Documents.FirstOrDefault(document => TitleOf(document.Name) == title);
            if (known is null)
                continue;
            var right = Uniform(known.Number);
            if (number != right && Issuer(number) == Issuer(right))
            {
                yield return Found.As(
                        FindingCodes.Citation,
                        $"《{match.Groups["title"].Value}》的文号写的是{match.Groups["number"].Value}，已知的文号是{known.Number}。",
                        words.At(match.Groups["number"]))
                    .Between(match.Groups["number"].Value, known.Number).Suggesting($"请核对是否应为{known.Number}。");
            }
            else if (number == right && IsReplaced(known, reading.Year))
            {
                yield return Found.As(
                    FindingCodes.Citation, $"《{match.Groups["title"].Value}》已由{known.ReplacedBy}代替；请核对是否还应作为依据。", words.At(match)).Graded(Severity.Hint);
            }
        }
    }

    private static bool IsReplaced(CitedDocument document, FiscalYear? year) => document.ReplacedIn is { } replaced && year is { } reported && reported.Value > replaced.Value;

    private static string TitleOf(string title)
    {
        var plain = Before.Replace(WordForms.Bare(FullWidth.Fold(title)), "");
        return plain.EndsWith("的通知", StringComparison.Ordinal) ? plain[..^3] : plain;
    }

    /// <summary>财预[2011]285号 and 财预〔2011〕285号 are one.</summary>
    private static string Uniform(string number) => FullWidth.Fold(number).Replace('(', '〔').Replace(')', '〕').Replace('[', '〔').Replace(']', '〕');

    private static string Issuer(string number) => number[..Math.Max(0, number.IndexOf('〔', StringComparison.Ordinal))];
}
