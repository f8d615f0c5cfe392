using System.Buffers;
using System.Runtime.CompilerServices;
using System.Text;
using System.Xml.Linq;

namespace Jiheng.Documents.Reports.Word;

/// <summary>The text of one paragraph as it is shown: changes accepted, results of fields instead of their code, hidden text left out.</summary>
internal sealed class WordRuns
{
    private static readonly SearchValues<char> Operators = SearchValues.Create("+-−×÷*/（(");

    private readonly StringBuilder text = new();

    // For each field that is open: whether its code is still going on.
    private readonly Stack<bool> codes;

    private WordRuns(Stack<bool> codes) => this.codes = codes;

    public string Text => text.ToString();

    /// <summary>Text boxes anchored in the paragraph.</summary>
    public List<XElement> Boxes { get; } = [];

    /// <summary>Foot- and endnotes, as the part that holds them and their number.</summary>
    public List<(bool IsEndnote, string Id)> Notes { get; } = [];

    public int Pictures { get; private set; }

    public int Charts { get; private set; }

    /// <summary>How many pages end in this paragraph before any text of it.</summary>
    public int PagesBefore { get; private set; }

    public int Pages { get; private set; }

    /// <param name="paragraph">Or any element with runs in it.</param>
    /// <param name="codes">Fields left open by earlier paragraphs; a table of contents is one field over many.</param>
    public static WordRuns Of(XElement paragraph, Stack<bool> codes)
    {
        var runs = new WordRuns(codes);
        runs.Walk(paragraph);
        return runs;
    }

    private void Walk(XElement parent)
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        foreach (var element in parent.Elements())
            Element(element);
    }

    private void Element(XElement element)
    {
        switch (element.Name())
        {
            case "del" or "moveFrom" or "pPr" or "rPr" or "instrText" or "delText" or "sdtPr" or "sdtEndPr" or "rt" or "tcPr" or "fldData":
                break;
            case "r" when element.Child("rPr").Child("vanish").IsOn():
                break;
            case "t":
                Append(element.Value);
                break;
            case "tab" or "ptab":
                Append("\t");
                break;
            case "br" or "cr":
                Append("\n");
                break;
            case "noBreakHyphen":
                Append("-");
                break;
            case "fldChar":
                Field(element.Value("fldCharType"));
                break;
            case "f":
                Fraction(element);
                break;
            case "AlternateContent":
                if (Ooxml.Chosen(element) is { } chosen)
                    Walk(chosen);
                break;
            default:
                Other(element);
                break;
        }
    }

    private void Other(XElement element)
    {
        switch (element.Name())
        {
            case "txbxContent":
                Boxes.Add(element);
                break;
            case "footnoteReference" or "endnoteReference":
                Notes.Add((element.Name() == "endnoteReference", element.Value("id") ?? ""));
                break;
            case "lastRenderedPageBreak":
                Pages++;
                if (text.Length == 0)
                    PagesBefore++;
                break;
            case "blip" or "imagedata" or "OLEObject":
                Pictures++;
                break;
            case "chart" or "relIds":
                Charts++;
                break;
            default:
                Walk(element);
                break;
        }
    }

    private void Append(string characters)
    {
        if (!codes.Contains(true))
            text.Append(characters);
    }

    private void Field(string? type)
    {
        if (type == "begin")
            codes.Push(true);
        else if (codes.Count > 0)
        {
            codes.Pop();
            if (type == "separate")
                codes.Push(false);
        }
    }

    private void Fraction(XElement fraction)
    {
        var (top, bottom) = (Part(fraction.Child("num")), Part(fraction.Child("den")));
        Append($"{top}/{bottom}");
    }

    private string Part(XElement? part)
    {
        var inner = part is null ? "" : Of(part, codes).Text;
        return inner.AsSpan().IndexOfAny(Operators) > 0 ? $"（{inner}）" : inner;
    }
}
