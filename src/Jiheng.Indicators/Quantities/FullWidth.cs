namespace Jiheng.Indicators.Quantities;

/// <summary>全角。Folds the full-width forms Chinese keyboards produce to the half-width ones names and numbers are compared in.</summary>
/// <remarks>Not string.Normalize: that depends on the machine's culture data, and without it leaves full width as it is.</remarks>
internal static class FullWidth
{
    private const int Distance = 'Ａ' - 'A';

    public static string Fold(string text) => string.Create(text.Length, text, static (folded, printed) =>
    {
        for (var i = 0; i < folded.Length; i++)
            folded[i] = Fold(printed[i]);
    });

    public static char Fold(char character) => character switch
    {
        >= '！' and <= '～' => (char)(character - Distance),
        '\u3000' or '\u00A0' => ' ',
        '−' or '–' => '-',
        _ => character,
    };
}
