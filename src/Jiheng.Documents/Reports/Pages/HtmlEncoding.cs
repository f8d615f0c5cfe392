using System.Text;
using System.Text.RegularExpressions;
using Jiheng.Documents.Reports.Plain;

namespace Jiheng.Documents.Reports.Pages;

/// <summary>The characters of a page: what its bytes are without a fault, else what it says of itself.</summary>
internal static partial class HtmlEncoding
{
    private const int Head = 2048;

    [GeneratedRegex("charset\\s*=\\s*[\"']?(?<name>[\\w-]{2,20})", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Charset { get; }

    public static string Decode(byte[] bytes) => TextDecoding.Decode(bytes) ?? Declared(bytes) ?? throw new RefusedException("网页的编码认不出来；请用浏览器打开后另存为 UTF-8 网页再试。");

    private static string? Declared(byte[] bytes)
    {
        var name = Charset.Match(Encoding.Latin1.GetString(bytes.AsSpan(0, Math.Min(Head, bytes.Length)))).Groups["name"].Value;
        try
        {
            return name.Length == 0 ? null : Encoding.GetEncoding(name).GetString(bytes);
        }
        catch (ArgumentException)
        {
            return null;
        }
    }
}
