using System.Collections.Immutable;

namespace Jiheng.Documents.Drafts;

/// <summary>带引用的文字。The text of a section, cut into words and fields.</summary>
/// <param name="Pieces">In the order of the text.</param>
/// <param name="Problems">Braces that mean nothing.</param>
public sealed record BoundText(ImmutableArray<TextPiece> Pieces, ImmutableArray<FieldProblem> Problems)
{
    public static BoundText Read(string text, FieldNames names)
    {
        var pieces = ImmutableArray.CreateBuilder<TextPiece>();
        var problems = ImmutableArray.CreateBuilder<FieldProblem>();
        var at = 0;
        while (at < text.Length)
        {
            var open = text.IndexOfAny(Opening, at);
            var close = open < 0 ? -1 : text.IndexOfAny(Closing, open);
            if (close < 0)
            {
                if (open >= 0)
                    problems.Add(new(open, "左花括号后面没有右花括号；请补上，或删去它。"));
                break;
            }
            Words(pieces, text[at..open]);
            var written = text[(open + 1)..close];
            var (field, problem) = names.Read(written);
            pieces.Add(field is null ? new TextPiece.Words(text[open..(close + 1)]) : new TextPiece.Bound(field, written.Trim()));
            if (field is null)
                problems.Add(new(open, problem));
            at = close + 1;
        }
        Words(pieces, text[at..]);
        return new(pieces.ToImmutable(), problems.ToImmutable());
    }

    private static readonly char[] Opening = ['{', '｛'];

    private static readonly char[] Closing = ['}', '｝'];

    private static void Words(ImmutableArray<TextPiece>.Builder pieces, string words)
    {
        if (words.Length > 0)
            pieces.Add(new TextPiece.Words(words));
    }
}

/// <summary>文字片段：原文，或者数据引用。</summary>
public abstract record TextPiece
{
    private TextPiece() { }

    public sealed record Words(string Text) : TextPiece;

    /// <param name="Field">What it stands for.</param>
    /// <param name="Written">Between the braces, as typed.</param>
    public sealed record Bound(BoundField Field, string Written) : TextPiece;
}

/// <summary>引用问题。One sentence, and the character it is about.</summary>
public sealed record FieldProblem(int At, string Message);
