using System.Collections.Immutable;
using Jiheng.Documents.Word;
using Jiheng.Indicators.Definitions;
using Jiheng.Indicators.Figures;
using Jiheng.Indicators.Scoring;

namespace Jiheng.Documents.Drafts;

/// <summary>报告草稿。The report on one set of figures: the outline, the texts with their figures put in, the score.</summary>
/// <param name="Outline">提纲.</param>
/// <param name="Title">With its fields put in.</param>
/// <param name="Sections">Every section of the outline, in the order of print.</param>
/// <param name="Figures">As entered.</param>
/// <param name="Values">What fields print.</param>
/// <param name="Names">What fields may say.</param>
/// <param name="Score">得分.</param>
/// <param name="DeductionReasons">扣分原因, by indicator; only where one was written.</param>
public sealed record ReportDraft(
    ReportOutline Outline, string Title, ImmutableArray<DraftSection> Sections, FigureSet Figures, FieldValues Values, FieldNames Names,
    SystemScore Score, ImmutableDictionary<string, string> DeductionReasons)
{
    /// <param name="outline">提纲.</param>
    /// <param name="dictionary">数据项.</param>
    /// <param name="figures">As entered.</param>
    /// <param name="score">得分, of the same figures.</param>
    /// <param name="texts">What was written, by 章节; figures stand in it in braces.</param>
    /// <param name="reasons">扣分原因, by indicator.</param>
    public static ReportDraft Of(
        ReportOutline outline, FigureDictionary dictionary, FigureSet figures, SystemScore score, IReadOnlyDictionary<string, string> texts, ImmutableDictionary<string, string> reasons)
    {
        var (names, values) = (FieldNames.Of(dictionary, score.System), new FieldValues(dictionary, figures, score));
        return new(
            outline, string.Concat(DraftPiece.Of(outline.Title, names, values).Select(piece => piece.Text)),
            [.. outline.Sections.Select(section => new DraftSection(section, DraftPiece.Paragraphs(texts.GetValueOrDefault(section.Id, ""), names, values)))],
            figures, values, names, score, reasons);
    }

    /// <summary>Those that print: a section that may be left out is, as long as it is empty.</summary>
    public IEnumerable<(DraftSection Section, string Heading)> Printed() =>
        Sections.Where(section => section.Outline.IsRequired || !section.IsEmpty).Select((section, at) => (section, $"{ListNumbers.Chinese(at + 1)}、{section.Outline.Name}"));

    /// <summary>“适用分值90分，折算为100分后得16.11分”; empty where nothing is rescaled.</summary>
    public string Rescaling => Score.Total is { IsRescaled: true, Applicable: { } applicable, Current: { } current }
        ? $"适用分值{applicable}，折算为{Score.System.Total}后得{current}"
        : "";
}

/// <summary>草稿章节。</summary>
/// <param name="Outline">What belongs into it.</param>
/// <param name="Paragraphs">Each cut into words and fields, with what the fields print.</param>
public sealed record DraftSection(SectionOutline Outline, ImmutableArray<ImmutableArray<DraftPiece>> Paragraphs)
{
    public bool IsEmpty => Paragraphs.IsEmpty;
}

/// <summary>草稿片段。</summary>
/// <param name="Text">As it prints.</param>
/// <param name="Written">What stands between the braces; nothing for plain words.</param>
/// <param name="Value">What the field gives; nothing for plain words.</param>
public sealed record DraftPiece(string Text, string? Written, FieldValue? Value)
{
    /// <summary>The paragraphs of a text, with what its fields print.</summary>
    public static ImmutableArray<ImmutableArray<DraftPiece>> Paragraphs(string text, FieldNames names, FieldValues values) => [.. Lines(text).Select(line => Of(line, names, values))];

    public static ImmutableArray<DraftPiece> Of(string text, FieldNames names, FieldValues values) => [.. BoundText.Read(text, names).Pieces.Select(piece => Piece(piece, values))];

    private static IEnumerable<string> Lines(string text) => text.ReplaceLineEndings("\n").Split('\n').Select(line => line.Trim()).Where(line => line.Length > 0);

    private static DraftPiece Piece(TextPiece piece, FieldValues values)
    {
        if (piece is TextPiece.Bound(var field, var written))
        {
            var value = values.Of(field);
            return new(value.Printed, written, value);
        }
        return new(((TextPiece.Words)piece).Text, null, null);
    }
}
