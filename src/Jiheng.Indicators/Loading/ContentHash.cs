using System.Security.Cryptography;
using System.Text;

namespace Jiheng.Indicators.Loading;

/// <summary>内容指纹。SHA-256 of a text, the same however its lines are ended.</summary>
internal static class ContentHash
{
    public static string Of(SourceText source) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(source.Normalised)));
}
