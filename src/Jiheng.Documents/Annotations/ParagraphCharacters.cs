using System.Text;
using System.Xml.Linq;
using Jiheng.Documents.Reports.Word;

namespace Jiheng.Documents.Annotations;

/// <summary>段落的文字。The characters of one paragraph that are seen and are no blanks, each with the element it stands in.</summary>
internal sealed class ParagraphCharacters
{
    private readonly List<(XElement Text, int At)> characters = [];

    private ParagraphCharacters() { }

    public string Text { get; private set; } = "";

    /// <summary>The element and the position in it of a character.</summary>
    public (XElement Text, int At) this[int index] => characters[index];

    public static ParagraphCharacters Of(XElement paragraph)
    {
        var found = new ParagraphCharacters();
        var all = new StringBuilder();
        foreach (var text in paragraph.Descendants().Where(element => IsText(element, paragraph) && IsSeen(element, paragraph)))
        {
            for (var at = 0; at < text.Value.Length; at++)
            {
                if (IsBlank(text.Value[at]))
                    continue;
                found.characters.Add((text, at));
                all.Append(text.Value[at]);
            }
        }
        found.Text = all.ToString();
        return found;
    }

    /// <summary>What <see cref="Text"/> would be of these words.</summary>
    public static string Squeezed(string words) => string.Concat(words.Where(character => !IsBlank(character)));

    /// <summary>Whether it stands in what is deleted, or in the other of two alternatives.</summary>
    public static bool IsHidden(XElement element) => element.Ancestors().Any(IsLeftOut);

    /// <summary>公式: the outermost element of the equation it stands in, which is not to be parted.</summary>
    public static XElement? Equation(XElement text) => text.AncestorsAndSelf().LastOrDefault(IsMath);

    // Drawings have texts of the same name, which are no words of the paragraph.
    private static bool IsText(XElement element, XElement paragraph) => element.Name() == "t" && (element.Name.Namespace == paragraph.Name.Namespace || IsMath(element));

    private static bool IsMath(XElement element) => element.Name.NamespaceName.EndsWith("/math", StringComparison.Ordinal);

    private static bool IsSeen(XElement text, XElement paragraph)
    {
        for (var above = text.Parent; above is not null && above != paragraph; above = above.Parent)
        {
            if (above.Name() is "p" or "txbxContent" || IsLeftOut(above) || (above.Name() == "r" && above.Child("rPr").Child("vanish").IsOn()))
                return false;
        }
        return true;
    }

    private static bool IsLeftOut(XElement element) => element.Name() is "del" or "moveFrom" or "rt"
        || (element.Name() == "Fallback" && element.Parent is { } parent && Ooxml.Chosen(parent) != element);

    private static bool IsBlank(char character) => char.IsWhiteSpace(character) || char.IsControl(character) || character is '\u200B' or '\u200C' or '\u200D' or '\u2060' or '\uFEFF' or '\u00AD';
}
