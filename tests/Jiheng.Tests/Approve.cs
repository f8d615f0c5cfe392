using System.Runtime.CompilerServices;

namespace Jiheng.Tests;

/// <summary>Compares rendered text with the approved picture beside the test; JIHENG_APPROVE=1 takes a new picture.</summary>
internal static class Approve
{
    public static void Text(string name, string text, [CallerFilePath] string test = "")
    {
        var file = Path.Combine(Path.GetDirectoryName(test) ?? "", name + ".verified.txt");
        var rendered = text.ReplaceLineEndings("\n");
        if (Environment.GetEnvironmentVariable("JIHENG_APPROVE") == "1")
            File.WriteAllText(file, rendered);
        Assert.True(File.Exists(file), $"There is no approved {file}.");
        Assert.Equal(File.ReadAllText(file).ReplaceLineEndings("\n"), rendered);
    }
}
