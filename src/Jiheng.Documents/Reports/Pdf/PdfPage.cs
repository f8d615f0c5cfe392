namespace Jiheng.Documents.Reports.Pdf;

/// <summary>A rectangle on a page, in points from its upper left corner.</summary>
internal readonly record struct Box(double Left, double Top, double Right, double Bottom)
{
    public double Width => Right - Left;

    public double Height => Bottom - Top;

    public double MiddleX => (Left + Right) / 2;

    public double MiddleY => (Top + Bottom) / 2;

    public bool Holds(Box other) => other.MiddleX >= Left && other.MiddleX <= Right && other.MiddleY >= Top && other.MiddleY <= Bottom;

    public Box With(Box other) => new(Math.Min(Left, other.Left), Math.Min(Top, other.Top), Math.Max(Right, other.Right), Math.Max(Bottom, other.Bottom));
}

/// <summary>A run of characters without a gap.</summary>
internal sealed record PdfWord(Box Box, string Text);

/// <summary>A line of words as the program found it, and the column it stands in.</summary>
internal sealed record PdfLine(Box Box, Box Column, IReadOnlyList<PdfWord> Words)
{
    public string Text => PdfText.Joined(Words);
}

/// <summary>A page: its lines in reading order, and the lines that are drawn on it.</summary>
internal sealed record PdfPage(int Number, double Width, double Height, IReadOnlyList<PdfLine> Lines)
{
    public IReadOnlyList<Box> Rules { get; init; } = [];
}
