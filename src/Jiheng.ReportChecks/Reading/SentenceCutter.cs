namespace Jiheng.ReportChecks.Reading;

/// <summary>断句。Cuts a paragraph at full stops, semicolons and line ends; the end mark stays with its sentence.</summary>
internal static class SentenceCutter
{
    public static IEnumerable<Sentence> Cut(Paragraph paragraph)
    {
        var text = paragraph.Text;
        var start = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] is not ('。' or ';' or '!' or '?' or '\n') && i != text.Length - 1)
                continue;
            if (!string.IsNullOrWhiteSpace(text[start..(i + 1)]))
                yield return new(paragraph.Words.Part(start, i + 1 - start), paragraph);
            start = i + 1;
        }
    }

    /// <summary>The parts between commas; a comma that marks thousands does not part.</summary>
    public static IEnumerable<Wording> Clauses(Wording sentence)
    {
        var text = sentence.Text;
        var start = 0;
        for (var i = 0; i <= text.Length; i++)
        {
            if (i < text.Length && !IsClauseEnd(text, i))
                continue;
            if (i > start)
                yield return sentence.Part(start, i - start);
            start = i + 1;
        }
    }

    private static bool IsClauseEnd(string text, int i) => text[i] switch
    {
        ',' => !(i > 0 && i + 3 < text.Length && char.IsAsciiDigit(text[i - 1]) && text[(i + 1)..(i + 4)].All(char.IsAsciiDigit)),
        ':' or ';' or '。' or '、' or '(' or ')' or '!' or '?' or '\n' => true,
        _ => false,
    };
}
