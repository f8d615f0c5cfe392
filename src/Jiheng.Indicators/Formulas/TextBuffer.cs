using System.Globalization;

namespace Jiheng.Indicators.Formulas;

/// <summary>行文。The text an explanation or a formula is put together in: one array that is used again for the next sentence.</summary>
internal sealed class TextBuffer(int capacity)
{
    private const int LongestNumber = 40;

    private char[] characters = new char[capacity];

    public int Length { get; set; }

    public char Last => characters[Length - 1];

    public TextBuffer Append(char character)
    {
        if (Length == characters.Length)
            Grow(1);
        characters[Length++] = character;
        return this;
    }

    public TextBuffer Append(string words)
    {
        if (words.Length > characters.Length - Length)
            Grow(words.Length);
        words.CopyTo(characters.AsSpan(Length));
        Length += words.Length;
        return this;
    }

    /// <summary>A number of any sign as it stands, “4.90”; or without its last zeros, “4.9”.</summary>
    public void Append(decimal number, bool keepsZeros)
    {
        if (LongestNumber > characters.Length - Length)
            Grow(LongestNumber);
        var room = characters.AsSpan(Length, LongestNumber);
        Length += DecimalDigits.TryWrite(number, keepsZeros, room, out var written) ? written : Long(number, keepsZeros, room);
    }

    public void RemoveLast() => Length--;

    /// <summary>The text so far; the next one starts empty.</summary>
    public string Take()
    {
        var taken = ToString();
        Length = 0;
        return taken;
    }

    public override string ToString() => new(characters.AsSpan(0, Length));

    private static int Long(decimal number, bool keepsZeros, Span<char> room)
    {
        if (!number.TryFormat(room, out var written, default, CultureInfo.InvariantCulture))
            throw new System.Diagnostics.UnreachableException("No decimal is that long.");
        var digits = room[..written];
        return keepsZeros || !digits.Contains('.') ? written : digits.TrimEnd('0').TrimEnd('.').Length;
    }

    private void Grow(int least) => Array.Resize(ref characters, Math.Max(characters.Length * 2, Length + least));
}
