using System.Text.RegularExpressions;
using Jiheng.ReportChecks.Reading;

namespace Jiheng.ReportChecks.Repeats;

/// <summary>有名称的比率。“三公经费控制率为36.42%”, “在职人员控制率为71/74×100%=95.94%”.</summary>
/// <param name="Name">Without quotation marks, and without the words that only say whose it is.</param>
/// <param name="Value">In percent, as printed.</param>
internal sealed record NamedRate(string Name, decimal Value, TextSpan Span, Sentence? Sentence);

/// <summary>比率识读。</summary>
internal static partial class NamedRates
{
    // After the name: words that say “is”, and, where an equation is printed, what follows its last equals sign.
    [GeneratedRegex(@"(?<name>[一-龥“”]{2,16}率)[”]?(?:为|是|等于|达到|达|:|=)*(?:[^,;。:一-龥≤≥<>%]{0,80}(?:×|x|\*)100%=)?(?<n>-?\d{1,6}(?:\.\d{1,4})?)%(?![~\-—至])", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex Stated { get; }

    [GeneratedRegex(@"^(?<n>\d{1,4}(?:\.\d{1,4})?)%$", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex Only { get; }

    [GeneratedRegex(@"^(?:本年度?|全年|我单位|我部门|本单位|本部门|编制内|其中|当年|本年预算安排|的|20\d\d年度?)+", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex Whose { get; }

    public static ImmutableArray<NamedRate> In(ReportReading reading) => [.. reading.Sentences.SelectMany(Of)];

    /// <summary>A cell that holds one percentage and nothing else.</summary>
    public static NamedRate? Alone(Wording cell) =>
        Only.Match(cell.Plain) is { Success: true } match && WordForms.Decimal(match.Groups["n"].Value) is { } value ? new("", value, cell.Span, null) : null;

    private static IEnumerable<NamedRate> Of(Sentence sentence) =>
        from match in Stated.Matches(sentence.Text)
        let value = WordForms.Decimal(match.Groups["n"].Value)
        where value is not null
        let name = Whose.Replace(WordForms.Bare(match.Groups["name"].Value), "")
        where name.Length >= 3
        select new NamedRate(name, value.Value, sentence.Words.At(match.Groups["n"]), sentence);
}
