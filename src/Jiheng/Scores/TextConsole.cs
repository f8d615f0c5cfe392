using Jiheng.Shell;
using Spectre.Console;

namespace Jiheng.Scores;

/// <summary>文本输出。A console of a hundred columns over any writer; colours only where a person is looking.</summary>
internal static class TextConsole
{
    public const int Width = 100;

    // Two bars and two blanks around each cell.
    private const int Border = 3;

    public static IAnsiConsole Over(TextWriter writer, bool isTerminal)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = isTerminal ? AnsiSupport.Detect : AnsiSupport.No,
            ColorSystem = isTerminal ? ColorSystemSupport.Detect : ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
            Out = new AnsiConsoleOutput(writer),
        });
        console.Profile.Width = Width;
        console.Profile.Capabilities.Unicode = true;
        return console;
    }

    /// <summary>A table whose last column takes what the others leave.</summary>
    public static TextTable Table(params TextColumn[] columns)
    {
        var used = columns.Sum(column => column.Width + Border) + 1;
        return new([.. columns[..^1], columns[^1] with { Width = Width - used - 1 }]);
    }

    /// <summary>A line, broken where it is too long, with the rest set in.</summary>
    public static void Line(this IAnsiConsole console, string text, int indent = 0)
    {
        foreach (var line in Wrapping.Lines(text, Width - 1, indent))
            console.WriteLine(line);
    }
}
