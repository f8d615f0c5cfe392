using Jiheng.ReportChecks.Text;

namespace Jiheng.ReportChecks.Reading;

/// <summary>文段。A passage outside tables.</summary>
/// <param name="Index">Its place among the paragraphs.</param>
internal sealed record Paragraph(Wording Words, PassageKind Kind, string Place, int Index)
{
    public string Text => Words.Text;
}

/// <summary>句子。</summary>
internal sealed record Sentence(Wording Words, Paragraph Paragraph)
{
    public string Text => Words.Text;
}
