using System.Collections.Immutable;

namespace Jiheng.Documents.Word;

/// <summary>汇编。Documents of many units bound into one: a cover, one table of contents, each unit from a page of its own.</summary>
public static class BoundVolume
{
    private const int LowestHeading = 3;

    /// <param name="title">On the cover and in the properties of the file; a line feed breaks it on the cover.</param>
    /// <param name="cover">What else stands on the cover.</param>
    /// <param name="parts">In the order they are bound.</param>
    public static WordDocument Of(string title, ImmutableArray<WordBlock.CoverLine> cover, IEnumerable<BoundPart> parts) => new(
        title.Replace("\n", "", StringComparison.Ordinal),
        [
            new(IsLandscape: false, HasPageNumbers: false, [WordBlock.Paragraph.Of(title, WordLook.CoverTitle), .. cover]),
            new(IsLandscape: false, HasPageNumbers: false, [new WordBlock.Contents("目录", Levels: 1)]),
            .. parts.SelectMany(Sections),
        ]);

    // A unit's own cover and table of contents have no place inside a volume.
    private static IEnumerable<WordSection> Sections(BoundPart part)
    {
        var pages = part.Document.Sections.Where(section => section.HasPageNumbers).Select(section => section with { Blocks = [.. Blocks(section.Blocks)] }).Where(section => !section.Blocks.IsEmpty).ToList();
        return pages.Select((section, at) => at > 0 ? section : section with { Blocks = [new WordBlock.Heading(1, part.Unit), .. section.Blocks] });
    }

    private static IEnumerable<WordBlock> Blocks(ImmutableArray<WordBlock> blocks)
    {
        for (var at = 0; at < blocks.Length; at++)
        {
            if (blocks[at] is WordBlock.Contents)
                at += at + 1 < blocks.Length && blocks[at + 1] is WordBlock.NewPage ? 1 : 0;
            else
                yield return blocks[at] is WordBlock.Heading heading ? heading with { Level = Math.Min(heading.Level + 1, LowestHeading) } : blocks[at];
        }
    }
}

/// <summary>汇编中的一个单位。</summary>
/// <param name="Unit">What stands in the table of contents.</param>
/// <param name="Document">Bound without its cover and its table of contents.</param>
public sealed record BoundPart(string Unit, WordDocument Document);
