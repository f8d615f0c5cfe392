namespace Jiheng.Indicators.Quantities;

/// <summary>全角。Full-width letters, digits and signs, folded without asking the machine's locale data.</summary>
public static class FullWidth
{
    private const int Distance = 'Ａ' - 'A';

    /// <summary>“５” is “5”, “％” is “%”, the ideographic space a space; everything else stays.</summary>
    public static char Fold(char character) => character switch
    {
        '\u3000' => ' ',
        >= '！' and <= '～' => (char)(character - Distance),
        _ => character,
    };
}
