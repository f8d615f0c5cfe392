using System.Text.RegularExpressions;
using Jiheng.ReportChecks.Reading;

namespace Jiheng.ReportChecks.Statements;

/// <summary>提及。A number in its sentence, with the words that name it.</summary>
/// <param name="Amount">As printed, the unit taken from its list where it has none of its own.</param>
/// <param name="Index">Among the mentions of its line.</param>
/// <param name="Start">In the line.</param>
/// <param name="End">In the line.</param>
/// <param name="Before">Everything since the number before it.</param>
/// <param name="Label">The words of its own clause before it.</param>
/// <param name="Sentence">Counted by 。</param>
/// <param name="Segment">Counted by 。 and ；</param>
/// <param name="Depth">Brackets around it.</param>
internal sealed partial record Mention(
    PrintedAmount Amount, int Index, int Start, int End, string Before, string Label, int Sentence, int Segment, int Depth)
{
    [GeneratedRegex("(?:增收|减收|增支|减支|多支|少支|多收|少收|超收|短收|增加|减少|增长|下降|上升|降低|提高|压减|压缩|节约|节支|节省|超支|超出|净增|净减|核减|(?<!新)增|缩短|延长|减|降|多|少)(?:了|支出|额|数|约|为|共|共计|经费|资金|预算|投入)*$", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex Change { get; }

    [GeneratedRegex("总计|合计|总额|总数|共计|总收入|总支出|总资产|总负债", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex Total { get; }

    /// <summary>“比上年增加…”: how much something changed, not how much it is.</summary>
    public bool IsChange => Change.IsMatch(Label.TrimEnd());

    public bool IsTotal => Total.IsMatch(Label);

    public bool IsPrecise => Amount.Nearness == Nearness.AsPrinted;

    /// <summary>The same number in a unit said elsewhere.</summary>
    public Mention In(Unit unit) => this with { Amount = Amount.In(unit) };

    public bool IsLike(Mention other) => Amount.HasDimension && Amount.Unit.Dimension == other.Amount.Unit.Dimension;

    public bool Says(params ReadOnlySpan<string> words)
    {
        foreach (var word in words)
        {
            if (Label.Contains(word, StringComparison.Ordinal))
                return true;
        }
        return false;
    }
}
