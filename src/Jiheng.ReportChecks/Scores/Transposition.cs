using Jiheng.ReportChecks.Statements;

namespace Jiheng.ReportChecks.Scores;

/// <summary>数字颠倒。Whether one number becomes the other when two neighbouring digits change places: a likely slip of the hand.</summary>
internal static class Transposition
{
    public static string? Suggest(decimal stated, decimal other)
    {
        var (from, to) = (Numerals.Plain(stated), Numerals.Plain(other));
        return Digits.AreSwapped(from, to) ? $"{from}与{to}只是相邻两位数字前后颠倒，请核对原始数据。" : null;
    }
}
