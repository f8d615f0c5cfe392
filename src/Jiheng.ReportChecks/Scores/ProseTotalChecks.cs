using System.Text.RegularExpressions;
using Jiheng.ReportChecks.Checking;
using Jiheng.ReportChecks.Reading;

namespace Jiheng.ReportChecks.Scores;

/// <summary>文中的总分与评分表。The total a sentence gives against the total of the only score table.</summary>
internal static partial class ProseTotalChecks
{
    // Further apart they are scores of two things.
    private const decimal MostApart = 6m;

    [GeneratedRegex(@"上年|去年|上一年|折算|换算|平均|复核|复评|评审|核定|抽查|重点评价|项目", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex OfSomethingElse { get; }

    public static IEnumerable<Finding> Of(ReportReading reading)
    {
        var totals = reading.ScoreTables.Select(table => table.Total?.Claimed).OfType<PrintedPoints>().ToArray();
        if (totals is not [var total] || reading.ScoreTables.Length != 1)
            yield break;
        foreach (var sentence in reading.Sentences.Where(sentence => !OfSomethingElse.IsMatch(sentence.Text)))
        {
            if (ProseTotals.In(sentence.Words) is not { } stated || sentence.Text[..Math.Max(0, stated.Span.Start - sentence.Words.Start)].Contains("满分", StringComparison.Ordinal) || IsRounded(stated.Value, total.Value) || IsRounded(total.Value, stated.Value) || Math.Abs(stated.Value - total.Value) > MostApart)
                continue;
            var slip = Transposition.Suggest(stated.Value, total.Value);
            yield return Found.As(
                    FindingCodes.SameFigure,
                    $"文中总得分写的是{WordForms.Points(stated.Value)}，评分表合计是{WordForms.Points(total.Value)}，相差{WordForms.Points(Math.Abs(stated.Value - total.Value))}。",
                    stated.Span, total.Span)
                .Between(WordForms.Points(stated.Value), WordForms.Points(total.Value)).DoubtfulUnless(slip is not null).Suggesting(slip);
        }
    }

    // 98.3 for 98.29; a whole number says exactly that many points.
    private static bool IsRounded(decimal printed, decimal exact) =>
        printed == exact || (printed.Scale is > 0 and var decimals && decimals < exact.Scale && decimal.Round(exact, decimals, MidpointRounding.AwayFromZero) == printed);
}
