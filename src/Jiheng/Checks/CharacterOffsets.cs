namespace Jiheng.Checks;

/// <summary>字符位置。Positions counted in whole characters, as other languages count them: a rare character that takes two places here is one there.</summary>
internal sealed class CharacterOffsets
{
    private readonly int[] pairs;

    public CharacterOffsets(string text) =>
        pairs = [.. Enumerable.Range(0, Math.Max(0, text.Length - 1)).Where(at => char.IsSurrogatePair(text[at], text[at + 1]))];

    public int Of(int position)
    {
        var before = Array.BinarySearch(pairs, position);
        return position - (before < 0 ? ~before : before);
    }
}
