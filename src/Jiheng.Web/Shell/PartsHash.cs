using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Jiheng.Web.Shell;

/// <summary>分段摘要。SHA-256 of several texts, in hexadecimal.</summary>
internal static class PartsHash
{
    // Each part with its length before it, so that no two different lists read the same.
    public static string Of(params ReadOnlySpan<string> parts)
    {
        var all = new StringBuilder();
        foreach (var part in parts)
            all.Append(CultureInfo.InvariantCulture, $"{part.Length}:{part}");
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(all.ToString())));
    }
}
