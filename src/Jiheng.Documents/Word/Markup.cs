using System.Buffers;
using System.Globalization;
using System.Text;

namespace Jiheng.Documents.Word;

/// <summary>XML as it is written: markup is taken as it stands, text is escaped and freed of characters XML has no place for.</summary>
internal sealed class Markup
{
    private static readonly SearchValues<char> Special = SearchValues.Create(Specials());

    private byte[] bytes = new byte[32_768];
    private int length;

    public ReadOnlySpan<byte> Written => bytes.AsSpan(0, length);

    public Markup Raw(ReadOnlySpan<byte> markup)
    {
        markup.CopyTo(Space(markup.Length));
        length += markup.Length;
        return this;
    }

    public Markup Number(int number)
    {
        number.TryFormat(Space(11), out var written, default, CultureInfo.InvariantCulture);
        length += written;
        return this;
    }

    public Markup Number(decimal number)
    {
        number.TryFormat(Space(31), out var written, default, CultureInfo.InvariantCulture);
        length += written;
        return this;
    }

    public Markup Text(ReadOnlySpan<char> text)
    {
        while (!text.IsEmpty)
        {
            var at = text.IndexOfAny(Special);
            Plain(at < 0 ? text : text[..at]);
            if (at < 0)
                break;
            text = text[(at + Escaped(text[at..]))..];
        }
        return this;
    }

    private void Plain(ReadOnlySpan<char> text) => length += Encoding.UTF8.GetBytes(text, Space(text.Length * 3));

    // How many characters were dealt with.
    private int Escaped(ReadOnlySpan<char> text)
    {
        switch (text[0])
        {
            case '&':
                Raw("&amp;"u8);
                break;
            case '<':
                Raw("&lt;"u8);
                break;
            case '>':
                Raw("&gt;"u8);
                break;
            case '"':
                Raw("&quot;"u8);
                break;
            case '\t':
                Raw(" "u8);
                break;
            case var high when char.IsHighSurrogate(high) && text.Length > 1 && char.IsLowSurrogate(text[1]):
                Plain(text[..2]);
                return 2;
        }
        return 1;
    }

    private Span<byte> Space(int wanted)
    {
        if (bytes.Length - length < wanted)
            Array.Resize(ref bytes, Math.Max(bytes.Length * 2, length + wanted));
        return bytes.AsSpan(length);
    }

    private static char[] Specials() =>
    [
        '&', '<', '>', '"', '\uFFFE', '\uFFFF',
        .. Enumerable.Range(0, 32).Select(code => (char)code),
        .. Enumerable.Range(0xD800, 0x800).Select(code => (char)code),
    ];
}
