namespace Jiheng.Tests.Architecture;

/// <summary>The source files of a project, as text.</summary>
internal static class SourceFiles
{
    public static IEnumerable<(string Path, string Text)> Under(string folder) =>
        Directory.EnumerateFiles(Folders.Of(folder), "*.cs", SearchOption.AllDirectories)
            .Where(path => !path.Contains("/obj/", StringComparison.Ordinal) && !path.Contains("/bin/", StringComparison.Ordinal))
            .Select(path => (Path.GetRelativePath(Folders.Root, path).Replace('\\', '/'), File.ReadAllText(path)));

    /// <summary>The text without comments and string literals, so that only code is searched.</summary>
    public static string Code(string text) => CodeOnly.Replace(text, " ");

    private static readonly System.Text.RegularExpressions.Regex CodeOnly = new(
        "//[^\\n]*|/\\*.*?\\*/|\\$?@?\"\"\".*?\"\"\"|\\$?@\"(?:[^\"]|\"\")*\"|\\$?\"(?:[^\"\\\\\\n]|\\\\.)*\"",
        System.Text.RegularExpressions.RegexOptions.Singleline | System.Text.RegularExpressions.RegexOptions.CultureInvariant,
        TimeSpan.FromSeconds(10));
}
