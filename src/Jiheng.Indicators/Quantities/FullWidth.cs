namespace Jiheng.Indicators.Quantities;

/// <summary>全角。Folds the full-width forms Chinese keyboards produce to the half-width ones names and numbers are compared in.</summary>
/// <remarks>Not string.Normalize: without culture data, as the executable runs, it leaves full width as it is.</remarks>
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
