using System.Text.RegularExpressions;
using Jiheng.Indicators.Standards;

namespace Jiheng.Tests.Reports.Gold;

/// <summary>Where a labelled stretch of the file stands in the text that was read from it: marks of the file's form are passed over on both sides.</summary>
internal sealed partial class GoldPlaces(string file, string text)
{
    private readonly (string Plain, List<int> Places) read = Plain(text);
    private readonly (string Plain, List<int> Places) written = Plain(file);

    [GeneratedRegex("<[^>]{1,80}>", RegexOptions.CultureInvariant)]
    private static partial Regex Tag { get; }

    /// <param name="at">A stretch that occurs once in the file, the labelled words between 【 and 】.</param>
    public TextSpan Of(string at)
    {
        var (open, close) = (at.IndexOf('【', StringComparison.Ordinal), at.IndexOf('】', StringComparison.Ordinal) - 1);
        var stretch = at.Replace("【", "", StringComparison.Ordinal).Replace("】", "", StringComparison.Ordinal);
        var from = file.IndexOf(stretch, StringComparison.Ordinal);
        Assert.True(from >= 0, $"The label “{at}” is not in its report.");
        var first = Index(written.Places, from + open);
        var last = Math.Max(first + 1, Index(written.Places, from + close));
        // A number may stand many times: the same one of them, by the words around it.
        var words = written.Plain[Math.Max(0, first - 12)..Math.Min(written.Plain.Length, last + 12)];
        var nth = Count(written.Plain[..Math.Max(0, first - 12)], words);
        var found = Nth(read.Plain, words, nth) ?? Nth(read.Plain, written.Plain[first..last], Count(written.Plain[..first], written.Plain[first..last])) - Math.Min(12, first);
        Assert.True(found is not null, $"The label “{at}” was not read.");
        var start = found.Value + Math.Min(12, first);
        return new(read.Places[start], read.Places[Math.Min(read.Places.Count - 1, start + last - first - 1)] + 1);
    }

    private static int Index(List<int> places, int at)
    {
        var index = places.BinarySearch(at);
        return Math.Min(places.Count - 1, index < 0 ? ~index : index);
    }

    private static int Count(string text, string words) => Regex.Count(text, Regex.Escape(words), RegexOptions.CultureInvariant);

    private static int? Nth(string text, string words, int nth)
    {
        var at = -1;
        for (var seen = 0; seen <= nth; seen++)
        {
            at = text.IndexOf(words, at + 1, StringComparison.Ordinal);
            if (at < 0)
                return null;
        }
        return at;
    }

    private static (string Plain, List<int> Places) Plain(string text)
    {
        var tags = Tag.Matches(text).SelectMany(match => Enumerable.Range(match.Index, match.Length)).ToHashSet();
        var places = Enumerable.Range(0, text.Length).Where(at => (char.IsLetterOrDigit(text[at]) || text[at] is '%' or '％' or '.') && !tags.Contains(at)).ToList();
        return (string.Concat(places.Select(at => text[at])), places);
    }
}
