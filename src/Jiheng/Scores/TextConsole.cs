using Spectre.Console;

namespace Jiheng.Scores;

/// <summary>文本输出。A console of a hundred columns over any writer; colours only where a person is looking.</summary>
internal static class TextConsole
{
    public const int Width = 100;

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

    public static Table Table() => new Table().Border(TableBorder.Square);

    public static Markup Plain(string text) => new(Markup.Escape(text));

    public static Markup Bold(string text) => new($"[bold]{Markup.Escape(text)}[/]");
}
