namespace Jiheng.ReportChecks.Scores;

/// <summary>数字颠倒。Whether one number becomes the other when two neighbouring digits change places: a likely slip of the hand.</summary>
internal static class Transposition
{
    public static string? Suggest(decimal stated, decimal other)
    {
        var (from, to) = (Numerals.Plain(stated), Numerals.Plain(other));
        for (var i = 0; i + 1 < from.Length && from.Length == to.Length; i++)
        {
            if (from[i] != from[i + 1] && from[..i] + from[i + 1] + from[i] + from[(i + 2)..] == to)
                return $"{from}与{to}只是相邻两位数字前后颠倒，请核对原始数据。";
        }
        return null;
    }
}
