using System.Security.Cryptography;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using System.Text;
using Jiheng.Web.Checks.Findings;

namespace Jiheng.Web.Checks.Page;

/// <summary>网页写法。Everything that comes from a report goes through here, and only here, into the page.</summary>
internal static class Html
{
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    public static string Encoded(string text) => Encoder.Encode(VisibleText.Of(text).Replace("\n", "\u2028", StringComparison.Ordinal)).Replace("&#x2028;", "\n", StringComparison.Ordinal);

    public static string Resource(string name)
    {
        using var stream = typeof(Html).Assembly.GetManifestResourceStream(name) ?? throw new InvalidOperationException(name);
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }

    /// <summary>What lets a browser run this script or use this style, and no other.</summary>
    public static string Fingerprint(string content) => "sha256-" + Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(content)));
}
