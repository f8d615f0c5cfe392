using System.Text.RegularExpressions;
using Jiheng.ReportChecks.Checking;
using Jiheng.ReportChecks.Reading;

namespace Jiheng.ReportChecks.Leftovers;

/// <summary>目标与完成情况。The text of a target standing unchanged as its result.</summary>
internal static partial class TargetTextChecks
{
    /// <summary>“全部完成” may well be both; a sentence may not.</summary>
    private const int Shortest = 20;

    [GeneratedRegex(@"^(?:预期目标|年度目标|绩效目标|年初目标|目标内容|预期绩效目标|年度总体目标|年初设定目标|目标)(?:\(.*\))?$", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex TargetHead { get; }

    [GeneratedRegex(@"^(?:实际完成|实际完成情况|完成情况|实现情况|目标完成情况|全年实际完成情况|目标实现情况|年度目标完成情况|全年完成情况)$", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex ResultHead { get; }

    public static IEnumerable<Finding> Of(ReportReading reading) => reading.Grids.SelectMany(Of);

    private static IEnumerable<Finding> Of(Grid grid)
    {
        var (target, result) = (-1, -1);
        for (var row = 0; row < grid.Rows; row++)
        {
            var cells = grid.Row(row).ToArray();
            var heads = (Array.Find(cells, cell => TargetHead.IsMatch(cell.Words.Plain)), Array.Find(cells, cell => ResultHead.IsMatch(cell.Words.Plain)));
            if (heads is ({ Words: not null } one, { Words: not null } two))
            {
                (target, result) = (one.Column, two.Column);
                continue;
            }
            var (wanted, reached) = (grid.Own(row, target), grid.Own(row, result));
            if (target >= 0 && wanted.Plain.Length >= Shortest && wanted.Plain == reached.Plain && wanted.Start != reached.Start)
            {
                yield return Found.As(
                    FindingCodes.TargetIsResult, "目标和完成情况的文字完全相同；完成情况应写实际结果。", reached.Span, wanted.Span);
            }
        }
    }
}
