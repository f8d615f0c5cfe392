namespace Jiheng.Web.Publications;

/// <summary>遮盖。Words that the public copy must not show; the evaluation itself keeps them.</summary>
/// <param name="Words">As they stand in the report.</param>
/// <param name="Reason">Why.</param>
/// <param name="Place">Where they were found first; empty for words somebody added.</param>
public sealed record Redaction(string Words, string Reason, string Place)
{
    public const char Cover = '＊';

    /// <summary>As many signs as there were characters.</summary>
    public string Covered => new(Cover, Words.Length);
}
