using System.Text.RegularExpressions;

namespace Jiheng.Indicators.Standards.Reading;

/// <summary>括号里的分数。“主要负责同志牵头（1），方案得到落实（1）”: points behind each thing without the word 分.</summary>
internal static partial class BareMarks
{
    [GeneratedRegex(@"(?<=[\u4E00-\u9FFF])\((?<p>\d(?:\.\d)?)\)(?:[,;。]|$)", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex Mark { get; }

    /// <summary>The list; nothing unless two or more such marks make up the weight and nothing else scores.</summary>
    public static ScoringRule.Checklist? Read(string text, int offset, Points weight)
    {
        var marks = Mark.Matches(text);
        if (marks.Count < 2 || marks[^1].Index + marks[^1].Length < text.Length || marks.Sum(mark => Digits.Parse(mark.Groups["p"].Value)) != weight.Value || !ClauseReader.Read(text, offset, weight, out _).IsEmpty)
            return null;
        var items = ImmutableArray.CreateBuilder<ChecklistItem>();
        var start = RuleReader.LonelyLabel.Match(text).Length;
        foreach (Match mark in marks)
        {
            items.Add(new(Labels.Circled(items.Count), text[start..mark.Index], new(Digits.Parse(mark.Groups["p"].Value))));
            start = mark.Index + mark.Length;
        }
        return new(items.ToImmutable(), Points.Zero, Points.Zero, weight);
    }
}
