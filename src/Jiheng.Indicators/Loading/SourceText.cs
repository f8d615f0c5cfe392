namespace Jiheng.Indicators.Loading;

/// <summary>待读文本。The text of a file and the name problems are reported under; reading never touches the file itself.</summary>
public sealed record SourceText(string File, string Text)
{
    /// <summary>上限, in bytes of UTF-8: a longer text is refused before anything is made of it.</summary>
    public int MostBytes { get; init; } = 5_000_000;

    /// <summary>Without byte order mark, lines ended by LF: what is read, and what a content hash is taken of.</summary>
    public string Normalised => Text.TrimStart('\uFEFF').ReplaceLineEndings("\n");
}
