using Jiheng.Web.Shell;

namespace Jiheng.Web.Checks;

/// <summary>结果指纹。What a finding is about, in one short word that stays the same.</summary>
internal static class Fingerprint
{
    public static string Of(params ReadOnlySpan<string> parts) => PartsHash.Of(parts)[..32];
}
