using System.Security.Cryptography;
using System.Text;

namespace Jiheng.Web.Checks;

/// <summary>结果指纹。What a finding is about, in one short word that stays the same.</summary>
internal static class Fingerprint
{
    // Each part with its length before it, so that no two different findings read the same.
    public static string Of(params ReadOnlySpan<string> parts)
    {
        var all = new StringBuilder();
        foreach (var part in parts)
            all.Append(System.Globalization.CultureInfo.InvariantCulture, $"{part.Length}:{part}");
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(all.ToString())))[..32];
    }
}
