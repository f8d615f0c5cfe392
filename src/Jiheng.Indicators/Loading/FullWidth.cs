namespace Jiheng.Indicators.Loading;

/// <summary>全角。Folds the full-width forms Chinese keyboards produce to the half-width ones numbers are read in.</summary>
internal static class FullWidth
{
    private const int Distance = 'Ａ' - 'A';

    public static string Fold(string text) => string.Concat(text.Select(Fold));

    private static char Fold(char c) => c switch
    {
        >= '！' and <= '～' => (char)(c - Distance),
        '\u3000' or '\u00A0' => ' ',
        '−' or '–' => '-',
        _ => c,
    };
}
