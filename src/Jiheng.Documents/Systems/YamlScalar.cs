using System.Globalization;
using System.Text;

namespace Jiheng.Documents.Systems;

/// <summary>One text of a YAML file, in quotation marks where it would be read as something else.</summary>
internal static class YamlScalar
{
    // What a plain text cannot begin with.
    private const string Indicators = "-?:,[]{}#&*!|>'\"%@`=<~";

    public static string Write(string content) => IsPlain(content) ? content : Quoted(content);

    /// <summary>A text between braces, where commas and brackets end it.</summary>
    public static string InBraces(string content) => IsPlain(content) && !content.AsSpan().ContainsAny(",[]{}") ? content : Quoted(content);

    public static bool IsUnseen(char c) => c != ' ' && (char.IsControl(c) || char.IsWhiteSpace(c) || char.GetUnicodeCategory(c)
        is UnicodeCategory.Format or UnicodeCategory.OtherNotAssigned or UnicodeCategory.PrivateUse);

    private static bool IsPlain(string content) =>
        content.Length > 0 && content == content.Trim() && !Indicators.Contains(content[0], StringComparison.Ordinal) && !content.Any(IsUnseen)
        && !content.Contains(": ", StringComparison.Ordinal) && !content.Contains(" #", StringComparison.Ordinal) && content[^1] != ':'
        && !content.StartsWith("...", StringComparison.Ordinal);

    private static string Quoted(string content)
    {
        var quoted = new StringBuilder("\"");
        foreach (var c in content)
            quoted.Append(c switch { '"' => "\\\"", '\\' => "\\\\", '\n' => "\\n", _ when IsUnseen(c) => $"\\u{(int)c:X4}", _ => c.ToString() });
        return quoted.Append('"').ToString();
    }
}
