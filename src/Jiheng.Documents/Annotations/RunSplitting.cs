using System.Xml.Linq;
using Jiheng.Documents.Reports.Word;

namespace Jiheng.Documents.Annotations;

/// <summary>文字段的拆分。A comment begins and ends at a run; a run it begins or ends in is parted in two that look the same.</summary>
internal static class RunSplitting
{
    /// <param name="place">Where the comment belongs.</param>
    /// <param name="first">The element the range begins with.</param>
    /// <param name="last">The element the range ends with.</param>
    public static void Range(WordPlace place, out XElement first, out XElement last)
    {
        var characters = ParagraphCharacters.Of(place.Paragraph);
        var (endText, endAt) = characters[Math.Min(place.End, characters.Text.Length) - 1];
        last = Upto(endText, endAt + 1);
        (var startText, var startAt) = ParagraphCharacters.Of(place.Paragraph)[place.Start];
        var parted = From(startText, startAt, out first);
        // Where both lie in one run, what was parted for the beginning holds the end as well.
        if (parted == last)
            last = first;
    }

    // The run that ends where the text does.
    private static XElement Upto(XElement text, int end)
    {
        if (ParagraphCharacters.Equation(text) is { } equation)
            return equation;
        var run = Run(text);
        if (end < text.Value.Length || text.ElementsAfterSelf().Any())
            Part(run, text, end);
        return run;
    }

    // The run that begins where the text does; what it was parted from, if it was.
    private static XElement? From(XElement text, int start, out XElement first)
    {
        if (ParagraphCharacters.Equation(text) is { } equation)
        {
            first = equation;
            return null;
        }
        var run = Run(text);
        if (start == 0 && text.ElementsBeforeSelf().All(each => each.Name() == "rPr"))
        {
            first = run;
            return null;
        }
        first = Part(run, text, start);
        return run;
    }

    private static XElement Run(XElement text) => text.Ancestors().First(each => each.Name == text.Name.Namespace + "r");

    // Leaves in the run what comes before, and returns a new run behind it with the rest.
    private static XElement Part(XElement run, XElement text, int at)
    {
        var rest = new XElement(run.Name, run.Attributes(), run.Child("rPr"));
        var (before, behind) = (text.Value[..at], text.Value[at..]);
        var following = text.ElementsAfterSelf().ToList();
        if (behind.Length > 0)
            rest.Add(Kept(new XElement(text.Name, behind)));
        foreach (var each in following)
        {
            each.Remove();
            rest.Add(each);
        }
        if (before.Length == 0)
            text.Remove();
        else
            Kept(text).Value = before;
        run.AddAfterSelf(rest);
        return rest;
    }

    private static XElement Kept(XElement text)
    {
        text.SetAttributeValue(XNamespace.Xml + "space", "preserve");
        return text;
    }
}
