using System.Collections.Immutable;
using System.Globalization;
using Jiheng.Documents.Drafts;
using Jiheng.Documents.Word;
using Jiheng.Indicators.Explanations;

namespace Jiheng.Documents.Forms;

/// <summary>成文。Fills a form with the figures and the score of one unit. A chapter of which everything was left out is not printed, and numbers follow what is.</summary>
public sealed class DocumentFiller
{
    private readonly DocumentFacts facts;
    private readonly FieldRuns runs;
    private readonly ImmutableArray<WordSection>.Builder sections = ImmutableArray.CreateBuilder<WordSection>();
    private readonly ImmutableArray<WordBlock>.Builder blocks = ImmutableArray.CreateBuilder<WordBlock>();
    private bool isLandscape;
    private bool isCover;
    private FormPart? pending;
    private int chapters;
    private int attachments;

    private DocumentFiller(DocumentFacts facts) => (this.facts, runs) = (facts, new(facts));

    public static WordDocument Fill(DocumentForm form, DocumentFacts facts)
    {
        var filler = new DocumentFiller(facts);
        foreach (var part in form.Parts)
            filler.Add(part);
        filler.EndSection();
        return new(filler.runs.Plain(form.Title), filler.sections.ToImmutable());
    }

    private void Add(FormPart part)
    {
        switch (part)
        {
            case FormPart.Cover cover:
                Cover(cover);
                break;
            case FormPart.Pages pages:
                pending = null;
                EndSection();
                isLandscape = pages.IsLandscape;
                break;
            case FormPart.Division division:
                Divide(division);
                break;
            case FormPart.Chapter or FormPart.Attachment:
                pending = part;
                break;
            case FormPart.Sections(var outline):
                Sections(outline);
                break;
            default:
                Say([.. Blocks(part)]);
                break;
        }
    }

    private IEnumerable<WordBlock> Blocks(FormPart part) => part switch
    {
        FormPart.Contents contents => [new WordBlock.Contents(contents.Title), new WordBlock.NewPage()],
        FormPart.Headline headline => [new WordBlock.Headline(runs.Plain(headline.Text))],
        FormPart.Words words => words.Paragraphs.Select(text => new WordBlock.Paragraph(runs.Sentence(text), Look(words.Look))),
        FormPart.Table table => new TableFiller(facts, runs).Blocks(table.Content),
        FormPart.Chart chart => Chart(chart),
        FormPart.Total => Total(),
        FormPart.Signatures signatures => [new WordBlock.Signatures(signatures.Labels)],
        _ => throw new System.Diagnostics.UnreachableException($"{part}"),
    };

    private static WordLook Look(Look look) => look switch { Forms.Look.Body => WordLook.Body, Forms.Look.Note => WordLook.Note, _ => WordLook.Closing };

    private void Cover(FormPart.Cover cover)
    {
        isCover = true;
        blocks.Add(WordBlock.Paragraph.Of(string.Join('\n', cover.Title.Select(runs.Plain)), WordLook.CoverTitle));
        blocks.AddRange(cover.Lines.Select(line => new WordBlock.CoverLine(line.Label, runs.Plain(line.Text))));
        EndSection();
    }

    private void Sections(ReportOutline outline)
    {
        var words = new SectionWords(facts, runs);
        foreach (var section in outline.Sections)
        {
            var paragraphs = words.Paragraphs(section);
            pending = paragraphs.IsEmpty ? null : new FormPart.Chapter(section.Name);
            Say(paragraphs);
        }
    }

    // Chapters are counted anew under each.
    private void Divide(FormPart.Division division)
    {
        chapters = 0;
        blocks.Add(new WordBlock.Heading(1, runs.Plain(division.Text)));
    }

    private void Say(ImmutableArray<WordBlock> said)
    {
        if (said.IsEmpty)
            return;
        if (pending is FormPart.Chapter chapter)
            blocks.Add(new WordBlock.Heading(2, $"{ListNumbers.Chinese(++chapters)}、{runs.Plain(chapter.Text)}"));
        else if (pending is FormPart.Attachment attachment)
            blocks.Add(new WordBlock.Heading(1, string.Create(CultureInfo.InvariantCulture, $"附件{++attachments}：{runs.Plain(attachment.Text)}")));
        pending = null;
        blocks.AddRange(said);
    }

    private void EndSection()
    {
        if (blocks.Count > 0)
            sections.Add(new(isLandscape, !isCover, blocks.ToImmutable()));
        blocks.Clear();
        isCover = false;
    }

    // Only of dimensions that are scored to the end: others would look worse than they are.
    private IEnumerable<WordBlock> Chart(FormPart.Chart chart)
    {
        ImmutableArray<WordBar> bars =
        [
            .. facts.Score.Dimensions.Where(each => each.Subtotal is { OpenCount: 0, IsPublished: true, Applicable.Value: > 0m })
                .Select(each => new WordBar(each.Dimension.Name, decimal.Round(each.Subtotal.Rate(each.Dimension.Full).GetValueOrDefault() * 100m, 2, MidpointRounding.AwayFromZero))),
        ];
        return bars.Length > 1 ? [new WordBlock.Chart(runs.Plain(chart.Title), "得分率", bars)] : [];
    }

    private IEnumerable<WordBlock> Total()
    {
        var stamp = facts.Score.Stamp;
        return TotalWriter.Lines(facts.Score).Append($"评分依据：{facts.Score.System.Name}（{stamp.SystemId}），内容指纹{stamp.ContentHash[..12]}，程序{stamp.Engine}。").Select(line => WordBlock.Paragraph.Of(line, WordLook.Note));
    }
}
