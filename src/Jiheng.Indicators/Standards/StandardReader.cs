namespace Jiheng.Indicators.Standards;

/// <summary>评分标准识读。Reads a scoring sentence into the rule it states.</summary>
public static class StandardReader
{
    public static StandardReading Read(StandardText standard) =>
        new StandardReading.Refused("尚未识读。", new TextSpan(0, standard.Text.Length));
}
