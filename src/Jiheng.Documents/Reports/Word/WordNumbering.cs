using System.Text;
using System.Xml.Linq;
using Jiheng.Documents.Word;

namespace Jiheng.Documents.Reports.Word;

/// <summary>Automatic numbering: “一、”, “（二）”, “3.” are nowhere in the text, they are counted.</summary>
internal sealed class WordNumbering
{
    private const int Levels = 9;

    private sealed class List
    {
        public XElement?[] Level { get; } = new XElement?[Levels];

        public int?[] Count { get; } = new int?[Levels];
    }

    private readonly Dictionary<int, List> byNumber = [];

    public WordNumbering(XDocument? part)
    {
        var lists = part?.Root.Children("abstractNum").GroupBy(list => list.Number("abstractNumId")).ToDictionary(group => group.Key ?? -1, group => Counted(group.First())) ?? [];
        foreach (var number in part?.Root.Children("num") ?? [])
        {
            if (number.Number("numId") is { } id && lists.TryGetValue(number.Child("abstractNumId").Number("val") ?? -1, out var list))
                byNumber.TryAdd(id, Overridden(list, number));
        }
    }

    /// <summary>The number of the next paragraph with this numbering; empty for bullets and no numbering.</summary>
    public string Next(XElement? numbering)
    {
        var level = Math.Clamp(numbering.Child("ilvl").Number("val") ?? 0, 0, Levels - 1);
        if (numbering.Child("numId").Number("val") is not { } id || !byNumber.TryGetValue(id, out var list) || list.Level[level] is not { } shape)
            return "";
        list.Count[level] = list.Count[level] is { } before ? unchecked(before + 1) : Start(list.Level[level]);
        for (var deeper = level + 1; deeper < Levels; deeper++)
            list.Count[deeper] = null;
        return shape.Child("numFmt").Value("val") is "bullet" or "none" ? "" : Text(list, shape.Child("lvlText").Value("val") ?? "");
    }

    private static string Text(List list, string pattern)
    {
        var text = new StringBuilder();
        for (var at = 0; at < pattern.Length; at++)
        {
            if (pattern[at] == '%' && at + 1 < pattern.Length && pattern[at + 1] is >= '1' and <= '9')
            {
                var level = pattern[++at] - '1';
                text.Append(ListNumbers.Write(list.Count[level] ?? Start(list.Level[level]), list.Level[level].Child("numFmt").Value("val")));
            }
            else
                text.Append(pattern[at]);
        }
        return text.ToString();
    }

    private static int Start(XElement? level) => level.Child("start").Number("val") ?? 1;

    private static List Counted(XElement definition)
    {
        var list = new List();
        foreach (var level in definition.Children("lvl"))
        {
            if (level.Number("ilvl") is >= 0 and < Levels and var at)
                list.Level[at] = level;
        }
        return list;
    }

    // A list that starts anew or looks different keeps its own count; otherwise lists of one definition count on together.
    private static List Overridden(List list, XElement number)
    {
        if (!number.Children("lvlOverride").Any())
            return list;
        var own = new List();
        list.Level.CopyTo(own.Level, 0);
        foreach (var change in number.Children("lvlOverride"))
        {
            if (change.Number("ilvl") is not (>= 0 and < Levels and var at))
                continue;
            own.Level[at] = change.Child("lvl") ?? own.Level[at];
            if (change.Child("startOverride").Number("val") is { } start)
                own.Count[at] = unchecked(start - 1);
        }
        return own;
    }
}
