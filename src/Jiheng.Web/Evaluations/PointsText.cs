using Jiheng.Indicators.Quantities;

namespace Jiheng.Web.Evaluations;

/// <summary>得分的写法。</summary>
public static class PointsText
{
    /// <summary>“86.5”; a dash where there are none.</summary>
    public static string Of(decimal? points) => points is { } known ? Numerals.Plain(known, 2) : "—";

    /// <summary>“▲ 2.1”, “▼ 0.5”, “持平”: against last year.</summary>
    public static string Change(decimal now, decimal before) => (now - before) switch
    {
        > 0 and var more => $"▲ {Of(more)}",
        0 => "持平",
        var less => $"▼ {Of(-less)}",
    };

    /// <summary>“优”, or “差（暂）” while indicators have no points yet.</summary>
    public static string Grade(string? grade, int open) => grade is null ? "—" : open > 0 ? grade + "（暂）" : grade;
}
