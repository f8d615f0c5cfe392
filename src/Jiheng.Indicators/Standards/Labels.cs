namespace Jiheng.Indicators.Standards;

/// <summary>序号。①, ② … by order.</summary>
internal static class Labels
{
    public static string Circled(int index) => ((char)('①' + index)).ToString();
}
