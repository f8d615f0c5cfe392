namespace Jiheng.Indicators.Standards;

/// <summary>序号。①, ② … by order.</summary>
internal static class Labels
{
    public static string Circled(int index) => ((char)('①' + index)).ToString();

    /// <summary>“①…;②…”: items numbered in their order.</summary>
    public static string Numbered(IEnumerable<string> items) => string.Join(';', items.Select((item, index) => Circled(index) + item));
}
