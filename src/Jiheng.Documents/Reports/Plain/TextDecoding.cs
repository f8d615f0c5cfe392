using System.Text;

namespace Jiheng.Documents.Reports.Plain;

/// <summary>文本编码。UTF-8, UTF-16 and GB18030, told apart by byte order mark, then by which of them the bytes are without a fault.</summary>
internal static class TextDecoding
{
    private const int LongestCharacter = 4;

    static TextDecoding() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    /// <summary>The characters; nothing when the bytes are no text.</summary>
    public static string? Decode(ReadOnlySpan<byte> bytes)
    {
        var text = Marked(bytes) ?? (bytes.Contains((byte)0) ? WithZeros(bytes) : Strict(Encoding.UTF8, bytes) ?? Strict(Encoding.GetEncoding("GB18030"), bytes) ?? Broken(bytes));
        return text is null || LooksBinary(text) ? null : text;
    }

    private static string? Marked(ReadOnlySpan<byte> bytes) => bytes switch
    {
        [0xEF, 0xBB, 0xBF, .. var rest] => Encoding.UTF8.GetString(rest),
        [0xFF, 0xFE, 0, 0, ..] => null,
        [0xFF, 0xFE, .. var rest] => Encoding.Unicode.GetString(rest),
        [0xFE, 0xFF, .. var rest] => Encoding.BigEndianUnicode.GetString(rest),
        _ => null,
    };

    // Line ends and digits of UTF-16 have a zero byte, always on the same side.
    private static string? WithZeros(ReadOnlySpan<byte> bytes)
    {
        var (even, odd) = (0, 0);
        for (var at = 0; at < bytes.Length; at++)
        {
            if (bytes[at] == 0)
                _ = at % 2 == 0 ? even++ : odd++;
        }
        return odd > 0 && even == 0 ? Encoding.Unicode.GetString(bytes)
            : even > 0 && odd == 0 ? Encoding.BigEndianUnicode.GetString(bytes)
            : null;
    }

    // The last character of a file may be cut in two; that alone makes it no other encoding.
    private static string? Strict(Encoding encoding, ReadOnlySpan<byte> bytes)
    {
        var strict = Encoding.GetEncoding(encoding.CodePage, EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback);
        for (var cut = 0; cut < Math.Min(LongestCharacter, bytes.Length + 1); cut++)
        {
            try
            {
                return strict.GetString(bytes[..^cut]);
            }
            catch (DecoderFallbackException)
            {
                continue;
            }
        }
        return null;
    }

    private static string Broken(ReadOnlySpan<byte> bytes)
    {
        var (utf8, gb) = (Encoding.UTF8.GetString(bytes), Encoding.GetEncoding("GB18030").GetString(bytes));
        return Faults(utf8) <= Faults(gb) ? utf8 : gb;
    }

    private static int Faults(string text) => text.Count(character => character is '\uFFFD' or '?');

    private static bool LooksBinary(string text)
    {
        var strange = text.Count(character => character is '\uFFFD' || (char.IsControl(character) && character is not ('\n' or '\r' or '\t' or '\f' or '\v' or '\a' or '\b')));
        return strange * 50 > text.Length;
    }
}
