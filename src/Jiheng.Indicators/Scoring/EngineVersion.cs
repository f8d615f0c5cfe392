namespace Jiheng.Indicators.Scoring;

/// <summary>评分程序版本。Stamped on every score; raised whenever the same figures could score differently.</summary>
public static class EngineVersion
{
    public const string Current = "jiheng-scoring/10";
}
