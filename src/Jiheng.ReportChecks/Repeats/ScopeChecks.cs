using System.Text.RegularExpressions;
using Jiheng.ReportChecks.Checking;
using Jiheng.ReportChecks.Reading;

namespace Jiheng.ReportChecks.Repeats;

/// <summary>“三公”经费的范围：因公出国（境）、公务用车购置及运行、公务接待。Other costs listed as parts of it.</summary>
internal static partial class ScopeChecks
{
    [GeneratedRegex(@"三公[”""]?经费[^。;]{0,40}?\d(?:[\d.,]*)(?:万元|元)[^。;]{0,40}?(?:其中|包括|由|具体为|分别为)(?<list>[^。;]+)", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex Listing { get; }

    [GeneratedRegex(@"(?<what>会议费|培训费|差旅费|办公费|印刷费|水电费|邮电费|劳务费)(?:支出)?(?:为|:)?(?<n>\d{1,9}(?:\.\d{1,4})?)(?<unit>万元|元)", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex Foreign { get; }

    [GeneratedRegex(@"三公[”""]?经费(?:及|和|、|以及|与)", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex Joined { get; }

    public static IEnumerable<Finding> Of(ReportReading reading) =>
        from sentence in reading.Sentences
        let listing = Listing.Match(sentence.Text)
        where listing.Success && !Joined.IsMatch(sentence.Text)
        let list = sentence.Words.Part(listing.Groups["list"])
        from foreign in Foreign.Matches(list.Text)
        where WordForms.Decimal(foreign.Groups["n"].Value) > 0m
        select Found.As(
                FindingCodes.ThreePublicScope,
                $"“三公”经费的组成里列了{foreign.Groups["what"].Value}{foreign.Groups["n"].Value}{foreign.Groups["unit"].Value}；“三公”经费只包括因公出国（境）、公务用车购置及运行、公务接待三项。",
                list.At(foreign), sentence.Words.At(listing))
            .Between(foreign.Groups["n"].Value + foreign.Groups["unit"].Value, "");
}
