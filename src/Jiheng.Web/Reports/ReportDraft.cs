using Jiheng.Indicators.Figures;
using Jiheng.Indicators.Scoring;
using Jiheng.Web.Evaluations;

namespace Jiheng.Web.Reports;

/// <summary>报告草稿。The report of one evaluation as it stands now: the outline, the texts with their figures put in, the score.</summary>
/// <param name="Evaluation">With unit and campaign.</param>
/// <param name="Outline">提纲.</param>
/// <param name="Title">With its fields put in.</param>
/// <param name="Sections">Every section of the outline, in the order of print.</param>
/// <param name="Figures">As entered.</param>
/// <param name="Values">What fields print.</param>
/// <param name="Names">What fields may say.</param>
/// <param name="Score">得分.</param>
/// <param name="DeductionReasons">扣分原因, by indicator; only where one was written.</param>
public sealed record ReportDraft(
    Evaluation Evaluation, ReportOutline Outline, string Title, ImmutableArray<DraftSection> Sections, FigureSet Figures, FieldValues Values, FieldNames Names,
    SystemScore Score, ImmutableDictionary<string, string> DeductionReasons)
{
    private const string Numbers = "一二三四五六七八九十";

    /// <summary>Those that print: a section that may be left out is, as long as it is empty.</summary>
    public IEnumerable<(DraftSection Section, string Heading)> Printed() =>
        Sections.Where(section => section.Outline.IsRequired || !section.IsEmpty).Select((section, at) => (section, $"{NumberOf(at + 1)}、{section.Outline.Name}"));

    /// <summary>“适用分值90分，折算为100分后得16.11分”; empty where nothing is rescaled.</summary>
    public string Rescaling => Score.Total is { IsRescaled: true, Applicable: { } applicable, Current: { } current }
        ? $"适用分值{applicable}，折算为{Score.System.Total}后得{current}"
        : "";

    private static string NumberOf(int number) => number <= Numbers.Length ? Numbers[number - 1].ToString() : "十" + Numbers[number - Numbers.Length - 1];
}

/// <summary>草稿章节。</summary>
/// <param name="Outline">What belongs into it.</param>
/// <param name="Row">As saved; nothing until somebody writes.</param>
/// <param name="Paragraphs">Each cut into words and fields, with what the fields print.</param>
public sealed record DraftSection(SectionOutline Outline, ReportSection? Row, ImmutableArray<ImmutableArray<DraftPiece>> Paragraphs)
{
    public bool IsEmpty => Paragraphs.IsEmpty;

    public bool IsConfirmed => Row?.ConfirmedBy is not null;

    public int Version => Row?.Version ?? 0;
}

/// <summary>草稿片段。</summary>
/// <param name="Text">As it prints.</param>
/// <param name="Written">What stands between the braces; nothing for plain words.</param>
/// <param name="Value">What the field gives; nothing for plain words.</param>
public sealed record DraftPiece(string Text, string? Written, FieldValue? Value);
