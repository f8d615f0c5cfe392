using YamlDotNet.Core;

namespace Jiheng.Indicators.Loading.Yaml;

/// <summary>行。The lines of the text being read, for places and for a guess at what broke it.</summary>
internal sealed class YamlLines(string file, string text)
{
    private static readonly ImmutableArray<(Func<string, bool> Shows, string Remedy)> Guesses =
    [
        (Unpaired('"'), "引号要成对，请补上或删去多余的引号"),
        (line => Starts(line, '%', '@', '`', '|', '>', '*', '&', '!'), "以符号开头的内容要放在英文双引号里"),
        (line => line.Count(c => c is '[' or '{') != line.Count(c => c is ']' or '}'), "方括号、花括号要成对，请补上"),
        (line => line.Contains('：', StringComparison.Ordinal) && !line.Contains(": ", StringComparison.Ordinal), "栏目名称后面要用半角冒号加一个空格"),
        (line => line.Split(": ").Length > 2, "内容里有冒号加空格时，要把整段内容放在英文双引号里"),
    ];

    private readonly string[] lines = text.Split('\n');

    public Location At(Mark mark) => new(file, (int)mark.Line, (int)mark.Column);

    /// <summary>One sentence about a text the parser gave up on at <paramref name="where"/>; the parser's own words are English and for programmers.</summary>
    public string WhatBroke(Location where)
    {
        var remedy = Remedy(Line(where.Line)) ?? Remedy(Line(where.Line - 1)) ?? "请检查这一行和上一行的缩进、冒号后的空格、引号和括号";
        return $"第{Numerals.Plain(where.Line)}行第{Numerals.Plain(where.Column)}列附近的格式有误，后面无法读下去；{remedy}。";
    }

    private static string? Remedy(string line) => Guesses.FirstOrDefault(guess => guess.Shows(line)).Remedy;

    private string Line(int number) => number >= 1 && number <= lines.Length ? lines[number - 1] : "";

    private static Func<string, bool> Unpaired(char quote) => line => line.Count(c => c == quote) % 2 == 1;

    private static bool Starts(string line, params ReadOnlySpan<char> signs)
    {
        var colon = line.IndexOf(": ", StringComparison.Ordinal);
        var content = line[(colon < 0 ? 0 : colon + 2)..].TrimStart(' ', '-');
        return content.Length > 0 && signs.Contains(content[0]);
    }
}
